package import GuideText

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
    /// It gave more sound than a text can take (`EngineSound.most`).
    case endless
    /// It did not answer within so many seconds.
    case timedOut(seconds: Int)
    /// A file that it needs is not there; its path.
    case missing(String)
    /// The environment of this name, which it needs, was not made.
    case notInstalled(String)
    /// The environment of this name lacks some of its parts.
    case incomplete(String)
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
