internal import CSndfile

/// A sound file of any kind that libsndfile knows, read from its beginning as mono.
@safe package struct SoundFileReader: ~Copyable {
    private let handle: OpaquePointer
    private let path: String
    /// Samples a second, in Hz.
    package let rate: Int
    /// How many samples each channel has.
    package let frames: Int
    /// How many channels it has.
    package let channels: Int
    /// Whether its samples are those that were written.
    package let isLossless: Bool

    /// Frames read at once.
    package static let block = 4096

    /// Opens a file.
    package init(opening path: String) throws(SoundFileFailure) {
        var info = SF_INFO()
        // Safe: the path is handed over as a terminated string, and the message is copied at once.
        guard let handle = unsafe sf_open(path, Int32(SFM_READ), &info) else {
            throw unsafe SoundFileFailure("sf_open", path, nil)
        }
        unsafe self.handle = handle
        self.path = path
        rate = Int(info.samplerate)
        frames = Int(info.frames)
        channels = Int(info.channels)
        isLossless = ![SF_FORMAT_OGG, SF_FORMAT_MPEG].contains(Int(info.format) & SF_FORMAT_TYPEMASK)
    }

    deinit { _ = unsafe sf_close(handle) }

    /// The next block, all channels mixed into one by their mean; empty at the end. What is no number becomes silence.
    package mutating func next() throws(SoundFileFailure) -> [Float] {
        var frames = [Float](repeating: 0, count: Self.block * channels)
        // Safe: the buffer has room for all channels of as many frames as are asked for.
        let count = unsafe Int(sf_readf_float(handle, &frames, sf_count_t(Self.block)))
        guard unsafe sf_error(handle) == 0 else {
            throw unsafe SoundFileFailure("sf_readf_float", path, handle)
        }
        return (0..<count).map { frame in
            let sum = frames[(frame * channels)..<((frame + 1) * channels)].reduce(0, +)
            return sum.isFinite ? sum / Float(channels) : 0
        }
    }
}
