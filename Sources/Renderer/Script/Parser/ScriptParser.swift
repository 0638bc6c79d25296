package import GuideText

/// What parsing gives: always a script, and everything that is wrong with it in source order.
package struct ParsedScript: Sendable {
    /// The script, as far as it could be understood.
    package var script: Script
    /// All mistakes, in source order.
    package var diagnostics: [Diagnostic]
}

/// What one source says, before values, loops and includes are worked out.
struct SyntaxTree: Sendable {
    var source: Source
    var frontMatter: FrontMatter
    var nodes: [Node]
    /// All mistakes found so far, in the order they were found.
    var diagnostics: [Diagnostic]
}

/// The state of the first pass over one source: lines, blocks and directives. It knows no argument of any directive.
struct ScriptParser {
    let source: Source
    /// The cursor of the line that is being read.
    var cursor: Cursor
    private(set) var diagnostics: [Diagnostic] = []
    var frontMatter: FrontMatter
    /// Open blocks, the outermost (the body) first; never empty.
    var blocks: [OpenBlock] = [OpenBlock()]
    /// Text that waits for its end.
    var text = Template(span: Span(0, 0))
    /// The `]` of a bracket that an earlier line left open: it was reported with that.
    var awaitedEnd: Int?
    private var nodeCount = 0
    /// The language that the script's directives are written in; worked out only where a mistake is reported.
    private(set) lazy var directiveLanguage = DirectiveTable.language(of: source)

    /// Whether more is written than a script may hold: then nothing more is read.
    var isFull: Bool { nodeCount > Limits.elements }
    /// Whether the limit of mistakes is reached, so that no more are reported.
    var hasToldEnough: Bool { diagnostics.count >= Limits.diagnostics }

    init(_ source: Source) {
        self.source = source
        cursor = Cursor(source.bytes, Span(0, 0))
        frontMatter = FrontMatter(source: source)
    }

    static func parse(_ source: Source) -> SyntaxTree {
        var parser = ScriptParser(source)
        CharacterCheck.mistakes(in: source).forEach { parser.report($0) }
        GarbledText.mistake(in: source).map { parser.report($0) }
        let bodyStart = parser.parseFrontMatter()
        if bodyStart <= source.lineCount {
            for line in bodyStart...source.lineCount where !parser.isFull { parser.parseLine(line) }
        }
        let nodes = parser.closeBody()
        let variants = parser.frontMatter.variants.map(\.name)
        UnmeantReview.review(nodes, in: source, variants: variants).forEach { parser.reportReviewed($0) }
        return SyntaxTree(
            source: source, frontMatter: parser.frontMatter, nodes: nodes, diagnostics: parser.diagnostics)
    }

    mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: @autoclosure () -> String? = nil, fix: QuickFix? = nil
    ) {
        guard !hasToldEnough else { return }
        report(
            Diagnostic(
                kind, in: source, at: span, arguments, translated: translated, suggestion: suggestion(), fix: fix))
    }

    mutating func report(_ diagnostic: Diagnostic) {
        if !hasToldEnough { diagnostics.append(diagnostic) }
    }

    /// Reports what was found in the running text. `(slutt)` is why a block above it is never ended: that is one mistake, told
    /// where the end stands.
    private mutating func reportReviewed(_ diagnostic: Diagnostic) {
        guard let end = diagnostic.arguments["example"], Self.ends.contains(end),
            let open = diagnostics.lastIndex(where: {
                $0.kind.code == DiagnosticKind.blockOpen.code && $0.span.start < diagnostic.span.start
            })
        else { return report(diagnostic) }
        let block = diagnostics.remove(at: open)
        report(block.kind, diagnostic.span, block.arguments, suggestion: end, fix: diagnostic.fix)
    }

    /// Directives that end a block.
    private static let ends: Set = ["[slutt]", "[end]"]

    /// Whether `slutt]` was reported below a place: it is why a block is never ended.
    func hasMisreadEnd(below place: Int) -> Bool {
        diagnostics.contains {
            $0.kind.code == DiagnosticKind.strayBracket.code && $0.span.start > place
                && $0.suggestion.map(Self.ends.contains) == true
        }
    }

    /// Appends a node to the innermost open block; one beyond the limit is reported once and dropped.
    mutating func place(_ node: Node, at span: Span) {
        nodeCount += 1
        guard !isFull else {
            if nodeCount == Limits.elements + 1 {
                report(.tooManyElements, span, ["limit": "\(Limits.elements)"])
            }
            return
        }
        blocks[blocks.count - 1].nodes.append(node)
    }
}
