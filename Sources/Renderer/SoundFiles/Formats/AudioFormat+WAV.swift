internal import CSndfile

extension AudioFormat {
    /// WAV of 16 bits a sample.
    package static let wav = AudioFormat(
        name: "wav", fileExtension: "wav", summary: "16 bit", size: "159 MB at 44.1 kHz", isLossless: true,
        codec: AudioCodec(
            encoding: { container(of: $0, bytes: 2) | SF_FORMAT_PCM_16 }, samples: .pcm16, tagging: .lists))

    /// WAV of 24 bits a sample.
    package static let wav24 = AudioFormat(
        name: "wav24", fileExtension: "wav", summary: "24 bit", size: "238 MB at 44.1 kHz", isLossless: true,
        codec: AudioCodec(
            encoding: { container(of: $0, bytes: 3) | SF_FORMAT_PCM_24 }, samples: .pcm24, tagging: .lists))

    /// WAV counts its bytes in 32 bits: what would be larger becomes RF64.
    private static func container(of content: AudioContent, bytes: Int) -> Int {
        // Room for header, tags and chapters.
        let largest = Int(UInt32.max) - (1 << 20)
        return content.frames * bytes > largest ? SF_FORMAT_RF64 : SF_FORMAT_WAV
    }
}
