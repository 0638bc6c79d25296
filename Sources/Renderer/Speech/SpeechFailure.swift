package import GuideSystem

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
