import CSndfile

import GuideSoundFiles

/// An encoder as bare as libsndfile gives it.
enum BareFile {
    struct Failure: Error {}

    static func write(_ samples: [Float], _ format: AudioFormat, rate: Int, to path: String) throws {
        guard let code = encodings[format] else { throw Failure() }
        var info = SF_INFO(
            frames: 0, samplerate: Int32(rate), channels: 1, format: Int32(code), sections: 0, seekable: 0)
        // Safe: the path is passed as a terminated string.
        guard let file = unsafe sf_open(path, Int32(SFM_WRITE), &info) else { throw Failure() }
        defer { _ = unsafe sf_close(file) }
        if var level = levels[format] {
            _ = unsafe sf_command(file, Int32(SFC_SET_COMPRESSION_LEVEL), &level, Int32(MemoryLayout<Double>.size))
        }
        if format == .mp3 {
            var mode = Int32(SF_BITRATE_MODE_CONSTANT)
            _ = unsafe sf_command(file, Int32(SFC_SET_BITRATE_MODE), &mode, Int32(MemoryLayout<Int32>.size))
        }
        // Safe: the library reads just the block that it is given.
        try unsafe samples.withUnsafeBufferPointer { samples in
            for start in stride(from: 0, to: samples.count, by: AudioFile.block) {
                let count = min(AudioFile.block, samples.count - start)
                let block = unsafe UnsafeBufferPointer(rebasing: samples[start..<start + count])
                guard unsafe sf_write_float(file, block.baseAddress, sf_count_t(count)) == count else {
                    throw Failure()
                }
            }
        }
    }

    /// What libsndfile calls a format; without an entry, a format has no bare one to be compared with.
    static let encodings: [AudioFormat: Int] = [
        .wav: SF_FORMAT_WAV | SF_FORMAT_PCM_16, .wav24: SF_FORMAT_WAV | SF_FORMAT_PCM_24,
        .flac: SF_FORMAT_FLAC | SF_FORMAT_PCM_16, .mp3: SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III,
        .opus: SF_FORMAT_OGG | SF_FORMAT_OPUS,
    ]

    /// The compression that stands for the format's standard bit rate, as `AudioFile` sets it.
    private static let levels: [AudioFormat: Double] = [.mp3: (320 - 80.5) / 288, .opus: (256 - 40.5) / 250]
}
