internal import GuideText

/// Breaths as people write them.
extension DirectiveGuess {
    /// `inn 4 s, ut 6 s, 5 ganger` of `inn 4 ut 6`, of `4-6`, and of phases without a count.
    func breath(_ tokens: [String]) -> String? {
        if let lasting = lasting(tokens) { return lasting }
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

    /// `inn 4 s, ut 6 s, 12 ganger` of `inn 4 s, ut 6 s, i 2 min`; nil where it is not said how long.
    private func lasting(_ tokens: [String]) -> String? {
        guard tokens.count > 4, let unit = tokens.last.flatMap({ Vocabulary.unit[$0] }), unit != .hours,
            let length = Int(tokens[tokens.count - 2]), let phases = breath(Array(tokens.dropLast(2)))
        else { return nil }
        let rest = tokens.dropLast(2)
        guard rest.last.map({ ["i", "in", "for", "på"].contains($0) }) == true || unit == .minutes else { return nil }
        let numbers = rest.filter { Self.isNumber($0) }.compactMap { Int($0) }
        let breath = numbers.reduce(0, +)
        guard breath > 0, numbers.count > 1, length <= 60, let comma = phases.lastIndex(of: ",") else { return nil }
        let count = max(1, length * (unit == .minutes ? 60 : 1) / breath)
        return "\(phases[..<comma]), \(count) \(times)"
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
        "nose", "mouth", "the", "med", "rolig", "i", "in", "for", "på",
    ]
}
