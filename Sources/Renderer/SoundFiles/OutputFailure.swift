package import GuideSystem

/// Why a sound file could not be written or read.
package enum OutputFailure: Error {
    /// The system failed.
    case system(SystemFailure)
    /// The library that reads and writes it failed.
    case soundFile(SoundFileFailure)
}

extension OutputFailure {
    /// Does something of the system's, whose failures become ours.
    package static func system<Result: ~Copyable>(
        _ work: () throws(SystemFailure) -> Result
    ) throws(OutputFailure) -> Result {
        do throws(SystemFailure) { return try work() } catch { throw .system(error) }
    }

    /// Opens a sound file to read it.
    package static func reader(of path: String) throws(OutputFailure) -> SoundFileReader {
        do throws(SoundFileFailure) { return try SoundFileReader(opening: path) } catch { throw .soundFile(error) }
    }
}
