internal import GuideSound

/// What an engine made of an utterance, untouched: mono samples of 16 bit.
package struct EngineSound: Sendable, Equatable {
    /// The samples.
    package let samples: [Int16]
    /// Samples a second, in Hz.
    package let rate: Int

    /// The longest that an utterance may be, in seconds.
    package static let longest = 600
    /// The rates that an engine may speak at, in Hz.
    package static let rates = 8000...192_000

    /// The most samples that an utterance may have at a rate in Hz: ten minutes, and no more memory than they take at 48 kHz.
    static func most(at rate: Int) -> Int { longest * min(rate, 48_000) }

    /// The most samples that an engine may take to say a text: a second for each character and some more, which is ten times
    /// what a calm voice takes. An engine that never ends a sentence is stopped long before it fills the memory.
    static func most(at rate: Int, saying text: String) -> Int { seconds(saying: text) * min(rate, 48_000) }

    /// The same in seconds.
    static func seconds(saying text: String) -> Int { min(longest, 30 + text.unicodeScalars.count) }

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

    /// The speech that it is, when an engine made it that is heard breathing: cut to where it begins and ends beside its own
    /// noise.
    var natural: Result<Speech, SpeechFault> {
        do throws(SoundFailure) {
            let whole = Waveform(samples: PCM16.expand(samples), rate: rate)
            guard let (sound, onset) = try NaturalSpeech.trim(whole) else { return .failure(.silent) }
            return .success(Speech(sound: sound, onset: onset))
        } catch {
            return .failure(.engine(.malformedResponse(error.description)))
        }
    }
}
