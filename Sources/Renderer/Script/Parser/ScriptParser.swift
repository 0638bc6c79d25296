/// What parsing gives: always a script, and everything that is wrong with it in source order.
package struct ParsedScript: Sendable {
    /// The script, as far as it could be understood.
    package var script: Script
    /// All mistakes, in source order.
    package var diagnostics: [Diagnostic]
}

extension Script {
    /// Parses a script's bytes as they lie in its file. Never throws and never stops at the first mistake.
    package static func parse(_ bytes: [UInt8], name: String) -> ParsedScript {
        guard bytes.count <= Limits.scriptBytes else {
            return unreadable(.scriptTooLarge, Source(name: name, text: ""), at: 0, ["limit": "1 MiB"])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let source = Source(name: name, text: String(decoding: bytes, as: UTF8.self))
            return unreadable(.notUTF8, source, at: source.bytes.firstRange(of: "\u{FFFD}".utf8)?.lowerBound ?? 0)
        }
        return parse(Source(name: name, text: text))
    }

    /// Parses a source.
    package static func parse(_ source: Source) -> ParsedScript {
        var parser = ScriptParser(source)
        return parser.parse()
    }

    private static func unreadable(
        _ kind: DiagnosticKind, _ source: Source, at offset: Int, _ arguments: [String: String] = [:]
    ) -> ParsedScript {
        let script = FrontMatter(source: source).script(source: source, body: [])
        let diagnostic = Diagnostic(kind, in: source, at: Span(offset, offset + 1), arguments)
        return ParsedScript(script: script, diagnostics: [diagnostic])
    }
}

/// The state of one parse. Each markup construct has a file of its own that extends it.
struct ScriptParser {
    let source: Source
    /// The cursor of the line that is being read.
    var cursor: Cursor
    private(set) var diagnostics: [Diagnostic] = []
    var frontMatter: FrontMatter
    /// Open blocks, the outermost (the body) first; never empty.
    var blocks: [OpenBlock] = [OpenBlock()]
    /// Text that waits for the end of its sentence.
    var run = TextRun()
    /// Elements placed so far, over all blocks.
    private var elementCount = 0

    /// Whether more elements are written than a script may have: then nothing more is read.
    var isFull: Bool { elementCount > Limits.elements }

    init(_ source: Source) {
        self.source = source
        cursor = Cursor(source.bytes, Span(0, 0))
        frontMatter = FrontMatter(source: source)
    }

    mutating func parse() -> ParsedScript {
        checkCharacters()
        let bodyStart = parseFrontMatter()
        if bodyStart <= source.lineCount {
            for line in bodyStart...source.lineCount where !isFull { parseLine(line) }
        }
        let body = closeBody()
        let script = frontMatter.script(source: source, body: body)
        if !body.contains(where: \.sounds), !diagnostics.hasErrors {
            report(.nothingSpoken, Span(0, source.byteRange(ofLine: 1).upperBound))
        }
        return ParsedScript(script: script, diagnostics: diagnostics.inSourceOrder())
    }

    mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:], suggestion: String? = nil
    ) {
        guard diagnostics.count < Limits.diagnostics else { return }
        diagnostics.append(Diagnostic(kind, in: source, at: span, arguments, suggestion: suggestion))
    }

    mutating func report(_ mistake: DurationMistake) {
        report(mistake.kind, mistake.span, mistake.arguments, suggestion: mistake.suggestion)
    }

    /// Appends an element to the innermost open block; one beyond the limit is told once and dropped.
    mutating func place(_ element: Element, at span: Span) {
        elementCount += 1
        guard elementCount <= Limits.elements else {
            if elementCount == Limits.elements + 1 {
                report(.tooManyElements, span, ["limit": "\(Limits.elements)"])
            }
            return
        }
        blocks[blocks.count - 1].elements.append(element)
    }
}

extension ScriptParser {
    /// Tells control characters and direction overrides, which an author cannot see.
    private mutating func checkCharacters() {
        var offset = 0
        for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            if Self.isRefused(scalar) { reportControl(scalar, Span(offset, offset + width)) }
            offset += width
        }
    }

    private mutating func reportControl(_ scalar: Unicode.Scalar, _ span: Span) {
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
        report(.controlCharacter, span, ["code": code])
    }

    private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": false
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: scalar.properties.generalCategory == .control
        }
    }
}

extension ScriptParser {
    /// Tells a control character that YAML wrote as an escape (`"\e"`); whether there is none.
    mutating func isClean(_ text: YAMLText) -> Bool {
        guard let refused = text.value.unicodeScalars.first(where: Self.isRefused) else { return true }
        reportControl(refused, text.span)
        return false
    }
}

extension Element {
    /// Whether something of it is heard.
    fileprivate var sounds: Bool {
        switch self {
        case .sentence, .bell: true
        case .only(_, let elements), .unknown(let elements): elements.contains(where: \.sounds)
        case .chapter, .paragraph, .pause: false
        }
    }
}
