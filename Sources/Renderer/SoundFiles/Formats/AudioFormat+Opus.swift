internal import CSndfile

extension AudioFormat {
    /// Opus in Ogg. It knows 48 kHz alone.
    ///
    /// RFC 6716, section 2.1.1: 28–40 kbit/s for full-band speech in mono, more for music, which bells are.
    package static let opus = AudioFormat(
        name: "opus", fileExtension: "opus", summary: "lossy, at about the bit rate", size: "7 MB", isLossless: false,
        rates: [48_000], bitRates: ([16, 24, 32, 40, 48, 64, 96, 128], 40),
        codec: AudioCodec(
            encoding: { _ in SF_FORMAT_OGG | SF_FORMAT_OPUS }, samples: .float(dividedBy: 1),
            tagging: .secondPass { source, target, picture, comment throws(OutputFailure) in
                try OpusTagging.copy(source, to: target) { comment($0).holding(picture) }
            },
            // The range of libsndfile 1.2.0, `ogg_opus.c`.
            bitRateRange: { _ in 6...256 }, lead: OpusTagging.lead))
}
