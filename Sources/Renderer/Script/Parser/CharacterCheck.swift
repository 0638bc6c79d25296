/// Characters that no script may hold.
extension ScriptParser {
    /// Tells control characters and direction overrides, which an author cannot see.
    mutating func checkCharacters() {
        var offset = 0
        for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            if Self.isRefused(scalar) { reportControl(scalar, Span(offset, offset + width)) }
            offset += width
        }
    }

    /// Tells a control character that YAML wrote as an escape (`"\e"`); whether there is none.
    mutating func isClean(_ text: YAMLText) -> Bool {
        guard let refused = text.value.unicodeScalars.first(where: Self.isRefused) else { return true }
        reportControl(refused, text.span)
        return false
    }
}

extension ScriptParser {
    private mutating func reportControl(_ scalar: Unicode.Scalar, _ span: Span) {
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
        report(.controlCharacter, span, ["code": code])
    }

    private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": false
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: scalar.isControl
        }
    }
}
