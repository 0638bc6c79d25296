internal import GuideSpeech

/// A voice that reports its progress.
struct CountingVoice<Speaking: Voice>: Voice {
    /// What speaks.
    let voice: Speaking
    /// Called after every utterance with the share of utterances that are spoken, in 0…1.
    let progress: (Double) -> Void

    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        var spoken = 0
        try voice.speak(utterances) { utterance, result throws(SpeechFailure) in
            try deliver(utterance, result)
            spoken += 1
            progress(Double(spoken) / Double(utterances.count))
        }
    }
}
