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
        let content = AudioContent(rate: format.rates.max() ?? 0, frames: 0, tags: TrackTags(title: ""), chapters: [])
        var info = SF_INFO(
            frames: 0, samplerate: Int32(content.rate), channels: 1, format: Int32(format.codec.encoding(content)),
            sections: 0, seekable: 0)
        return unsafe sf_format_check(&info) != 0
    }
}
