package import GuideText

/// Characters that neither a script nor a course file may hold: control characters and direction overrides, which an
/// author cannot see.
package enum CharacterCheck {
    /// Every such character of a source, at most as many as are reported of one file.
    package static func mistakes(in source: Source) -> [Diagnostic] {
        var mistakes: [Diagnostic] = []
        var offset = 0
        for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            if isRefused(scalar) { mistakes.append(mistake(scalar, in: source, at: Span(offset, offset + width))) }
            if mistakes.count == Limits.diagnostics { break }
            offset += width
        }
        return mistakes
    }

    /// A control character that YAML wrote as an escape (`"\e"`), a web page's `&amp;`, or a programmer's comment; nil if there is
    /// none.
    package static func mistake(of text: YAMLText, in source: Source) -> Diagnostic? {
        text.value.unicodeScalars.first(where: isRefused).map { mistake($0, in: source, at: text.span) }
            ?? ForeignValue.mistake(of: text, in: source)
    }
}

extension CharacterCheck {
    private static func mistake(_ scalar: Unicode.Scalar, in source: Source, at span: Span) -> Diagnostic {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Diagnostic(.controlCharacter, in: source, at: span, ["code": code])
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": false
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: scalar.isControl
        }
    }
}
