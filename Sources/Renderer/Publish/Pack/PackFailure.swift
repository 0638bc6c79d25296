package import GuideSoundFiles
internal import GuideSystem
package import GuideText

/// Why a course was not packed. What was packed before is as it was.
package enum PackFailure: Error {
    /// Something that `pack` did not make lies where the result would; its path.
    case conflict(String)
    /// There is no track to pack.
    case empty
    /// A track is longer than a disc.
    case tooLong(title: String, clock: String)
    /// There is no ffmpeg.
    case noEncoder
    /// The encoder failed; its last words.
    case encoder(String)
    /// A sound file could not be read or written.
    case output(OutputFailure)
    /// A week, day or variant that was asked for is not in the course; those weeks and days that are.
    case unknown(String, known: [String])
    /// The course has errors, which have been told.
    case mistakes([Diagnostic])
    /// The sound could not be made, which has been told; the status that ends the program.
    case ended(Int32)
    /// The user asked to stop.
    case interrupted

    /// Runs work in which only the system can fail.
    static func system<Result: ~Copyable>(
        _ work: () throws(SystemFailure) -> Result
    ) throws(PackFailure) -> Result {
        do throws(SystemFailure) { return try work() } catch { throw .output(.system(error)) }
    }

    /// Reads or writes sound.
    static func sound<Result: ~Copyable>(
        _ work: () throws(OutputFailure) -> Result
    ) throws(PackFailure) -> Result {
        do throws(OutputFailure) { return try work() } catch { throw .output(error) }
    }
}
