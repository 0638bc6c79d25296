internal import GuideText

/// The lines that the head of a script begins and ends with, as they are or as they were meant: below a blank line, with the
/// dashes that a word processor makes of hyphens, or not there at all.
struct HeadMarks {
    /// The line of the first mark, or of the head's first line if that has none; nil if the script has no head.
    private(set) var first: Int?
    /// The line of the last mark, or the one after the head; nil if the head never ends.
    private(set) var last: Int?
    /// Where the marks are not as they must be.
    private(set) var mistake: Span?
    /// Fixes them.
    private(set) var fix: QuickFix?
    /// Whether the head has no marks at all: then it begins on its first line.
    private(set) var isUnmarked = false
    /// Whether a mark and the head's pairs stand on one line, as in `--- tittel: Ro ---`.
    private(set) var isOnOneLine = false
    /// Whether its pairs are written as Markdown, as in `**Tittel:** Ro`: then nothing of it can be read.
    private(set) var isDecorated = false
    /// The lines of ``` that stand where its marks should, if both do.
    private(set) var fences: [Int] = []
    /// A second head right after the first.
    private(set) var second: (first: Int, last: Int)?

    /// What to write.
    var advice: Bilingual {
        if isDecorated {
            return Bilingual(
                nb: "Skriv hodet som ren tekst, `tittel: Ro`, med `---` alene på en linje over og under.",
                en: "Write the front matter as plain text, `title: Calm`, with `---` alone on a line above and below.")
        }
        if isOnOneLine {
            return Bilingual(
                nb: "Sett hver `---` på en egen linje, og hodet mellom dem.",
                en: "Put each `---` on its own line, and the front matter between them.")
        }
        return isUnmarked
            ? Bilingual(
                nb: "Sett `---` alene på en linje over hodet og på en linje under.",
                en: "Put `---` alone on a line above the front matter and on one below.")
            : Bilingual(
                nb: "Skriv tre vanlige bindestreker, uten noe foran eller på linjene over.",
                en: "Write three plain hyphens, with nothing before them or on the lines above.")
    }

    private let source: Source
    /// A head has no more lines than this before it, and none without marks has more.
    private static let farthest = 200

    /// Finds the head of a script.
    init(_ source: Source) {
        self.source = source
        // What is copied with its fence is otherwise as it should be.
        let begin = CodeFence.isOne(source.text(ofLine: 1)) && source.lineCount > 1 ? 2 : 1
        if source.text(ofLine: begin).trimmingBlanks() == "---" {
            let end = findEnd(after: begin)
            guard isHead(begin + 1..<(end ?? source.lineCount + 1)) else {
                // A row of hyphens between parts of a text.
                (mistake, fix) = (nil, nil)
                return
            }
            (first, last) = (begin, end)
        } else {
            findMisplaced()
        }
        if let last, !isUnmarked { second = findSecond(after: last) }
    }
}

extension HeadMarks {
    private func text(_ line: Int) -> String { source.text(ofLine: line).trimmingBlanks() }

    /// Whether a line is a mark with other dashes than three hyphens.
    private static func isDashes(_ text: String) -> Bool {
        2...12 ~= text.unicodeScalars.count && text.unicodeScalars.allSatisfy(\.isDash)
    }

    /// Whether a line may be meant to end a head: other dashes, or the dots by which YAML ends a document.
    private static func isEnd(_ text: String) -> Bool { isDashes(text) || text == "..." || text == "…" }

