internal import CSndfile

/// libsndfile itself.
package enum SoundFileLibrary {
    /// Its version, such as `libsndfile-1.2.0`.
    package static var version: String {
        // Safe: the string is terminated and constant.
        unsafe String(cString: sf_version_string())
    }

    /// Whether it was built with what a format needs.
    package static func canWrite(_ format: AudioFormat) -> Bool {
        var info = info(
            AudioSpecification(
                format, rate: format.rates[format.rates.count - 1], frames: 0, tags: TrackTags(title: "")))
        return unsafe sf_format_check(&info) != 0
    }

    /// A file as the library describes it. WAV counts its bytes in 32 bits: what would be larger becomes RF64.
    static func info(_ wanted: AudioSpecification) -> SF_INFO {
        let format =
            switch wanted.format {
            case .wav: container(of: wanted, bytes: 2) | SF_FORMAT_PCM_16
            case .wav24: container(of: wanted, bytes: 3) | SF_FORMAT_PCM_24
            case .flac: SF_FORMAT_FLAC | SF_FORMAT_PCM_16
            case .mp3: SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III
            case .opus: SF_FORMAT_OGG | SF_FORMAT_OPUS
            }
        return SF_INFO(
            frames: 0, samplerate: Int32(wanted.rate), channels: 1, format: Int32(format), sections: 0, seekable: 0)
    }

    /// The share of its range of bit rates, from the highest down, by which the library is told a bit rate in kbit/s.
    ///
    /// It takes no bit rate itself. The ranges are those of its sources (1.2.0, `mpeg_l3_encode.c` and `ogg_opus.c`);
    /// half a kbit/s more, because it cuts off what is behind the point.
    static func level(of bitRate: Int, _ format: AudioFormat, rate: Int) -> Double {
        let range: ClosedRange<Double> =
            switch format {
            case .opus: 6...256
            case _ where rate >= 32_000: 32...320
            default: 8...160
            }
        return (range.upperBound - Double(bitRate) - 0.5) / (range.upperBound - range.lowerBound)
    }

    private static func container(of wanted: AudioSpecification, bytes: Int) -> Int {
        // Room for header, tags and chapters.
        let largest = Int(UInt32.max) - (1 << 20)
        return wanted.frames * bytes > largest ? SF_FORMAT_RF64 : SF_FORMAT_WAV
    }
}
