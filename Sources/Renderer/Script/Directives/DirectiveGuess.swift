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
        case .bell: bell(text)
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
        let isRow =
            tokens.count == numbers.count
            || tokens.count == numbers.count * 2 - 1
                && tokens.enumerated().allSatisfy({ $0.offset.isMultiple(of: 2) || $0.element == "–" })
        if isRow, 2...4 ~= numbers.count {
            let order = numbers.count == 2 ? [0, 2] : [0, 1, 2, 1]
            phases = zip(order, numbers).map { "\(names[$0]) \($1) s" }
            index = tokens.count
        }
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            if Vocabulary.phase[token] != nil {
                guard index < tokens.count, Self.isNumber(tokens[index]) else { return usualBreath(tokens) }
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
            } else if !Self.ofBreath.contains(token) {
                return nil
            }
        }
        return phases.isEmpty ? usualBreath(tokens) : (phases + ["\(count ?? "5") \(times)"]).joined(separator: ", ")
    }

    /// `inn 4 s, ut 6 s, 5 ganger` of `inn og ut 5 ganger`, which does not say how long; nil if there is more than a count.
    private func usualBreath(_ tokens: [String]) -> String? {
        let numbers = tokens.filter { Self.isNumber($0) }
        let isCount = zip(tokens, tokens.dropFirst()).contains { Self.isNumber($0) && Vocabulary.term[$1] == .times }
        guard numbers.count == 1, isCount,
            tokens.allSatisfy({ Self.isNumber($0) || Vocabulary.phase[$0] != nil || Self.ofBreath.contains($0) })
        else { return nil }
        let (breathIn, breathOut) = isNorwegian ? ("inn", "ut") : ("in", "out")
        return "\(breathIn) 4 s, \(breathOut) 6 s, \(numbers[0]) \(times)"
    }

    /// Words beside phases and numbers that change nothing.
    private static let ofBreath: Set = [
        "x", "ganger", "gang", "times", "runder", "sek", "og", "and", "gjennom", "nesen", "munnen", "nesa", "through",
        "nose", "mouth", "the", "med", "rolig",
    ]

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
        var rest = parts.count > 1 ? "," + parts[1] : ""
        let words = name.split(separator: " ").map(String.init)
        if words.count == 1, ["ut", "out", "stans", "ferdig"].contains(name.lowercased()),
            directive.keyword == .background
        {
            return isNorwegian ? "slutt" : "end"
        }
        if words.count > 1, let file = words.first(where: SoundFile.isName) {
            let length = DurationGuess.duration(
                in: words.filter { $0 != file && !Self.soft.contains($0) }.joined(separator: " "))
            let isSoft = words.contains(where: Self.soft.contains)
            if directive.keyword == .sound, let length { rest = ", \(length)" + rest }
            if isSoft { rest += ", -24 dB" }
            name = file
        }
        if !SoundFile.isName(name) {
            guard !name.contains(":"), name.contains(where: \.isLetter), name.count <= 60, !name.hasSuffix(".") else {
                return nil
            }
            name = library?.nearest(to: name + ".wav") ?? name + ".wav"
        }
        return name + rest
    }

    /// Words for a sound or a bell that is to be fainter.
    private static let soft: Set = [
        "lavt", "lav", "svakt", "svak", "dempet", "lavere", "svakere", "softly", "soft", "quiet",
    ]

    /// What people write of a bell, in words that a bell knows; nil if it cannot be made out.
    private func bell(_ text: String) -> String? {
        // A share of an unknown loudness is no level.
        guard !text.contains("%") else { return nil }
        let words = tokens(of: text).filter { !Self.ringing.contains($0) && $0 != "mellomrom" }.flatMap { word in
            Self.soft.contains(word) ? ["-6", "dB"] : [word == "med" ? isNorwegian ? "hvert" : "every" : word]
        }
        return counted(words).joined(separator: " ")
    }

    /// Names of variants between commas; all others, where they are denied.
    private func names(_ text: String) -> String? {
        var words = text.split { " ,/&+;".contains($0) }.map { $0.lowercased() }
        let isDenied = words.first.map { ["ikke", "not", "unntatt", "except", "uten"].contains($0) } ?? false
        if isDenied { words.removeFirst() }
        let fillers: Set = [
            "og", "eller", "and", "or", "i", "in", "for", "den", "det", "the", "varianten", "variant", "versjon",
            "versjonen", "version", "utgave", "utgaven",
        ]
        words.removeAll(where: fillers.contains)
        let known = words.compactMap { word in
            variants.first { $0.lowercased() == word } ?? Spelling.nearest(to: word, among: variants)
        }
        guard !known.isEmpty, known.count == words.count else { return nil }
        let chosen = isDenied ? variants.filter { !known.contains($0) } : known
        return chosen.isEmpty ? nil : chosen.joined(separator: ", ")
    }
}
