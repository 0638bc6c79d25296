internal import GuideScript
internal import GuideText

/// Writes a document's paragraphs as lines of a script.
struct DraftWriter {
    private let language: MessageLanguage
    /// The title, if the document has one.
    private(set) var title: String?
    /// The lines so far.
    private(set) var lines: [String] = []
    private var hasDots = false
    private var lastWasItem = false

    /// A writer that has written nothing.
    init(language: MessageLanguage) { self.language = language }

    /// Writes a whole document, and notes in it what it finds that a script cannot have.
    mutating func write(_ document: inout DocumentText) {
        for paragraph in document.paragraphs {
            switch paragraph.kind {
            case .title where title == nil: title = paragraph.text
            case .heading where title == nil && lines.isEmpty: title = paragraph.text
            case .likelyHeading where title == nil && lines.isEmpty: title = paragraph.text
            case .title, .heading: heading(paragraph.text, isSure: true)
            case .likelyHeading: heading(paragraph.text, isSure: false)
            case .item: item(paragraph.text, &document.losses)
            case .body: body(paragraph, &document.losses)
            }
            lastWasItem = paragraph.kind == .item
        }
        if hasDots { lines.insert("\(ScriptDraft.mark)\(DraftQuestion.dots.message(language))", at: 0) }
    }
}

extension DraftWriter {
    private mutating func heading(_ text: String, isSure: Bool) {
        let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        if let direction = StageDirection.marked(Self.withoutBrackets(text)) ?? StageDirection.bare(text) {
            return alone(direction, text)
        }
        blank()
        if !isSure { ask(.heading, text) }
        lines.append("# \(text)")
    }

    private mutating func item(_ text: String, _ losses: inout Set<DocumentLoss>) {
        var text = text.prefix(1).uppercased() + text.dropFirst()
        if let last = text.last, last.isLetter || last.isNumber { text.append(".") }
        if !lastWasItem { blank() }
        spoken(text, &losses)
    }

    private mutating func body(_ paragraph: DocumentParagraph, _ losses: inout Set<DocumentLoss>) {
        let text = paragraph.text
        let inner = Self.withoutBrackets(text)
        let isWhole = inner != text
        if isWhole || paragraph.isEmphasised, let direction = StageDirection.marked(inner) {
            return alone(direction, text)
        }
        if let direction = StageDirection.bare(text) { return alone(direction, text) }
        if text.allSatisfy({ "….· ".contains($0) }) {
            return alone(.init(.pause(.between(5, 15)), isSure: false), text)
        }
        if !isWhole, let code = TimeCode(alone: text) {
            losses.insert(.timeCodes)
            blank()
            return lines.append("// \(code.time)")
        }
        if isWhole, !"*_".contains(text.first ?? " "), !DraftPieces.isDirective(text) {
            blank()
            return ask(.readerNote, text)
        }
        if paragraph.isEmphasised, text.count <= 60, let last = text.last, last.isLetter || last.isNumber {
            return heading(text, isSure: false)
        }
        blank()
        spoken(text, &losses)
    }

    /// A direction with a line to itself. No blank line goes before it: a written pause takes the place of the gap.
    private mutating func alone(_ understanding: StageDirection.Understanding, _ original: String) {
        guard let directive = understanding.direction.directive(language) else {
            return ask(.sound, original)
        }
        if !understanding.isSure { ask(DraftPieces.question(understanding.direction), original) }
        lines.append(directive)
    }

    /// A paragraph that is spoken, with the directions in it.
    private mutating func spoken(_ text: String, _ losses: inout Set<DocumentLoss>) {
        for line in text.split(whereSeparator: \.isNewline) {
            var pieces = DraftPieces(String(line), language: language)
            if let time = pieces.time {
                lines.append("// \(time)")
                losses.insert(.timeCodes)
            }
            pieces.read()
            hasDots = hasDots || pieces.hasDots
            for (question, original) in pieces.questions { ask(question, original) }
            lines += pieces.lines
        }
    }

    private mutating func blank() { if let last = lines.last, !last.isEmpty { lines.append("") } }

    private mutating func ask(_ question: DraftQuestion, _ original: String) {
        lines.append("\(ScriptDraft.mark)\(question.line(original, language))")
    }

    /// The text within brackets, stars or underscores that enclose all of it; otherwise the text itself.
    private static func withoutBrackets(_ text: String) -> String {
        let pairs: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">", "*": "*", "_": "_"]
        var inner = text.trimmingBlanks()
        while inner.count > 2, let first = inner.first, let close = pairs[first], inner.last == close,
            first == close || !inner.dropFirst().dropLast().contains(first)
        {
            inner = String(inner.dropFirst().dropLast()).trimmingBlanks()
        }
        return inner
    }
}
