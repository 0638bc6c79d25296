internal import GuideSound
package import GuideSpeech

/// A voice with known lengths: a faded tone of `samplesPerCharacter` samples for every character of the text.
package struct FakeVoice: Voice {
    /// Samples for each character of a text.
    package var samplesPerCharacter: Int
    /// Hz.
    package var rate: Int
    /// Texts that it cannot say, and why.
    package var faults: [String: SpeechFault]

    /// A voice that says everything but what `faults` holds.
    package init(samplesPerCharacter: Int = 1000, rate: Int = 22_050, faults: [String: SpeechFault] = [:]) {
        self.samplesPerCharacter = samplesPerCharacter
        self.rate = rate
        self.faults = faults
    }

    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        for utterance in utterances {
            if let fault = faults[utterance.text] {
                try deliver(utterance, .failure(fault))
            } else {
                let count = utterance.text.count * samplesPerCharacter
                var samples = (0..<count).map { Float(abs($0 % 100 - 50)) / 50 - 0.5 }
                Fade.rise(&samples, over: 20)
                Fade.fall(&samples, over: 100)
                try deliver(utterance, .success(Speech(sound: Waveform(samples: samples, rate: rate), onset: 0)))
            }
        }
    }
}
