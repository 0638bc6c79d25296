package import GuideSound
package import GuideSoundFiles
package import GuideSystem

/// Why a track could not be written.
package enum RenderingFailure: Error {
    /// The file could not be written.
    case output(OutputFailure)
    /// What was spoken could not be read back.
    case spool(SystemFailure)
    /// The loudness of a sound could not be measured.
    case loudness(LoudnessFailure)
    /// A sound could not be brought to the track's rate.
    case resampling(ResamplingFailure)
    /// The user asked to stop.
    case interrupted

    /// What a measure of loudness gives, or its failure as one of rendering.
    static func loudness<Result>(
        _ measure: () throws(LoudnessFailure) -> Result
    ) throws(RenderingFailure) -> Result {
        do throws(LoudnessFailure) { return try measure() } catch { throw .loudness(error) }
    }
}
