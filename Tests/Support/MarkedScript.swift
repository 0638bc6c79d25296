package import GuideScript
package import GuideText

/// A script with marks where its diagnostics must land, as swift-format's tests have them.
///
/// `⟦P017⟧` stands right before the place; it is taken out before parsing. So a test shows the mistake and the place
/// at once, and any diagnostic without a mark, or mark without a diagnostic, shows as a difference.
package struct MarkedScript {
    /// The script without marks.
    package let text: String
    /// What is expected, as `line:column code`, in order of the marks.
    package let expected: [String]

    /// Takes the marks out of `marked`.
    package init(_ marked: String) {
        var text = ""
        var marks: [(offset: Int, code: String)] = []
        var rest = marked[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            text += rest[..<open]
            marks.append((text.utf8.count, String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        self.text = text
        let source = Source(name: "test.pust", text: text)
        expected = marks.map { mark in
            let place = source.position(of: mark.offset)
            return "\(place.line):\(place.column) \(mark.code)"
        }
    }

    /// The diagnostics of parsing the text, as `line:column code`.
    package var found: [String] { parsed.diagnostics.map(Self.brief) }

    /// The text parsed.
    package var parsed: ParsedScript { Script.parse(Source(name: "test.pust", text: text)) }

    /// A diagnostic as `line:column code`.
    package static func brief(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.position.line):\(diagnostic.position.column) \(diagnostic.kind.code)"
    }
}
