internal import GuideText

/// A head whose pairs are written as Markdown has them, `**Tittel:** Ro`, `*Forfatter*: Kari`, `- Tittel: Ro`, `# Tittel: Ro`, or as
/// JSON or a comment of HTML encloses them.
struct DecoratedHead {
    /// Its lines.
    let lines: ClosedRange<Int>
    /// Its first line, where it is reported.
    let place: Span
    /// Writes it as a head, and in the language's own names.
    let fix: QuickFix

    /// The head that begins at a line, perhaps below a heading; nil if there is none.
    init?(_ source: Source, from begin: Int) {
        if let (end, pairs) = Self.enclosed(source, from: begin) {
            self.init(source, begin...end, pairs)
        } else if let (lines, pairs) = Self.marked(source, from: begin) {
            self.init(source, lines, pairs)
        } else {
            return nil
        }
    }

    private init(_ source: Source, _ lines: ClosedRange<Int>, _ pairs: [String]) {
        let range = source.byteRange(ofLine: lines.lowerBound)
        self.lines = lines
        place = Span(range.lowerBound, range.upperBound)
        let head = (["---"] + pairs + ["---"]).joined(separator: "\n")
        let end = source.byteRange(ofLine: lines.upperBound).upperBound
        // What stands above the head goes behind it.
        let above = source.text(of: Span(0, range.lowerBound)).split(separator: "\n")
            .filter { !CodeFence.isOne(String($0)) }.joined(separator: "\n")
        fix = QuickFix(
            Bilingual(nb: "Skriv det som et hode", en: "Write it as front matter"),
            [QuickFix.Edit(Span(0, end), above.isEmpty ? head : head + "\n" + above)])
    }

    /// The pairs of a head as JSON or a comment of HTML has it, and the line that ends it; nil of anything else.
    private static func enclosed(_ source: Source, from begin: Int) -> (end: Int, pairs: [String])? {
        let closing = ["{": "}", "<!--": "-->", "/*": "*/"]
        guard let close = closing[source.text(ofLine: begin).trimmingBlanks()], begin < source.lineCount else {
            return nil
        }
        let lines = (begin + 1)...min(source.lineCount, begin + mostLines)
        guard let end = lines.first(where: { source.text(ofLine: $0).trimmingBlanks() == close }) else { return nil }
        var pairs: [String] = []
        var isKnown = false
        for line in (begin + 1)..<end {
            var text = source.text(ofLine: line).trimmingBlanks()
            if text.isEmpty { continue }
            if text.hasSuffix(",") { text.removeLast() }
            guard let match = unsafe text.wholeMatch(of: enclosedForm) else { return nil }
            isKnown = isKnown || HeadMarks.isUnmistakable(match.1.lowercased())
            pairs.append("\(match.1): \(match.2)")
        }
        return isKnown ? (end, pairs) : nil
    }

    private static func marked(_ source: Source, from begin: Int) -> (lines: ClosedRange<Int>, pairs: [String])? {
        var pairs: [String] = []
        var (first, last) = (begin, begin)
        var isKnown = false
        for line in begin...min(source.lineCount, begin + Self.mostLines) {
            let text = source.text(ofLine: line).trimmingBlanks()
            if text.isEmpty { continue }
            guard let (name, value) = Self.pair(text) else {
                // A heading may stand above it, and is left there.
                if pairs.isEmpty, line == begin, text.hasPrefix("#") { continue }
                break
            }
            if pairs.isEmpty { first = line }
            last = line
            isKnown = isKnown || HeadMarks.isUnmistakable(name)
            pairs.append("\(name): \(Self.quoted(value))")
        }
        return isKnown ? (first...last, pairs) : nil
    }

    private static let mostLines = 30

    // Regexes are not marked as safe to share, though these are only read.
    nonisolated(unsafe) private static let form =
        #/(?:#{1,6} +|[-*+•·][ \t]+)?([*_]{0,3})([A-Za-zÆØÅæøå][A-Za-zÆØÅæøå-]{0,29})([*_]{0,3}):([*_]{0,3})[ \t]*(.{1,300})/#

    nonisolated(unsafe) private static let enclosedForm =
        #/["']?([A-Za-zÆØÅæøå][A-Za-zÆØÅæøå-]{0,29})["']?[ \t]*:[ \t]*(.{1,300})/#

    /// The name, in small letters, and the value of a line that is decorated; nil of any other.
    private static func pair(_ text: String) -> (name: String, value: String)? {
        guard let match = unsafe text.wholeMatch(of: form) else { return nil }
        let (open, name, inner, outer, rest) = (match.1, match.2, match.3, match.4, match.5)
        let marks = String(inner.isEmpty ? outer : inner)
        // `**Tittel: Ro**` encloses both.
        let isWhole = !open.isEmpty && marks.isEmpty && rest.hasSuffix(open)
        guard open == marks || isWhole, text.first.map({ !$0.isLetter }) == true else { return nil }
        // An item of a list may say anything.
        guard !open.isEmpty || isName(name.lowercased()) else { return nil }
        let value = String(isWhole ? rest.dropLast(open.count) : rest).trimmingBlanks()
        return value.isEmpty ? nil : (name.lowercased(), value)
    }

    private static func isName(_ name: String) -> Bool {
        FrontMatterKeys.all.key(named: name) != nil || FrontMatterKeys.all.key(meantBy: name, KeySynonyms.all) != nil
    }

    /// A value as YAML takes any text.
    private static func quoted(_ value: String) -> String {
        let isPlain =
            !value.contains(": ") && !value.contains(" #") && !value.hasSuffix(":")
            && value.first.map { $0.isLetter || $0.isNumber } == true
        return isPlain ? value : "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
