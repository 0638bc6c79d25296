internal import CSndfile

/// A sound file of any kind that libsndfile knows, read from its beginning as mono.
@safe package struct SoundFileReader: ~Copyable {
    private let handle: OpaquePointer
    private let path: String
    /// Samples a second, in Hz.
    package let rate: Int
    private let channels: Int

    /// Frames read at once.
    package static let block = 4096

    /// Opens a file.
    package init(opening path: String) throws(SoundFileFailure) {
        var info = SF_INFO()
        // Safe: the path is handed over as a terminated string, and the message is copied at once.
        guard let handle = unsafe sf_open(path, Int32(SFM_READ), &info) else {
            throw unsafe SoundFileFailure(
                code: sf_error(nil), operation: "sf_open", path: path, message: String(cString: sf_strerror(nil)))
        }
        unsafe self.handle = handle
        self.path = path
        rate = Int(info.samplerate)
        channels = Int(info.channels)
    }

    deinit { _ = unsafe sf_close(handle) }

    /// The next block, all channels mixed into one by their mean; empty at the end. What is no number becomes silence.
    package mutating func next() throws(SoundFileFailure) -> [Float] {
        var frames = [Float](repeating: 0, count: Self.block * channels)
        // Safe: the buffer has room for all channels of as many frames as are asked for.
        let count = unsafe Int(sf_readf_float(handle, &frames, sf_count_t(Self.block)))
        guard unsafe sf_error(handle) == 0 else {
            // Safe: the message is terminated and copied at once.
            throw unsafe SoundFileFailure(
                code: sf_error(handle), operation: "sf_readf_float", path: path,
                message: String(cString: sf_strerror(handle)))
        }
        return (0..<count).map { frame in
            let sum = frames[(frame * channels)..<((frame + 1) * channels)].reduce(0, +)
            return sum.isFinite ? sum / Float(channels) : 0
        }
    }
}
