internal import GuideText

/// Searches a script's running text for what would be spoken and surely was not meant to be: directions in the wrong
/// brackets, comments within a line, the markup of other programs, time codes, placeholders.
///
/// It knows forms, not words that a speaker might say. Where a form could be prose, it reports nothing.
struct UnmeantReview {
    let source: Source
    /// The names of the script's variants.
    let variants: [String]
    private(set) var diagnostics: [Diagnostic] = []
    /// The places that have been reported, so that no place is reported twice.
    private var taken: [Span] = []
    /// The language that the script's directives are written in; worked out only where one is proposed.
    private(set) lazy var language = DirectiveTable.language(of: source)
    /// Whether the script has blocks, which something must end.
    private var hasBlocks = false

    /// What there is to report of a script's running text.
    static func review(_ nodes: [Node], in source: Source, variants: [String]) -> [Diagnostic] {
        var review = UnmeantReview(source: source, variants: variants)
        review.hasBlocks = nodes.contains { if case .block = $0 { true } else { false } }
        review.reviewTop()
        review.walk(nodes)
        review.taken = []
        review.reviewLanguage(nodes)
        return review.diagnostics
    }

    private init(source: Source, variants: [String]) {
        self.source = source
        self.variants = variants
    }

    /// Reports a stretch that nothing was reported of yet.
    mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: String? = nil, fix: QuickFix? = nil
    ) {
        guard diagnostics.count < Limits.diagnostics, !isTaken(span) else { return }
        taken.append(span)
        diagnostics.append(
            Diagnostic(
                kind, in: source, at: span, arguments, translated: translated, suggestion: suggestion, fix: fix))
    }

    /// What a text directs in this script; nil if it is anything else.
    mutating func meaning(of text: String) -> StageDirection.Meaning? {
        let meaning = StageDirection.meaning(of: text, in: language)
        if !hasBlocks, case .directive(let directive) = meaning,
            DirectiveTable.words[directive.filter(\.isLetter)] == .end
        {
            return .ending
        }
        return meaning
    }

    /// Whether something was reported of a stretch.
    func isTaken(_ span: Span) -> Bool { taken.contains { $0.start < span.end && span.start < $0.end } }
}

extension UnmeantReview {
    private mutating func walk(_ nodes: [Node]) {
        for node in nodes where diagnostics.count < Limits.diagnostics {
            switch node {
            case .text(let template): review(template)
            case .block(let directive, let body):
                reviewLoop(directive, body)
                walk(body)
            case .unknown(let body): walk(body)
            case .chapter(let title, let span): reviewTitle(title, span)
            case .directive, .paragraph: break
            }
        }
    }

    /// Line by line, and of each line stretch by stretch between values, escapes and what is said otherwise.
    private mutating func review(_ template: Template) {
        for piece in template.pieces {
            guard case .plain(let span) = piece else { continue }
            let stretch = TextStretch(source, span)
            taken.removeAll(keepingCapacity: true)
            if stretch.beginsLine, stretch.endsLine {
                reviewSurroundings(stretch)
                reviewDocument(stretch)
            }
            if !stretch.beginsLine { reviewTimes(stretch) }
            if stretch.endsLine { reviewDivision(stretch) }
            if stretch.hasForeignSigns { reviewForeignSigns(stretch) }
            if stretch.hasSuperscript { reviewSuperscripts(stretch) }
            reviewTwice(stretch)
            // A row of signs has no words to say, which is a separate error.
            guard stretch.isSuspicious, !SeparatorRow.isOne(stretch.text) else { continue }
            reviewLine(stretch)
            reviewSentences(stretch)
            reviewAsides(stretch)
            reviewRepetition(stretch)
            if stretch.has(":;=<") { reviewSmileys(stretch) }
            if stretch.has(">") { reviewArrows(stretch) }
            if stretch.has("/<#;%") || stretch.text.contains("--") { reviewComments(stretch) }
            if stretch.has("<&") { reviewTags(stretch) }
            if stretch.has("(") { reviewBrackets(stretch) }
            reviewMarkdown(stretch)
            if stretch.has("/") { reviewAddresses(stretch) }
            reviewPlaceholders(stretch)
        }
    }
}
