package import GuideSound

/// An utterance that was spoken.
package struct Speech: Sendable, Equatable {
    /// Its sound from a moment before the onset to the end, mono at the voice's own rate.
    package var sound: Waveform
    /// The sample of `sound` at which it begins to be heard.
    package var onset: Int

    /// Sound with its onset.
    package init(sound: Waveform, onset: Int) {
        self.sound = sound
        self.onset = onset
    }
}

/// What speaks.
package protocol Voice {
    /// Speaks every utterance, in any order, and gives each result once: its speech, or why there is none. A result
    /// depends only on its utterance.
    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure)
}
