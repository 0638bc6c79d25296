package import GuideSound
package import GuideSoundFiles
package import GuideSystem

/// Why a track could not be written.
package enum RenderingFailure: Error {
    /// The file could not be written.
    case output(OutputFailure)
    /// What was spoken could not be read back.
    case spool(SystemFailure)
    /// A sound could not be measured, or not be brought to the track's rate.
    case sound(SoundFailure)
    /// The user asked to stop.
    case interrupted

    /// What some work on sound gives, or its failure as one of rendering.
    static func sound<Result>(_ work: () throws(SoundFailure) -> Result) throws(RenderingFailure) -> Result {
        do throws(SoundFailure) { return try work() } catch { throw .sound(error) }
    }
}
