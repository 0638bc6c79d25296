package import GuideText

extension Script {
    /// Parses a script's bytes as they are in its file. Never throws and never stops at the first mistake.
    ///
    /// - Parameters:
    ///   - name: How diagnostics name it: the path as the user gave it.
    ///   - values: Values that replace those of the front matter, such as a course's.
    ///   - library: Where includes come from; without it there are none.
    package static func parse(
        _ bytes: [UInt8], name: String, values: [String: String] = [:], library: (any ScriptLibrary)? = nil
    ) -> ParsedScript {
        expand(SyntaxTree.parse(bytes, name: name), values: values, library: library)
    }

    /// Parses a source.
    package static func parse(
        _ source: Source, values: [String: String] = [:], library: (any ScriptLibrary)? = nil
    ) -> ParsedScript {
        expand(ScriptParser.parse(source), values: values, library: library)
    }

    private static func expand(
        _ tree: SyntaxTree, values: [String: String], library: (any ScriptLibrary)?
    ) -> ParsedScript {
        var expander = Expander(tree, values: values, library: library)
        expander.expand(tree.nodes)
        if !expander.elements.contains(where: \.sounds), !expander.diagnostics.hasErrors {
            expander.report(.nothingSpoken, Span(0, tree.source.byteRange(ofLine: 1).upperBound))
        }
        expander.reviewWhole()
        let front = tree.frontMatter
        let script = Script(
            sources: expander.sources, title: front.title, summary: front.summary, author: front.author,
            rights: front.rights, year: front.year, variants: front.variants, rhythm: front.rhythm,
            loudness: front.loudness, silence: front.silence, voice: front.voice, sayings: front.sayings,
            silenced: front.silenced, body: expander.elements)
        let diagnostics = expander.diagnostics.filter { $0.isError || !front.silenced.contains($0.kind.code) }
        return ParsedScript(script: script, diagnostics: diagnostics.inSourceOrder())
    }
}

extension SyntaxTree {
    /// Parses bytes as they are in a file; what is too large or no text gives an empty tree with a diagnostic.
    static func parse(_ bytes: [UInt8], name: String, includedAt: [String] = []) -> SyntaxTree {
        guard bytes.count <= Limits.scriptBytes else {
            let source = Source(name: name, text: "", includedAt: includedAt)
            return unreadable(.scriptTooLarge, source, at: 0, ["limit": "1 MiB"])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let source = Source(name: name, text: String(decoding: bytes, as: UTF8.self), includedAt: includedAt)
            return unreadable(.notUTF8, source, at: source.bytes.firstRange(of: "\u{FFFD}".utf8)?.lowerBound ?? 0)
        }
        return ScriptParser.parse(Source(name: name, text: text, includedAt: includedAt))
    }

    private static func unreadable(
        _ kind: DiagnosticKind, _ source: Source, at offset: Int, _ arguments: [String: String] = [:]
    ) -> SyntaxTree {
        let diagnostic = Diagnostic(kind, in: source, at: Span(offset, offset + 1), arguments)
        return SyntaxTree(
            source: source, frontMatter: FrontMatter(source: source), nodes: [], diagnostics: [diagnostic])
    }
}

extension Element {
    /// Whether something of it is heard.
    fileprivate var sounds: Bool {
        switch self {
        case .sentence, .bell, .breath, .count, .sound: true
        case .only(_, let elements), .unknown(let elements): elements.contains(where: \.sounds)
        case .chapter, .paragraph, .pause, .background: false
        }
    }
}
