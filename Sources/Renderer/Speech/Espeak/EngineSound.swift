internal import GuideSound

/// What an engine made of an utterance, untouched: mono samples of 16 bit.
package struct EngineSound: Sendable, Equatable {
    /// The samples.
    package let samples: [Int16]
    /// Samples a second, in Hz.
    package let rate: Int

    /// Samples at a rate in Hz.
    package init(samples: [Int16], rate: Int) {
        self.samples = samples
        self.rate = rate
    }

    /// The speech that it is of an utterance: softened if that is asked for, and cut to where it begins and ends.
    func speech(of utterance: Utterance) -> Result<Speech, SpeechFault> {
        let plain = Waveform(samples: PCM16.expand(samples), rate: rate)
        let waveform = utterance.settings.isSoftened ? SpeechSoftening.soften(plain) : plain
        guard let (sound, onset) = SpeechTrimming.trim(waveform) else { return .failure(.silent) }
        return .success(Speech(sound: sound, onset: onset))
    }
}
