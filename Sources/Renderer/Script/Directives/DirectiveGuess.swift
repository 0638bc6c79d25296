internal import GuideText

/// Guesses the directive that was meant from arguments as people write them: `[klokke x3]`, `[pust inn 4 ut 6]`,
/// `[tell til 10]`, `[lyd: "regn.wav"]`, `[bare kort og lang]`. What it makes is what the parser takes, or nothing.
struct DirectiveGuess {
    private let directive: Directive
    private let written: String
    private let variants: [String]
    private let library: (any ScriptLibrary)?
    private let isNorwegian: Bool

    init(_ directive: Directive, _ written: String, variants: [String], library: (any ScriptLibrary)?) {
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
        return nil
    }

    /// Whether a directive may stand in a script as it is.
    private func isTaken(_ text: String) -> Bool {
        guard !text.dropFirst().dropLast().contains(where: { "[]{}".contains($0) }) else { return false }
        let names = variants.isEmpty ? "" : "---\nvarianter: [\(variants.joined(separator: ", "))]\n---\n"
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
        case .bell: counted(tokens(of: text).filter { !Self.ringing.contains($0) }).joined(separator: " ")
        case .repetition: counted(tokens(of: text)).joined(separator: " ")
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
    private func tokens(of text: String) -> [String] {
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

    private var times: String { isNorwegian ? "ganger" : "times" }

    private static func isNumber(_ token: String?) -> Bool { token?.last?.isNumber == true }

    /// A number that nothing follows which it could measure is a count.
    private func counted(_ tokens: [String]) -> [String] {
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

    /// `inn 4 s, ut 6 s, 5 ganger` of `inn 4 ut 6`, of `4-6`, and of phases without a count.
    private func breath(_ tokens: [String]) -> String? {
        let names = isNorwegian ? ["inn", "hold", "ut"] : ["in", "hold", "out"]
        var phases: [String] = []
        var count: String?
        var index = 0
        let numbers = tokens.filter { Self.isNumber($0) }
        if tokens.count == numbers.count * 2 - 1, 2...4 ~= numbers.count,
            tokens.enumerated().allSatisfy({ $0.offset.isMultiple(of: 2) || $0.element == "–" })
        {
            let order = numbers.count == 2 ? [0, 2] : [0, 1, 2, 1]
            phases = zip(order, numbers).map { "\(names[$0]) \($1) s" }
            index = tokens.count
        }
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            if Vocabulary.phase[token] != nil {
                guard index < tokens.count, Self.isNumber(tokens[index]) else { return nil }
                phases.append("\(token) \(tokens[index]) s")
                index += 1
                if index < tokens.count, let unit = Vocabulary.unit[tokens[index]] {
                    if unit != .seconds { return nil }
                    index += 1
                }
            } else if Self.isNumber(token), count == nil {
                count = token
                if index + 1 < tokens.count, tokens[index] == "–", Self.isNumber(tokens[index + 1]) {
                    count = "\(token)–\(tokens[index + 1])"
                    index += 2
                }
            } else if !["x", "ganger", "gang", "times", "runder", "sek", "og", "and"].contains(token) {
                return nil
            }
        }
        return phases.isEmpty ? nil : (phases + ["\(count ?? "5") \(times)"]).joined(separator: ", ")
    }

    /// `1–10, hvert 1 s` of `til 10`, `1-10`, `fra 1 til 10`; downwards of `ned fra 10`.
    private func numbers(_ tokens: [String]) -> String? {
        let every = tokens.firstIndex { Vocabulary.term[$0] == .every }
        let range = tokens[..<(every ?? tokens.count)]
        let words: Set = ["til", "fra", "opp", "ned", "nedover", "to", "from", "up", "down", "–", "og", "and", "sakte"]
        let numbers = range.filter { Self.isNumber($0) }
        guard range.allSatisfy({ Self.isNumber($0) || words.contains($0) }), 1...2 ~= numbers.count else { return nil }
        let isDown = range.contains { ["ned", "nedover", "down"].contains($0) }
        var (low, high) = numbers.count == 1 ? ("1", numbers[0]) : (numbers[0], numbers[1])
        if isDown, let first = Int(low), let last = Int(high), first < last { (low, high) = (high, low) }
        let beat = every.flatMap { every in tokens[(every + 1)...].first { Self.isNumber($0) } } ?? "1"
        return "\(low)–\(high), \(isNorwegian ? "hvert" : "every") \(beat) s"
    }

    /// `15–40 s` of `lang`, `2–5 s` of `litt`.
    private func pause(_ text: String) -> String? {
        let words = DirectionWords(text, filler: DirectionVocabulary.known)
        guard words.unknown.isEmpty, words.has(DirectionVocabulary.long) || words.has(DirectionVocabulary.short),
            case .pause(let length)? = StageDirection.marked("pause " + text)?.direction
        else { return nil }
        return length.written
    }

    /// A file's name without quotation marks, and with its ending.
    private func sound(_ text: String) -> String? {
        let parts = text.split(separator: ",", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return nil }
        var name = first.filter { !"\"“”«»'".contains($0) }.trimmingBlanks()
        let rest = parts.count > 1 ? "," + parts[1] : ""
        if !SoundFile.isName(name) {
            guard name.contains(where: \.isLetter), name.count <= 60, !name.hasSuffix(".") else { return nil }
            name = library?.nearest(to: name + ".wav") ?? name + ".wav"
        }
        return name + rest
    }

    /// Names of variants between commas; all others, where they are denied.
    private func names(_ text: String) -> String? {
        var words = text.split { " ,/&+;".contains($0) }.map { $0.lowercased() }
        let isDenied = words.first.map { ["ikke", "not", "unntatt", "except", "uten"].contains($0) } ?? false
        if isDenied { words.removeFirst() }
        words.removeAll { ["og", "eller", "and", "or", "i", "in", "for", "varianten", "variant"].contains($0) }
        let known = words.compactMap { word in
            variants.first { $0.lowercased() == word } ?? Spelling.nearest(to: word, among: variants)
        }
        guard !known.isEmpty, known.count == words.count else { return nil }
        let chosen = isDenied ? variants.filter { !known.contains($0) } : known
        return chosen.isEmpty ? nil : chosen.joined(separator: ", ")
    }
}
