internal import CSndfile
internal import Glibc
internal import GuideSystem

/// A sound file that is read, in any format that libsndfile knows.
@safe package struct AudioReader: ~Copyable {
    private let handle: OpaquePointer
    private let path: String
    /// How many samples each channel has.
    package let frames: Int
    /// Samples a second, in Hz.
    package let rate: Int
    /// How many channels it has.
    package let channels: Int
    /// Whether its samples are those that were written.
    package let isLossless: Bool

    /// Opens a file. One that is missing fails as the system says it, one of an unknown format as libsndfile does.
    package init(_ path: String) throws(OutputFailure) {
        try OutputFailure.system { () throws(SystemFailure) in _ = try Descriptor(open: path, O_RDONLY) }
        var info = SF_INFO()
        guard let handle = unsafe sf_open(path, Int32(SFM_READ), &info) else {
            throw unsafe .soundFile(SoundFileFailure("sf_open", path, nil))
        }
        unsafe self.handle = handle
        self.path = path
        frames = Int(info.frames)
        rate = Int(info.samplerate)
        channels = Int(info.channels)
        isLossless = ![SF_FORMAT_OGG, SF_FORMAT_MPEG].contains(Int(info.format) & SF_FORMAT_TYPEMASK)
    }

    deinit { _ = unsafe sf_close(handle) }

    /// The next samples of the first channel in −1…1, at most `count`; empty at the end.
    package mutating func read(_ count: Int) throws(OutputFailure) -> [Float] {
        var samples = [Float](repeating: 0, count: count * channels)
        // Safe: the library fills at most the frames that the array has room for.
        let got = unsafe sf_readf_float(handle, &samples, sf_count_t(count))
        guard unsafe sf_error(handle) == 0 || got > 0 else {
            throw unsafe .soundFile(SoundFileFailure("sf_readf_float", path, handle))
        }
        guard channels > 1 else { return Array(samples.prefix(Int(got))) }
        return (0..<Int(got)).map { samples[$0 * channels] }
    }
}
