internal import CSndfile

extension AudioFormat {
    /// FLAC of 16 bits a sample: the same samples as `wav`, smaller.
    package static let flac = AudioFormat(
        name: "flac", fileExtension: "flac", summary: "16 bit, the same samples as `wav`",
        size: "a fifth of `wav`, or less", isLossless: true,
        codec: AudioCodec(
            encoding: { _ in SF_FORMAT_FLAC | SF_FORMAT_PCM_16 }, samples: .pcm16,
            tagging: .secondPass { source, target, picture, comment throws(OutputFailure) in
                try FLACTagging.copy(source, to: target, picture: picture, comment: comment)
            }))
}
