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
        }
    }
}
