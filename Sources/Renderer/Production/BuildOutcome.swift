package import GuideRendering
package import GuideSpeech
package import GuideSystem
package import GuideText

/// Why a build stopped before it was finished.
package enum BuildFailure: Error {
    /// Another build has the folder of output.
    case busy(String)
    /// Nothing can be spoken.
    case speech(SpeechFailure)
    /// A track could not be written.
    case rendering(RenderingFailure)
    /// The system failed.
    case system(SystemFailure)
    /// The user asked to stop.
    case interrupted
}

/// The result of a build.
package struct BuildOutcome: Sendable {
    /// The tracks that were made, in the order of the plan.
    package var made: [BuildManifest.Track] = []
    /// All tracks that are finished now.
    package var finished: [BuildManifest.Track] = []
    /// Mistakes and advice that showed in the scripts of this build.
    package var diagnostics: [Diagnostic] = []
    /// Tracks that were to be made and could not be, by path, in the order of the plan.
    package var failed: [String] = []
    /// Files of earlier builds that were removed.
    package var removed = 0
    /// Whether nothing was to be done, not even to what lists the tracks.
    package internal(set) var isUntouched = false
}