    private static func isPair(_ text: String) -> Bool {
        let name = text.prefix { $0 != ":" }
        return name.count < text.count && (1...30).contains(name.count)
            && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// Whether lines after a first `---` are meant as a head: not if they are sentences.
    private func isHead(_ lines: Range<Int>) -> Bool {
        let texts = lines.prefix(Self.farthest).map { text($0) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        let hasPair = texts.contains { text in
            let name = text.prefix { $0 != ":" && $0 != "=" }
            return name.count < text.count && name.count <= 30
        }
        let isProse = texts.contains { $0.last.map { ".!?…".contains($0) } ?? false }
        return hasPair || !isProse
    }

    /// The line that ends a head; one with other dashes is reported, unless a right one follows.
    private mutating func findEnd(after first: Int) -> Int? {
        guard source.lineCount > first else { return nil }
        let lines = (first + 1)...source.lineCount
        if let exact = lines.first(where: { text($0) == "---" }) { return exact }
        guard let other = lines.prefix(Self.farthest).first(where: { Self.isEnd(text($0)) }) else { return nil }
        let range = source.byteRange(ofLine: other)
        mistake = Span(range.lowerBound, range.upperBound)
        fix = .write("---", at: Span(range.lowerBound, range.upperBound))
        return other
    }

    /// A head below blank lines or comments, or with other marks, or without any.
    private mutating func findMisplaced() {
        let isSkipped = { (line: String) in line.isEmpty || line.hasPrefix("//") || CodeFence.isOne(line) }
        guard let begin = (1...source.lineCount).prefix(Self.farthest).first(where: { !isSkipped(text($0)) }) else {
            return
        }
        let line = text(begin)
        if let pairs = pairs(behindMarkIn: line) {
            acceptOneLine(begin, pairs)
        } else if Self.isDashes(line), line.unicodeScalars.count > 1, begin < source.lineCount {
            let lines = (begin + 1)...source.lineCount
            guard let end = lines.prefix(Self.farthest).first(where: { Self.isDashes(text($0)) }),
                ((begin + 1)..<end).contains(where: { Self.isPair(text($0)) })
            else { return }
            accept(begin, end)
        } else if let end = findEnd(ofMarksLike: line, at: begin) {
            accept(begin, end)
        } else if isKnownPair(line) || isAboutPair(line) && begin < source.lineCount && isAboutPair(text(begin + 1)) {
            let end = (begin...source.lineCount).prefix(Self.farthest).first { !Self.isPair(text($0)) }
            acceptUnmarked(begin, end ?? source.lineCount + 1)
        } else if let (begin, end) = findBelow(begin) {
            accept(begin, end)
        } else if let head = DecoratedHead(source, from: begin) {
            (first, last, isUnmarked, isDecorated) = (head.lines.lowerBound, head.lines.upperBound + 1, true, true)
            (mistake, fix) = (head.place, head.fix)
        }
    }

    /// The last mark of a head between two rows of other signs, such as `===` or `+++`: nothing but pairs stands between
    /// them, one of them ours.
    private func findEnd(ofMarksLike line: String, at begin: Int) -> Int? {
        guard let sign = line.first, !sign.isLetter, !sign.isNumber, !"/[{\\\"'".contains(sign),
            line.allSatisfy({ $0 == sign || $0 == " " }), line.count <= 40, begin < source.lineCount
        else { return nil }
        let lines = ((begin + 1)...source.lineCount).prefix(Self.farthest)
        guard let end = lines.first(where: { text($0) == line }) else { return nil }
        let between = ((begin + 1)..<end).map { text($0) }.filter { !$0.isEmpty }
        // TOML has `=` for the colon.
        let pairs = between.map {
            $0.contains(":") ? $0 : $0.replacing("=", with: ":", maxReplacements: 1).replacing(" :", with: ":")
        }
        return pairs.allSatisfy { Self.isPair($0) } && pairs.contains { isKnownPair($0) } ? end : nil
    }

    /// A head below a heading or other text: marks with only pairs between them, one of them ours.
    private func findBelow(_ line: Int) -> (first: Int, last: Int)? {
        let lines = (line...source.lineCount).prefix(Self.farthest)
        let marks = lines.filter { Self.isDashes(text($0)) }.prefix(2)
        guard marks.count == 2, let begin = marks.first, let end = marks.last, end > begin + 1 else { return nil }
        let between = ((begin + 1)..<end).filter { !text($0).isEmpty }
        let isHead = between.allSatisfy { Self.isPair(text($0)) } && between.contains { isKnownPair(text($0)) }
        return isHead ? (begin, end) : nil
    }

    /// The pairs of `--- tittel: Ro ---` and `--- tittel: Ro`; nil of any other line.
    private func pairs(behindMarkIn line: String) -> [String]? {
        let mark = line.unicodeScalars.prefix { $0.isDash }.count
        guard mark > 1 else { return nil }
        let inner = String(line.dropFirst(mark)).trimmingBlanks()
        let dashes = inner.unicodeScalars.reversed().prefix { $0.isDash }.count
        let bare = dashes > 1 ? String(inner.dropLast(dashes)).trimmingBlanks() : inner
        guard isKnownPair(bare) else { return nil }
        // `tittel: Ro, forfatter: Kari` are two.
        return bare.split(separator: ", ").reduce(into: []) { pairs, part in
            if pairs.isEmpty || isKnownPair(String(part)) {
                pairs.append(String(part))
            } else {
                pairs[pairs.count - 1] += ", " + part
            }
        }
    }

    /// A head that begins, or begins and ends, on the line of its first mark.
    private mutating func acceptOneLine(_ line: Int, _ pairs: [String]) {
        let range = source.byteRange(ofLine: line)
        let isEnded = text(line).unicodeScalars.last?.isDash == true
        let below = (line + 1)..<min(source.lineCount + 1, line + 1 + Self.farthest)
        let end = isEnded ? nil : below.first(where: { Self.isDashes(text($0)) })
        let isOpen = end.map { ((line + 1)..<$0).allSatisfy { Self.isPair(text($0)) || text($0).isEmpty } } ?? false
        (first, last, isOnOneLine) = (line, isOpen ? end : line, true)
        mistake = Span(range.lowerBound, range.upperBound)
        let mended = (["---"] + pairs + (isOpen ? [] : ["---"])).joined(separator: "\n")
        fix = QuickFix(
            Bilingual(nb: "Sett `---` på egne linjer", en: "Put each `---` on its own line"),
            [QuickFix.Edit(Span(range.lowerBound, range.upperBound), mended)])
    }

    private mutating func accept(_ begin: Int, _ end: Int) {
        (first, last) = (begin, end)
        let (opening, closing) = (source.byteRange(ofLine: begin), source.byteRange(ofLine: end))
        mistake = Span(opening.lowerBound, opening.upperBound)
        // What stands above the head, comments, goes after it.
        let above = source.text(of: Span(0, opening.lowerBound)).split(separator: "\n")
            .filter { !$0.hasPrefix("```") }.joined(separator: "\n")
        let title = Bilingual(nb: "Skriv `---` på første linje", en: "Write `---` on the first line")
        fix = QuickFix(
            title,
            [
                QuickFix.Edit(Span(0, opening.upperBound), "---"),
                QuickFix.Edit(
                    Span(closing.lowerBound, closing.upperBound), above.isEmpty ? "---" : "---\n" + above),
            ])
    }

    /// Lines of `name: value` at the top, the first of them a name of ours, without marks around them.
    private mutating func acceptUnmarked(_ begin: Int, _ end: Int) {
        (first, last, isUnmarked) = (begin, end, true)
        let (opening, closing) = (source.byteRange(ofLine: begin), source.byteRange(ofLine: min(end, source.lineCount)))
        let isLast = end > source.lineCount
        if begin > 1, !isLast, CodeFence.isOne(text(begin - 1)), CodeFence.isOne(text(end)) {
            return fences = [begin - 1, end]
        }
        mistake = Span(opening.lowerBound, opening.upperBound)
        let title = Bilingual(nb: "Sett `---` rundt hodet", en: "Put `---` around the front matter")
        let place = isLast ? closing.upperBound : closing.lowerBound
        fix = QuickFix(
            title,
            [
                QuickFix.Edit(Span(opening.lowerBound, opening.lowerBound), "---\n"),
                QuickFix.Edit(Span(place, place), isLast ? "\n---\n" : "---\n"),
            ])
    }

    /// Whether a line is a pair whose name is one of ours and means nothing in running text.
    private func isKnownPair(_ text: String) -> Bool {
        guard Self.isPair(text) else { return false }
        return Self.isUnmistakable(text.prefix { $0 != ":" }.lowercased())
    }

    /// Whether a line is a pair that tells something of the text, as people write it at the top: `Varighet: 10 min`.
    private func isAboutPair(_ text: String) -> Bool {
        guard Self.isPair(text) else { return false }
        let name = text.prefix { $0 != ":" }.lowercased()
        return Self.unmistakable.contains(name) || Self.about.contains(name)
    }

    private static let about: Set = [
        "varighet", "lengde", "målgruppe", "utstyr", "øvelse", "overskrift", "beskrivelse", "emne", "tema", "språk",
        "versjon", "dato", "tid", "av", "manus", "stilling", "kilde", "nivå", "uke", "duration", "length", "audience",
        "equipment", "exercise", "description", "topic", "language", "version", "date", "by", "level", "week",
    ]

    /// Whether a name, in small letters, is one of ours and means nothing in running text.
    static func isUnmistakable(_ name: String) -> Bool { unmistakable.contains(name) }

    private static let unmistakable: Set = [
        "tittel", "title", "varianter", "variants", "sammendrag", "summary", "forfatter", "author", "rytme", "stemme",
        "lydstyrke", "romtone", "uttale", "pusteord",
    ]

    /// A second head right after the first, with at least one pair in it.
    private func findSecond(after last: Int) -> (first: Int, last: Int)? {
        guard last < source.lineCount,
            let begin = ((last + 1)...source.lineCount).first(where: { !text($0).isEmpty }), text(begin) == "---",
            begin < source.lineCount
        else { return nil }
        let lines = ((begin + 1)...source.lineCount).prefix(Self.farthest)
        guard let end = lines.first(where: { text($0) == "---" }), end > begin + 1,
            ((begin + 1)..<end).allSatisfy({ Self.isPair(text($0)) || text($0).isEmpty })
        else { return nil }
        return (begin, end)
    }
}
