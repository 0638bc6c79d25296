internal import CSndfile
package import GuideSystem
internal import Glibc

/// Why a sound file could not be written.
package enum OutputFailure: Error {
    /// The system failed.
    case system(SystemFailure)
    /// libsndfile failed.
    case soundFile(SoundFileFailure)
}

/// A mono WAV file of 16-bit samples that is being written.
@safe package struct WaveFile: ~Copyable {
    private let handle: OpaquePointer
    private let path: String
    private let rate: Int
    private var written = 0

    /// Frames given to the library at once: a single huge write overflows the stack of some of its encoders.
    package static let block = 4096

    /// Creates the file, replacing one that is there.
    package init(creating path: String, rate: Int) throws(OutputFailure) {
        let descriptor: Descriptor
        do throws(SystemFailure) { descriptor = try Descriptor(open: path, O_RDWR | O_CREAT | O_TRUNC) } catch {
            throw .system(error)
        }
        var info = Self.info(rate: rate)
        // Safe: the descriptor is given away; the library closes it, also when it fails.
        guard let handle = unsafe sf_open_fd(descriptor.release(), Int32(SFM_WRITE), &info, 1) else {
            throw unsafe .soundFile(Self.failure("sf_open_fd", path, nil))
        }
        unsafe self.handle = handle
        self.path = path
        self.rate = rate
    }

    deinit { _ = unsafe sf_close(handle) }

    /// Appends samples.
    package mutating func write(_ samples: [Int16]) throws(OutputFailure) {
        // Safe: the library reads just the array's samples.
        let count = unsafe sf_write_short(handle, samples, sf_count_t(samples.count))
        guard count == samples.count, unsafe sf_error(handle) == 0 else { throw writeFailure() }
        written += samples.count
    }

    /// Ends the file: header and samples are on the disk, and the file read back has the length that was written.
    package consuming func finish() throws(OutputFailure) {
        unsafe sf_write_sync(handle)
        guard unsafe sf_error(handle) == 0 else { throw writeFailure() }
        let (path, rate, written) = (path, rate, written)
        try Self.end(self)
        try Self.check(path, rate: rate, frames: written)
    }
}

extension WaveFile {
    private static func info(rate: Int) -> SF_INFO {
        SF_INFO(
            frames: 0, samplerate: Int32(rate), channels: 1, format: Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16),
            sections: 0,
            seekable: 0)
    }

    /// Lets the file go: its `deinit` closes it, which writes the last of the header.
    private static func end(_ file: consuming WaveFile) throws(OutputFailure) {}

    /// Opens the closed file anew: `sf_close` tells no failure, and only a length read back is proof.
    private static func check(_ path: String, rate: Int, frames: Int) throws(OutputFailure) {
        do throws(SystemFailure) { try Descriptor(open: path, O_RDONLY).sync() } catch { throw .system(error) }
        var info = SF_INFO()
        guard let handle = unsafe sf_open(path, Int32(SFM_READ), &info) else {
            throw unsafe .soundFile(failure("sf_open", path, nil))
        }
        _ = unsafe sf_close(handle)
        guard info.frames == frames, info.samplerate == Int32(rate), info.channels == 1 else {
            throw .system(SystemFailure(code: EIO, operation: "sf_close", path: path))
        }
    }

    /// The failure of the write just tried; a full disk, which the library calls "system error", by its own name.
    private borrowing func writeFailure() -> OutputFailure {
        if errno == ENOSPC || errno == EDQUOT || errno == EFBIG { return .system(SystemFailure("write", path: path)) }
        return unsafe .soundFile(Self.failure("sf_write_short", path, handle))
    }

    private static func failure(_ operation: String, _ path: String, _ handle: OpaquePointer?) -> SoundFileFailure {
        // Safe: the library's messages are terminated and copied at once.
        unsafe SoundFileFailure(
            code: sf_error(handle), operation: operation, path: path, message: String(cString: sf_strerror(handle)))
    }
}

/// libsndfile itself.
package enum SoundFileLibrary {
    /// Its version, such as `libsndfile-1.2.0`.
    package static var version: String {
        // Safe: the string is terminated and constant.
        unsafe String(cString: sf_version_string())
    }

    /// Whether it can write the files we need.
    package static var canWriteWave: Bool {
        var info = SF_INFO(
            frames: 0, samplerate: 44_100, channels: 1, format: Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16), sections: 0,
            seekable: 0)
        return unsafe sf_format_check(&info) != 0
    }
}
