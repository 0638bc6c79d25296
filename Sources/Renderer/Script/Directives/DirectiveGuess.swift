internal import GuideText

/// Guesses the directive that was meant from arguments as people write them: `[klokke x3]`, `[pust inn 4 ut 6]`,
/// `[tell til 10]`, `[lyd: "regn.wav"]`, `[bare kort og lang]`. What it makes is what the parser takes, or nothing.
struct DirectiveGuess {
    let directive: Directive
    private let written: String
    let variants: [Variant]
    let library: (any ScriptLibrary)?
    let isNorwegian: Bool

    init(_ directive: Directive, _ written: String, variants: [Variant], library: (any ScriptLibrary)?) {
        self.directive = directive
        self.written = written
        self.variants = variants
        self.library = library
        isNorwegian = directive.keyword.words.nb.contains(directive.word.value.lowercased())
    }

    /// The directive with its brackets; nil if it cannot be made out.
    var meant: String? {
        guard written.utf8.count <= 100 else { return nil }
        let bare = Self.unwrapped(written)
        for candidate in [bare, rewritten(bare)] {
            guard let candidate, candidate != written.trimmingBlanks() else { continue }
            let text = "[\(directive.word.value)\(candidate.isEmpty ? "" : " ")\(candidate)]"
            if isTaken(text) { return text }
        }
        return several
    }

    /// `[klokke] [pause 10 s]` of `[klokke, pause 10 s]`.
    private var several: String? {
        let parts = written.split(separator: ",").map { String($0).trimmingBlanks() }
        guard 2...4 ~= parts.count + (written.trimmingBlanks().hasPrefix(",") ? 1 : 0), !directive.keyword.opensBlock,
            let next = parts.firstIndex(where: { DirectiveTable.words[$0.prefix { $0.isLetter }.lowercased()] != nil })
        else { return nil }
        let first = ([directive.word.value] + (next == 0 ? [] : [parts[..<next].joined(separator: ", ")])).joined(
            separator: " ")
        let all = ["[\(first)]", "[\(parts[next...].joined(separator: ", "))]"]
        return all.allSatisfy(isTaken) ? all.joined(separator: " ") : nil
    }

    /// Whether a directive may stand in a script as it is.
    func isTaken(_ text: String) -> Bool {
        guard !text.dropFirst().dropLast().contains(where: { "[]{}".contains($0) }) else { return false }
        let names = variants.isEmpty ? "" : "---\nvarianter: [\(variants.map(\.name).joined(separator: ", "))]\n---\n"
        return Expander.takes("\(names)\(text)\nHei.\(directive.keyword.opensBlock ? "\n[slutt]" : "")")
    }

    /// Without a colon or equals sign before the arguments, and without brackets or quotation marks around them.
    private static func unwrapped(_ text: String) -> String {
        var text = String(text.trimmingBlanks().drop { ":= ".contains($0) })
        let pairs: [Character: Character] = ["(": ")", "\"": "\"", "'": "'", "“": "”", "”": "”", "«": "»", "<": ">"]
        if let first = text.first, let close = pairs[first], let end = text.lastIndex(of: close), end > text.startIndex
        {
            text.remove(at: end)
            text.removeFirst()
        }
        return text.trimmingBlanks()
    }

    private func rewritten(_ text: String) -> String? {
        switch directive.keyword {
        case .bell: bell(text)
        case .repetition: repetition(tokens(of: text))
        case .breath: breath(tokens(of: text))
        case .count: numbers(tokens(of: text))
        case .sound, .background: sound(text)
        case .only: names(text)
        case .pause: pause(text)
        default: nil
        }
    }
}

