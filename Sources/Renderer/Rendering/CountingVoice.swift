internal import GuideSpeech

/// A voice that reports how far it has come.
struct CountingVoice<Speaking: Voice>: Voice {
    /// What speaks.
    let voice: Speaking
    /// Told after every utterance what share of them is spoken, in 0…1.
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
