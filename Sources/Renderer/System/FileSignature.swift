/// What kind of document some bytes begin like.
package enum FileSignature: CaseIterable, Sendable {
    /// An archive: documents of Word and OpenDocument are archives.
    case zip
    /// A compound file, as Word wrote before 2007.
    case compound
    /// Rich Text Format.
    case richText
    /// Portable Document Format.
    case pdf
    /// Sound: WAV and the like.
    case riff
    /// Sound: MP3 with tags.
    case taggedMP3
    /// Sound: FLAC.
    case flac
    /// Sound: Ogg.
    case ogg
    /// Pictures: PNG.
    case png
    /// Pictures: JPEG.
    case jpeg

    /// The signature that bytes begin with; nil if they begin with none of these.
    package init?(of bytes: [UInt8]) {
        guard let signature = Self.allCases.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        self = signature
    }

    private var bytes: [UInt8] {
        switch self {
        case .zip: [0x50, 0x4B, 0x03, 0x04]
        case .compound: [0xD0, 0xCF, 0x11, 0xE0]
        case .richText: Array("{\\rtf".utf8)
        case .pdf: Array("%PDF-".utf8)
        case .riff: Array("RIFF".utf8)
        case .taggedMP3: Array("ID3".utf8) + [3]
        case .flac: Array("fLaC".utf8)
        case .ogg: Array("OggS".utf8)
        case .png: [0x89, 0x50, 0x4E, 0x47]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        }
    }
}
