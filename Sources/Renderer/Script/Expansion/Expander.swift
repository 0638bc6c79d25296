internal import GuideText

/// The second pass: values, loops and includes are worked out, and every directive's arguments are read.
///
/// Each directive has a file of its own in `Directives/`, which extends it.
struct Expander {
    /// What is being expanded at the moment: the script itself or an include.
    struct Context {
        var source: Source
        /// Where the source begins in the common row of spans.
        var base: Int
        /// The paths that led here, the script itself first; shown in diagnostics and watched for circles.
        var chain: [String]
    }

    var sources: SourceMap
    var context: Context
    /// Variants and breath words of the script itself.
    let frontMatter: FrontMatter
    let library: (any ScriptLibrary)?
    /// Values by name: the front matter's, over them the course's, over all those of the loops around.
    var values: [String: String]
    /// Names whose value was reported as a mistake.
    var refusedValues: Set<String>
    /// The variants that may hear what is being expanded.
    var scope: [Variant]
    /// Where the bytes of a directive with values were written, while it is read.
    var substitution: Substitution?
    var diagnostics: [Diagnostic] = []
    /// Whether this only tries a guess, whose mistakes are not shown.
    private(set) var isTrial = false
    /// The sources of which rows of signs have been reported.
    var sourcesWithSeparators: Set<String> = []
    /// Whether a background has begun anywhere so far.
    var hasBackground = false
    private var told: Set<Told> = []
    /// The language that each source's directives are written in, by its place in the common row.
    private var languages: [Int: MessageLanguage] = [:]
    /// Places of values that were found to be missing.
    private var missing: Set<Span> = []
    /// What has been expanded of the innermost block.
    var elements: [Element] = []
    /// Trees of includes, by path: each is read once.
    var includes: [String: (tree: SyntaxTree, base: Int)] = [:]
    /// What stands in loops and includes and holds no value, expanded, by its place.
    private var repeated: [Span: (elements: [Element], steps: Int)] = [:]
    /// Loops and includes around what is being expanded.
    var repetitions = 0
    /// Elements placed and rounds of loops begun, together; see `Limits.elements`.
    private(set) var steps = 0

    init(_ tree: SyntaxTree, values: [String: String], library: (any ScriptLibrary)?) {
        sources = SourceMap(tree.source)
        context = Context(source: tree.source, base: 0, chain: [])
        frontMatter = tree.frontMatter
        self.library = library
        self.values = tree.frontMatter.values
        for (name, value) in values { self.values[name.lowercased()] = value }
        refusedValues = tree.frontMatter.refusedValues
        scope = tree.frontMatter.variants
        diagnostics = tree.diagnostics
    }

    /// Whether a text of a script is free of mistakes, files that are not there aside.
    static func takes(_ text: String) -> Bool {
        let tree = ScriptParser.parse(Source(name: "", text: text))
        var expander = Expander(tree, values: [:], library: nil)
        expander.isTrial = true
        expander.expand(tree.nodes)
        return expander.diagnostics.allSatisfy { !$0.isError || $0.kind.code == DiagnosticKind.missingInclude.code }
    }

    /// Whether the script has become too large: then nothing more is expanded.
    var isFull: Bool { steps > Limits.elements }

    mutating func expand(_ nodes: [Node]) {
        for node in nodes where !isFull {
            if scope.count != 1, dependsOnVariant(node) {
                expandForEachVariant(node)
            } else if repetitions > 0, let span = node.constantSpan {
                expandOnce(node, global(span))
            } else {
                expand(node)
            }
        }
    }

    /// Counts steps; passing the limit is reported once.
    mutating func step(at span: Span, _ count: Int = 1) {
        guard !isFull else { return }
        steps += count
        if isFull { report(.tooManyElements, span, ["limit": "\(Limits.elements)"]) }
    }

    /// Places an element that becomes `events` events.
    mutating func place(_ element: Element, at span: Span, events: Int = 1) {
        step(at: span, events)
        if !isFull { elements.append(element) }
    }

    /// The span of the common row for one of the present source.
    func global(_ span: Span) -> Span { Span(span.start + context.base, span.end + context.base) }

    /// Expands nodes into a list of their own.
    mutating func collect(_ nodes: [Node]) -> [Element] {
        let outer = elements
        elements = []
        defer { elements = outer }
        expand(nodes)
        return elements
    }

    /// Reports a mistake at a span of the present source, or of the directive with values that is being read. A mistake
    /// that a loop or an include meets again is reported once.
    mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: @autoclosure () -> String? = nil, fix: QuickFix? = nil
    ) {
        guard diagnostics.count < Limits.diagnostics else { return }
        let place = substitution?.written(span) ?? span
        guard told.insert(Told(code: kind.code, place: global(place))).inserted else { return }
        diagnostics.append(
            Diagnostic(
                kind, in: context.source, at: place, arguments, translated: translated, suggestion: suggestion(),
                fix: substitution == nil ? fix : nil))
    }

    /// Reports a mistake of a directive as a whole, also while its arguments are read.
    mutating func report(
        _ kind: DiagnosticKind, of directive: Directive, _ arguments: [String: String] = [:],
        suggestion: String? = nil, fix: QuickFix? = nil
    ) {
        let reading = substitution
        substitution = nil
        report(kind, directive.span, arguments, suggestion: suggestion, fix: fix)
        substitution = reading
    }

    /// The language that the present source's directives are written in, worked out once for each source.
    mutating func directiveLanguage() -> MessageLanguage {
        if let known = languages[context.base] { return known }
        let language = DirectiveTable.language(of: context.source)
        languages[context.base] = language
        return language
    }

    /// Whether a value that is missing at a span, of the present source or of the directive that is being read, was not met there
    /// before, and can still be reported.
    mutating func isNew(_ span: Span) -> Bool {
        diagnostics.count < Limits.diagnostics && missing.insert(global(substitution?.written(span) ?? span)).inserted
    }

    mutating func report(_ mistake: DurationMistake) {
        let diagnostic = mistake.diagnostic(in: context.source)
        report(
            mistake.kind, mistake.span, diagnostic.arguments, suggestion: diagnostic.suggestion, fix: diagnostic.fix)
    }

    mutating func add(_ found: [Diagnostic]) {
        diagnostics += found.prefix(max(0, Limits.diagnostics - diagnostics.count))
    }
}

extension Expander {
    private struct Told: Hashable {
        var code: String
        var place: Span
    }

    /// Expands a node the first time, and later places what it gave.
    private mutating func expandOnce(_ node: Node, _ place: Span) {
        if let known = repeated[place] {
            step(at: Span(place.start - context.base, place.end - context.base), known.steps)
            if !isFull { elements += known.elements }
            return
        }
        let (count, before) = (elements.count, steps)
        expand(node)
        repeated[place] = (Array(elements[count...]), steps - before)
    }

    private mutating func expand(_ node: Node) {
        switch node {
        case .chapter(let title, let span): expandChapter(title, span)
        case .paragraph: place(.paragraph, at: Span(0, 0))
        case .text(let template): expandText(template)
        case .directive(let directive): expand(directive)
        case .block(let directive, let body): expand(directive, body)
        case .unknown(let nodes): place(.unknown(collect(nodes)), at: Span(0, 0))
        }
    }
}

extension Node {
    /// Where it stands, if it always gives the same elements: running text or a cue without values.
    fileprivate var constantSpan: Span? {
        switch self {
        case .text(let template): template.hasValues ? nil : template.span
        case .directive(let directive):
            directive.keyword.isConstant && !directive.arguments.hasValues ? directive.span : nil
        case .chapter, .paragraph, .block, .unknown: nil
        }
    }
}
