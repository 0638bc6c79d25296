internal import CSndfile

extension AudioFormat {
    /// MP3 at a constant bit rate.
    ///
    /// Its bit rates are what MPEG-1 and MPEG-2 layer III have in common and LAME gives at all our rates: below, it lowers the
    /// sample rate by itself. 64–96 is the range for speech in mono.
    package static let mp3 = AudioFormat(
        name: "mp3", fileExtension: "mp3", summary: "lossy, at a constant bit rate", size: "18 MB", isLossless: false,
        bitRates: ([64, 80, 96, 112, 128], 80),
        codec: AudioCodec(
            encoding: { _ in SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III }, samples: .float(dividedBy: lameScale),
            tagging: .prefix { ID3Tag($0.tags, chapters: $0.chapters, frames: $0.frames, rate: $0.rate).bytes },
            // The ranges of libsndfile 1.2.0, `mpeg_l3_encode.c`.
            bitRateRange: { $0 >= 32_000 ? 32...320 : 8...160 }, isConstantBitRate: true))

    /// What LAME multiplies samples by at a constant bit rate (3.100, `presets.c`): taken out, so that all formats of a
    /// track are equally loud.
    private static let lameScale: Float = 0.95
}
