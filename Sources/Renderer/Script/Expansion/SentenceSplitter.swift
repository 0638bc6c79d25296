internal import GuideNorwegian
internal import GuideText

/// Divides running text into the sentences that are spoken one by one.
enum SentenceSplitter {
    /// The sentences as ranges of scalars, without blanks around them.
    ///
    /// A sentence ends after `.`, `!`, `?` or `…` and closing quotes, when a blank follows and then no small letter.
    /// A point after an abbreviation or an initial ends none; after a number, or `min.`, only when no digit follows, and after a number no month.
    static func sentences(of text: [Unicode.Scalar]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            let end = endOfClosing(text, from: index)
            if end > index, isEnd(text, mark: index, next: end) {
                append(start..<end, of: text, to: &sentences)
                start = end
            }
            index = max(end, index + 1)
        }
        append(start..<text.count, of: text, to: &sentences)
        return sentences
    }

    private static func append(_ range: Range<Int>, of text: [Unicode.Scalar], to sentences: inout [Range<Int>]) {
        var range = range
        while !range.isEmpty, text[range.lowerBound] == " " { range = (range.lowerBound + 1)..<range.upperBound }
        while !range.isEmpty, text[range.upperBound - 1] == " " { range = range.lowerBound..<(range.upperBound - 1) }
        if !range.isEmpty { sentences.append(range) }
    }

    /// The index after a run of end marks and closing quotes that begins at `index`; `index` itself if none does.
    private static func endOfClosing(_ text: [Unicode.Scalar], from index: Int) -> Int {
        guard text[index].endsSentence else { return index }
        var end = index
        while end < text.count, text[end].endsSentence { end += 1 }
        while end < text.count, text[end].closesQuote { end += 1 }
        return end
    }

    /// Whether the marks that begin at `mark` end a sentence; `next` is the index after them.
    private static func isEnd(_ text: [Unicode.Scalar], mark: Int, next: Int) -> Bool {
        guard next < text.count, text[next] == " " else { return next == text.count }
        var follower = next
        while follower < text.count, text[follower] == " " || text[follower].opensQuote { follower += 1 }
        guard follower < text.count else { return true }
        if text[follower].properties.isLowercase { return false }
        guard text[mark] == ".", next == mark + 1 else { return true }
        let word = word(before: mark, in: text)
        if !word.isEmpty, word.allSatisfy(\.isNumber) {
            return !text[follower].isASCIIDigit && !Abbreviations.isNumbered(self.word(from: follower, in: text))
        }
        return !Abbreviations.leavesOpen(word, beforeDigit: text[follower].isASCIIDigit)
    }

    /// The letters that begin at `index`.
    private static func word(from index: Int, in text: [Unicode.Scalar]) -> String {
        String(scalars: text[index...].prefix { $0.properties.isAlphabetic })
    }

    /// The word, inner points included, that ends before `index`.
    private static func word(before index: Int, in text: [Unicode.Scalar]) -> String {
        var start = index
        while start > 0, text[start - 1] != " ", !text[start - 1].opensQuote { start -= 1 }
        return String(scalars: text[start..<index])
    }
}

// Asked of every scalar: a switch is many times faster than a set.
extension Unicode.Scalar {
    fileprivate var endsSentence: Bool {
        switch self {
        case ".", "!", "?", "…": true
        default: false
        }
    }

    fileprivate var closesQuote: Bool {
        switch self {
        case "»", "”", "“", "’", "\"", "'", ")": true
        default: false
        }
    }

    fileprivate var opensQuote: Bool {
        switch self {
        case "«", "„", "“", "‘", "\"", "'", "(": true
        default: false
        }
    }

    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