extension DirectiveGuess {
    /// Words and numbers, each by itself, numbers in digits. Commas are dropped: none is needed. A dash between numbers stays.
    func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var current = ""
        func end() {
            // `to` counts only in Norwegian.
            let number = isNorwegian || current != "to" ? NumberWords.digits(current) : nil
            if !current.isEmpty { tokens.append(number ?? current) }
            current = ""
        }
        let signs = Array(text.lowercased().replacing("×", with: "x"))
        for (index, sign) in signs.enumerated() {
            let isInner =
                ",.".contains(sign) && index > 0 && index + 1 < signs.count && signs[index - 1].isNumber
                && signs[index + 1].isNumber
            if isInner || sign == "-" && current.isEmpty && index + 1 < signs.count && signs[index + 1].isNumber {
                current.append(sign)
            } else if "-–—".contains(sign) {
                end()
                tokens.append("–")
            } else if sign.isNumber || sign.isLetter {
                if let last = current.last, last.isLetter != sign.isLetter, last != "-" { end() }
                current.append(sign)
            } else {
                end()
            }
        }
        end()
        return tokens
    }

    /// What a bell does anyway.
    static let ringing: Set = ["ringer", "ring", "slår", "lyder", "klinger", "høres", "rings", "sounds"]

    var times: String { isNorwegian ? "ganger" : "times" }

    static func isNumber(_ token: String?) -> Bool { token?.last?.isNumber == true }

    /// A number that nothing follows which it could measure is a count.
    func counted(_ tokens: [String]) -> [String] {
        var result: [String] = []
        let synonyms: Set = ["x", "slag", "runder", "runde", "ganger", "gang", "gonger", "times", "strikes", "rounds"]
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if synonyms.contains(token) {
                if let last = result.last, Self.isNumber(last) { result.append(times) }
                continue
            }
            result.append(token)
            guard Self.isNumber(token), result.dropLast().last != "hvert", result.dropLast().last != "every" else {
                if Self.isNumber(token), next.flatMap({ Vocabulary.unit[$0] }) == nil { result.append("s") }
                continue
            }
            let isMeasured = next.map { Vocabulary.term[$0] != nil || Vocabulary.unit[$0] != nil } ?? false
            if !isMeasured, next.map({ !synonyms.contains($0) && $0 != "–" }) ?? true { result.append(times) }
        }
        return result
    }

    /// `3 ganger` of `3x`, and of `2–3 ganger` the more.
    private func repetition(_ tokens: [String]) -> String {
        if tokens.count > 2, tokens[1] == "–", let first = Int(tokens[0]), let last = Int(tokens[2]) {
            return counted(["\(max(first, last))"] + tokens.dropFirst(3)).joined(separator: " ")
        }
        return counted(tokens).joined(separator: " ")
    }

    /// `1–10, hvert 1 s` of `til 10`, `1-10`, `fra 1 til 10`; downwards of `ned fra 10`.
    private func numbers(_ tokens: [String]) -> String? {
        let every = tokens.firstIndex { Vocabulary.term[$0] == .every }
        let range = tokens[..<(every ?? tokens.count)]
        let words: Set = [
            "til", "fra", "opp", "ned", "nedover", "baklengs", "bakover", "to", "from", "up", "down", "backwards", "–",
            "og", "and", "sakte", "rolig", "slowly",
        ]
        var numbers = range.filter { Self.isNumber($0) }
        // `1, 2, 3, 4` is counted from the first to the last.
        let values = numbers.compactMap { Int($0) }
        if values.count > 2, values.count == numbers.count,
            zip(values, values.dropFirst()).allSatisfy({ abs($1 - $0) == 1 && $1 - $0 == values[1] - values[0] })
        {
            numbers = [numbers[0], numbers[numbers.count - 1]]
        }
        guard range.allSatisfy({ Self.isNumber($0) || words.contains($0) }), 1...2 ~= numbers.count else { return nil }
        let isDown = range.contains { ["ned", "nedover", "down", "baklengs", "bakover", "backwards"].contains($0) }
        var (low, high) = numbers.count == 1 ? ("1", numbers[0]) : (numbers[0], numbers[1])
        if isDown, let first = Int(low), let last = Int(high), first < last { (low, high) = (high, low) }
        let beat = every.flatMap { every in tokens[(every + 1)...].first { Self.isNumber($0) } } ?? "1"
        return "\(low)–\(high), \(isNorwegian ? "hvert" : "every") \(beat) s"
    }
}
