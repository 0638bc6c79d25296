/// Divides a sentence into captions, and each caption into lines, where a reader would pause for breath.
enum CaptionBreaking {
    /// What one caption shows.
    struct Part: Equatable {
        var lines: [String]
        /// Its share of the sentence's time: its characters.
        var weight: Int { lines.reduce(0) { $0 + $1.count } }
    }

    /// The captions of a sentence: as few as hold it, of like length, broken after punctuation or before a conjunction
    /// where that costs little.
    static func parts(of text: String) -> [Part] {
        let words = words(of: text)
        return divide(words).map { Part(lines: lines(of: words[$0]) ?? Array(words[$0])) }
    }
}

extension CaptionBreaking {
    /// The words, those too long for a line in pieces.
    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
            stride(from: 0, to: word.count, by: Caption.lineLength).map {
                String(word.dropFirst($0).prefix(Caption.lineLength))
            }
        }
    }

    /// The words in as few captions as hold them, at the places that cost least: with squares of lengths in the sum,
    /// captions of like length do.
    private static func divide(_ words: [String]) -> [Range<Int>] {
        let reaches = reaches(words)
        // costs[n]: the least cost of the first n words in the captions so far; origins: where the last of them begins.
        var costs: [Double?] = [0] + words.map { _ in nil }
        var origins: [[Int]] = []
        while costs[words.count] == nil {
            var next: [Double?] = costs.map { _ in nil }
            var origin = [Int](repeating: 0, count: costs.count)
            for start in words.indices {
                guard let before = costs[start] else { continue }
                var length = 0
                for end in (start + 1)...reaches[start] {
                    length += words[end - 1].count + 1
                    let cost = before + square(Double(length) / Double(Caption.lineLength)) + breakCost(words, at: end)
                    if cost < next[end] ?? .infinity { (next[end], origin[end]) = (cost, start) }
                }
            }
            costs = next
            origins.append(origin)
        }
        var ranges: [Range<Int>] = []
        for origin in origins.reversed() {
            let end = ranges.last?.lowerBound ?? words.count
            ranges.append(origin[end]..<end)
        }
        return ranges.reversed()
    }

    /// For every word, the end of the longest caption that begins with it.
    private static func reaches(_ words: [String]) -> [Int] {
        words.indices.map { start in
            var end = start + 1
            while end < words.count, lines(of: words[start...end]) != nil { end += 1 }
            return end
        }
    }

    /// The words on one line, or on two of like length; nil if two do not hold them.
    private static func lines(of words: ArraySlice<String>) -> [String]? {
        let whole = words.joined(separator: " ")
        if whole.count <= Caption.lineLength { return [whole] }
        guard whole.count <= Caption.lineCount * Caption.lineLength + 1 else { return nil }
        let all = Array(words)
        var best: (cost: Double, lines: [String])?
        for place in 1..<max(2, all.count) where place < all.count {
            let pair = [all[..<place].joined(separator: " "), all[place...].joined(separator: " ")]
            guard pair.allSatisfy({ $0.count <= Caption.lineLength }) else { continue }
            let cost = square(Double(pair[0].count - pair[1].count) / 20) + breakCost(all, at: place)
            if cost < best?.cost ?? .infinity { best = (cost, pair) }
        }
        return best?.lines
    }

    /// What it costs to break before the word `index`: nothing after punctuation, little before a conjunction.
    private static func breakCost(_ words: [String], at index: Int) -> Double {
        guard index < words.count, let mark = words[index - 1].last else { return 0 }
        if ".!?…;:".contains(mark) { return 0 }
        if ",–".contains(mark) { return 0.1 }
        return conjunctions.contains(words[index].lowercased()) ? 0.4 : 1
    }

    private static let conjunctions: Set<String> = [
        "og", "eller", "men", "for", "så", "at", "som", "når", "der", "hvis", "om", "mens", "fordi", "and", "or", "but",
        "that", "which", "when", "while", "if", "because",
    ]

    private static func square(_ number: Double) -> Double { number * number }
}
