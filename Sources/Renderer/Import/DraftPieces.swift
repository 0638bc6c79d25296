internal import GuideScript
internal import GuideText

/// One spoken line of a document, divided into text and directions.
struct DraftPieces {
    /// A time before the line, such as `0:30`, which is not spoken.
    let time: String?
    /// The lines of the script.
    private(set) var lines: [String] = []
    /// What is uncertain in them, with the document's own words.
    private(set) var questions: [(DraftQuestion, String)] = []
    /// Whether dots were made pauses.
    private(set) var hasDots = false

    private let text: String
    private let language: MessageLanguage
    private var current = ""

    /// A line of a document.
    init(_ text: String, language: MessageLanguage) {
        self.language = language
        if let code = TimeCode(before: text) {
            time = code.time
            self.text = code.rest
        } else {
            time = nil
            self.text = text
        }
    }

    // Regexes are not marked as safe to share, though these are only read.
    nonisolated(unsafe) private static let bracketedText =
        /\([^()\n]{1,160}\)|\[[^\[\]\n]{1,200}\]|\{[^{}\n]{1,160}\}|<[^<>\n]{1,160}>|\*{1,3}[^*\n]{1,160}\*{1,3}|_[^_\n]{1,160}_/
    nonisolated(unsafe) private static let sentence = /[.!?…]+["»”')]*\s+/
    nonisolated(unsafe) private static let dots = /(?:\s*(?:\.{3,}|…))+/

    /// Characters from which on a line is broken at the next sentence.
    private static let fullLine = 100
}

extension DraftPieces {
    /// Reads the line.
    mutating func read() {
        var rest = text[...]
        while let match = unsafe rest.firstMatch(of: Self.bracketedText) {
            say(String(rest[..<match.range.lowerBound]))
            bracketed(String(match.0))
            rest = rest[match.range.upperBound...]
        }
        say(String(rest))
        finish()
    }

    /// What to ask about a direction that is not sure.
    static func question(_ direction: StageDirection) -> DraftQuestion {
        switch direction {
        case .pause: .pauseGuessed
        case .bell: .understood
        case .sound: .sound
        }
    }

    /// Whether square brackets already hold a directive of the markup.
    static func isDirective(_ text: String) -> Bool {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return false }
        let parsed = Script.parse(Array(text.utf8), name: "import")
        return !parsed.diagnostics.hasErrors && !parsed.script.body.isEmpty
    }

    private mutating func bracketed(_ text: String) {
        if Self.isDirective(text) { return append(text) }
        let mark = text.first ?? "("
        let inner = String(text.drop { $0 == mark }.dropLast(text.reversed().prefix { $0 == text.last }.count))
        if let understanding = StageDirection.marked(inner) { return direct(understanding, text) }
        switch mark {
        case "*", "_": say(inner)
        case "(": say(text)
        default:
            questions.append((.brackets, text))
            append(Self.escaped(text))
        }
    }

    private mutating func direct(_ understanding: StageDirection.Understanding, _ original: String) {
        let directive = understanding.direction.directive(language)
        if !understanding.isSure || directive == nil {
            questions.append((Self.question(understanding.direction), original))
        }
        if let directive { append(directive) }
    }

    /// Text, sentence by sentence: one may be a direction, such as “Pause 10 sekunder.”
    private mutating func say(_ text: String) {
        var rest = text[...]
        while !rest.isEmpty {
            let end = unsafe rest.firstMatch(of: Self.sentence)?.range.upperBound ?? rest.endIndex
            let sentence = String(rest[..<end])
            rest = rest[end...]
            if let understanding = StageDirection.bare(sentence), sentence.contains(where: \.isLetter) {
                direct(understanding, sentence.trimmingBlanks())
            } else {
                append(sentence: sentence, isLast: rest.isEmpty, next: rest.first)
            }
        }
    }

    /// Letters of a sentence from which on it is broken at a blank: no line of a script may be very long.
    private static let longest = 5000

    /// A sentence; dots at its end are a pause after it.
    private mutating func append(sentence: String, isLast: Bool, next: Character?) {
        let trimmed = sentence.trimmingBlanks()
        guard !trimmed.isEmpty else { return }
        if trimmed.count > Self.longest, let blank = trimmed.prefix(Self.longest).lastIndex(of: " ") {
            append(sentence: String(trimmed[..<blank]), isLast: false, next: "a")
            finish()
            return append(sentence: String(trimmed[blank...]), isLast: isLast, next: next)
        }
        guard let match = unsafe trimmed.matches(of: Self.dots).last, match.range.upperBound == trimmed.endIndex,
            next?.isLowercase != true, !isLast || trimmed != String(match.0)
        else { return append(Self.escaped(trimmed)) }
        hasDots = true
        let words = String(trimmed[..<match.range.lowerBound])
        if !words.isEmpty { append(Self.escaped(words) + ".") }
        append("[pause 2–5 s]")
    }

    private mutating func append(_ piece: String) {
        let isContinued = piece.first?.isLowercase ?? false
        if current.count >= Self.fullLine, !isContinued, !piece.hasPrefix("[") { finish() }
        let needsBlank = !current.isEmpty && !(piece.first.map { ".,;:!?)".contains($0) } ?? false)
        current += (needsBlank ? " " : "") + piece
    }

    private mutating func finish() {
        if !current.isEmpty { lines.append(Self.lineStart(current)) }
        current = ""
    }

    /// A backslash before every character that means something in the markup.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\[]{}|".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    /// A backslash before what would make a line a chapter or a comment.
    private static func lineStart(_ line: String) -> String {
        line.hasPrefix("#") || line.hasPrefix("//") ? "\\" + line : line
    }
}
