internal import GuideScript
internal import GuideText

/// The words of a script that somebody hears or reads, with where they stand: not its directives, values, keys and comments.
struct WrittenWords {
    /// The words in order.
    private(set) var words: [Spanned<String>] = []

    /// Finds the words of a script's source.
    init(of source: Source) {
        let head = ScriptHead.lines(in: source) ?? 1..<1
        // The marks around the head hold no words.
        let first = head.isEmpty ? 1 : head.upperBound
        for line in head { collect(in: Self.value(of: line, in: source), of: source) }
        guard first <= source.lineCount else { return }
        for line in first...source.lineCount {
            let range = source.byteRange(ofLine: line)
            collect(in: Span(range.lowerBound, range.upperBound), of: source)
        }
    }
}

extension WrittenWords {
    /// Keys of a head whose values are sentences.
    private static let spelledKeys = Set(FrontMatterKeys.sentences.flatMap { $0.nb + $0.en })

    /// The value of a line in a script's head if it is a sentence; else nothing.
    private static func value(of line: Int, in source: Source) -> Span {
        let range = source.byteRange(ofLine: line)
        let text = source.text(of: Span(range.lowerBound, range.upperBound))
        guard let colon = text.firstIndex(of: ":"), spelledKeys.contains(text[..<colon].lowercased()) else {
            return Span(range.lowerBound, range.lowerBound)
        }
        return Span(range.lowerBound + text[...colon].utf8.count, range.upperBound)
    }

    private mutating func collect(in span: Span, of source: Source) {
        let text = source.text(of: span)
        guard !text.trimmed.hasPrefix("//") else { return }
        var offset = span.start
        for piece in Self.pieces(of: text) {
            if piece.isText { collect(piece.text, at: offset) }
            offset += piece.text.utf8.count
        }
    }

    /// A line cut at its brackets; what stands in brackets is no text, except for what is written in `{written|said}`.
    private static func pieces(of line: String) -> [(text: Substring, isText: Bool)] {
        var pieces: [(text: Substring, isText: Bool)] = []
        var rest = line[...]
        while let open = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
            let close = rest[open] == "[" ? Character("]") : "}"
            let end = rest[open...].firstIndex(of: close).map { rest.index(after: $0) } ?? rest.endIndex
            pieces.append((rest[..<open], true))
            if close == "}", let bar = rest[open..<end].firstIndex(of: "|") {
                pieces.append((rest[open..<bar], true))
                pieces.append((rest[bar..<end], false))
            } else {
                pieces.append((rest[open..<end], false))
            }
            rest = rest[end...]
        }
        return pieces + [(rest, true)]
    }

    private mutating func collect(_ text: Substring, at start: Int) {
        var offset = start
        for chunk in text.split(separator: " ", omittingEmptySubsequences: false) {
            // Addresses and measures have a spelling of their own.
            if !chunk.contains(where: { $0.isNumber || $0 == "@" || $0 == "/" }) { collectWords(of: chunk, at: offset) }
            offset += chunk.utf8.count + 1
        }
    }

    private mutating func collectWords(of chunk: Substring, at start: Int) {
        var offset = start
        var rest = chunk
        while let first = rest.firstIndex(where: \.isLetter) {
            offset += rest[..<first].utf8.count
            let run = rest[first...].prefix { $0.isLetter || Self.joiners.contains($0) }
            var word = run
            while let last = word.last, !last.isLetter { word.removeLast() }
            if Self.isSpelled(word) {
                words.append(Spanned(String(word), Span(offset, offset + word.utf8.count)))
            }
            offset += run.utf8.count
            rest = rest[run.endIndex...]
        }
    }

    /// What may stand within a word.
    private static let joiners: Set<Character> = ["-", "'", "’", "\u{AD}"]

    /// Whether a word is one that a dictionary could know: no single letter, and no initialism.
    private static func isSpelled(_ word: Substring) -> Bool {
        word.count > 1 && word.contains { $0.isLowercase }
    }
}
