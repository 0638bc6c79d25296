internal import Foundation

/// Normalises text to the one form that the parser reads.
enum TextNormalising {
    /// Drops a leading byte order mark, makes CRLF, CR and what word processors put for a line break one `\n`,
    /// composes letters (NFC) and turns no-break, thin and other spaces into plain ones.
    static func normalise(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        var previous: Unicode.Scalar = "\0"
        for (index, scalar) in text.unicodeScalars.enumerated() {
            defer { previous = scalar }
            switch scalar {
            case "\u{FEFF}" where index == 0: continue
            case "\n" where previous == "\r": continue
            case "\r", "\u{0B}", "\u{2028}", "\u{2029}": scalars.append("\n")
            case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        let plain = String(scalars: scalars)
        return plain.utf8.allSatisfy { $0 < 0x80 } ? plain : plain.precomposedStringWithCanonicalMapping
    }
}
