package import GuideSound
package import GuideSystem
package import GuideText

/// How a voice speaks.
package struct VoiceSettings: Hashable, Sendable {
    /// The engine's words a minute; 110 gives about 97 true ones with espeak-ng's Norwegian.
    package var tempo: Int
    /// The engine's pitch, 0–99.
    package var pitch: Int
    /// How far the pitch moves, 0–99.
    package var range: Int
    /// The engine's volume, 0–200; above 80 espeak-ng's own gain control changes the sound.
    package var volume: Int
    /// Extra time between words, in units of 10 ms at normal tempo.
    package var wordGap: Int
    /// Whether the harsh part of the engine's sound is softened.
    package var isSoftened: Bool

    /// A way of speaking.
    package init(tempo: Int, pitch: Int, range: Int, volume: Int = 80, wordGap: Int, isSoftened: Bool) {
        self.tempo = tempo
        self.pitch = pitch
        self.range = range
        self.volume = volume
        self.wordGap = wordGap
        self.isSoftened = isSoftened
    }

    /// Slower and a little lower than the engine's own: a recogniser makes fewest mistakes between tempo 100 and 115.
    package static let standard = VoiceSettings(tempo: 105, pitch: 42, range: 45, wordGap: 2, isSoftened: true)
}

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

/// Why one utterance could not be spoken. The others are not touched by it.
package enum SpeechFault: Error, Equatable, Sendable {
    /// The engine crashed on it, by this signal.
    case crashed(signal: Int32)
    /// The engine did not end within its time.
    case timedOut
    /// It would be longer than an utterance may be.
    case tooLong
    /// The engine made no sound of it.
    case silent
    /// The engine refused it with this code.
    case refused(code: Int32)
    /// An engine of the user's own did not do as it should.
    case engine(EngineFault)
    /// Its recording cannot be used.
    case take(TakeFault)
    /// Nothing was tried: the engine had failed before.
    case skipped
}

/// What an engine of the user's own did instead of speaking.
package enum EngineFault: Error, Equatable, Sendable {
    /// It ended, or said that it could not; with its own last words.
    case failed(String)
    /// Its answer was none; with what was wrong.
    case malformedResponse(String)
    /// It gave more sound than ten minutes.
    case endless
    /// It did not answer within so many seconds.
    case timedOut(seconds: Int)
    /// A file that it needs is not there; its path.
    case missing(String)
}

/// Why a recording of a line cannot be used.
package enum TakeFault: Error, Hashable, Sendable {
    /// It cannot be read as sound; its path and the reason.
    case unreadable(String, Bilingual)
    /// Nothing is to be heard in it; its path.
    case silent(String)
    /// It is longer than an utterance may be; its path.
    case tooLong(String)
}

/// Why nothing can be spoken at all.
package enum SpeechFailure: Error {
    /// The engine is missing or broken; with what was tried and the engine's own message.
    case engine(operation: String, message: String)
    /// An engine of the user's own, by its name, cannot be started, or does not say what it is.
    case start(name: String, EngineFault)
    /// The system failed.
    case system(SystemFailure)
    /// The user asked to stop.
    case interrupted
}

/// What speaks.
package protocol Voice {
    /// Speaks every utterance, in any order, and gives each result once: its speech, or why there is none. A result
    /// depends on nothing but its utterance.
    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure)
}
