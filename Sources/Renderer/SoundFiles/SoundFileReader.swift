internal import CSndfile
internal import GuideText

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

    /// The channel that is read alone; nil: all are mixed.
    private var channel: Int?

    /// The rates that are read, in Hz. Of any other, a second would be turned into gigabytes, or none at all.
    package static let rates = 1000...768_000
    /// No sound is louder than this, whatever a file of floating-point samples says.
    private static let loudest: Float = 1000

    /// Frames read at once.
    package static let block = 4096
    /// Power that the mix of channels has at least beside the strongest alone: two that have nothing to do with each other come
    /// to a quarter. Less is left only where they cancel: a cable or a channel that is turned round.
    private static let leastMix = 0.1

    /// Opens a file.
    package init(opening path: String) throws(SoundFileFailure) {
        var info = SF_INFO()
        // Safe: the path is passed as a terminated string, and the message is copied at once.
        guard let handle = unsafe sf_open(path, Int32(SFM_READ), &info) else {
            throw unsafe SoundFileFailure("sf_open", path, nil)
        }
        guard Self.rates.contains(Int(info.samplerate)) else {
            _ = unsafe sf_close(handle)
            throw SoundFileFailure(
                "sf_open", path, Bilingual(nb: "den har \(info.samplerate) Hz", en: "it has \(info.samplerate) Hz"))
        }
        if let missing = WaveLength.missing(in: path) {
            _ = unsafe sf_close(handle)
            throw SoundFileFailure("sf_open", path, missing)
        }
        unsafe self.handle = handle
        self.path = path
        rate = Int(info.samplerate)
        frames = Int(info.frames)
        channels = Int(info.channels)
        isLossless = ![SF_FORMAT_OGG, SF_FORMAT_MPEG].contains(Int(info.format) & SF_FORMAT_TYPEMASK)
    }

    /// Opens a recording of speech. Where its channels cancel each other, the strongest is read alone; that is found by reading
    /// them all first.
    package init(openingSpeech path: String) throws(SoundFileFailure) {
        let reader = try SoundFileReader(opening: path)
        let channel = reader.channels > 1 ? try reader.strongestChannel() : nil
        try self.init(opening: path)
        self.channel = channel
    }

    deinit { _ = unsafe sf_close(handle) }

    /// The next block, all channels mixed into one by their mean; empty at the end. What is not a number becomes silence.
    package mutating func next() throws(SoundFileFailure) -> [Float] {
        if channels == 1 { return try nextSamples() }
        return try nextFrames { frame in
            if let channel { return frame[frame.startIndex + channel] }
            return frame.reduce(0, +) / Float(channels)
        }
    }

    /// Reads all that is left, and returns the channel with most power if hardly anything is left of it in the mix.
    private borrowing func strongestChannel() throws(SoundFileFailure) -> Int? {
        var (powers, mix) = ([Double](repeating: 0, count: channels), 0.0)
        while true {
            let block = try nextFrames { frame in
                for (channel, sample) in frame.enumerated() where sample.isFinite {
                    powers[channel] += Double(sample * sample)
                }
                return frame.reduce(0, +) / Float(channels)
            }
            if block.isEmpty { break }
            for sample in block { mix += Double(sample * sample) }
        }
        guard let strongest = powers.indices.max(by: { powers[$0] < powers[$1] }) else { return nil }
        return mix < powers[strongest] * Self.leastMix ? strongest : nil
    }

    /// The next block of a file that has one channel.
    private borrowing func nextSamples() throws(SoundFileFailure) -> [Float] {
        var samples = try nextBlock()
        for index in samples.indices { samples[index] = Self.limited(samples[index]) }
        return samples
    }

    /// The next block, each frame made one sample; what is not a number becomes silence.
    private borrowing func nextFrames(_ sample: (ArraySlice<Float>) -> Float) throws(SoundFileFailure) -> [Float] {
        let frames = try nextBlock()
        return (0..<frames.count / channels).map { frame in
            Self.limited(sample(frames[(frame * channels)..<((frame + 1) * channels)]))
        }
    }

    private static func limited(_ sample: Float) -> Float {
        sample.isFinite ? min(max(sample, -loudest), loudest) : 0
    }

    /// The samples of the next block, those of a frame side by side; empty at the end.
    private borrowing func nextBlock() throws(SoundFileFailure) -> [Float] {
        var frames = [Float](repeating: 0, count: Self.block * channels)
        // Safe: the buffer has room for all channels of as many frames as are asked for.
        let count = unsafe Int(sf_readf_float(handle, &frames, sf_count_t(Self.block)))
        guard unsafe sf_error(handle) == 0 else {
            throw unsafe SoundFileFailure("sf_readf_float", path, handle)
        }
        frames.removeLast(frames.count - count * channels)
        return frames
    }
}
