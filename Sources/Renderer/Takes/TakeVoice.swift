internal import GuideSound
internal import GuideSoundFiles
package import GuideSpeech
internal import GuideSystem
internal import GuideText

/// A voice that plays the recordings of lines that have one, and lets another voice say the others.
package struct TakeVoice<Other: Voice>: Voice {
    /// What says the lines without a recording.
    private let other: Other

    /// A voice with recordings in front of it.
    package init(other: Other) { self.other = other }

    /// Gives every utterance's sound; see `Voice`.
    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        for utterance in utterances {
            guard let take = utterance.take else { continue }
            if Interruption.isRequested { throw .interrupted }
            try deliver(utterance, TakeReading.speech(of: take).mapError { .take($0) })
        }
        try other.speak(utterances.filter { $0.take == nil }, deliver: deliver)
    }
}
