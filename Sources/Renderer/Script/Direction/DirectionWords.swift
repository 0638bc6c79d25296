/// The words of a direction, with the time and the number that they hold.
struct DirectionWords {
    private let words: [String]
    /// The length of time, if there is one.
    let duration: SpokenDuration?
    /// A number that is no part of a length of time.
    let number: Int?
    /// Words that are not known.
    let unknown: [String]

    /// The words of a text; those of `filler` mean nothing, and are known.
    init(_ text: String, filler: Set<String>) {
        let tokens = Self.tokens(of: text)
        var reader = DirectionTokens(tokens)
        reader.read()
        words = tokens
        duration = reader.duration
        number = reader.number
        unknown = reader.others.filter { !filler.contains($0) }
    }

    var isEmpty: Bool { words.isEmpty }
    var count: Int { words.count }

    /// Whether one of some words stands here.
    func has(_ some: Set<String>) -> Bool { words.contains(where: some.contains) }

    /// What the first word that a table has means there; nil if none has a meaning.
    func firstValue<Value>(_ table: [String: Value]) -> Value? { words.lazy.compactMap { table[$0] }.first }

    /// `1/2 min` is half a minute, `5/10 s` from five to ten seconds.
    private static func slashesRead(_ text: String) -> String {
        guard text.contains("/") else { return text }
        let halved = text.replacing("1/2", with: "½").replacing("1/4", with: "¼").replacing("3/4", with: "¾")
        let parts = halved.split(separator: "/", omittingEmptySubsequences: false)
        let isRange = parts.count == 2 && parts[0].last?.isNumber == true && parts[1].first?.isNumber == true
        return isRange ? parts.joined(separator: "–") : halved
    }

    /// Small letters and digits; a number, a fraction and a word are tokens each, and a dash between numbers is one.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var current = ""
        func kind(_ character: Character) -> Int {
            character.isNumber ? 1 : character.isLetter ? 2 : 0
        }
        let characters = Array(slashesRead(text.lowercased()))
        for (index, character) in characters.enumerated() {
            let isDecimal =
                ",.:".contains(character) && index > 0 && index + 1 < characters.count
                && characters[index - 1].isWholeNumber && characters[index + 1].isWholeNumber
            if isDecimal {
                current.append(character == "," ? "." : character)
                continue
            }
            if let last = current.last,
                kind(character) == 0 || kind(last == "." || last == ":" ? "0" : last) != kind(character)
            {
                tokens.append(current)
                current = ""
            }
            if kind(character) > 0 {
                current.append(character)
            } else if "-–—".contains(character) {
                tokens.append("–")
            }
        }
        if !current.isEmpty { tokens.append(current) }
        return tokens.filter { !$0.isEmpty }
    }
}

/// Finds a length of time among words.
private struct DirectionTokens {
    private let tokens: [String]
    private var index = 0
    private(set) var duration: SpokenDuration?
    private(set) var number: Int?
    private(set) var others: [String] = []

    init(_ tokens: [String]) { self.tokens = tokens }

    mutating func read() {
        while index < tokens.count {
            if duration == nil, takeDuration() { continue }
            if number == nil, tokens[index] != "en", tokens[index] != "et", let value = Self.value(tokens[index]),
                value.isWhole
            {
                number = Int(value)
                index += 1
                if index < tokens.count, Self.times.contains(tokens[index]) { index += 1 }
                continue
            }
            if tokens[index] != "–" { others.append(tokens[index]) }
            index += 1
        }
    }

    /// Takes a range or a sum of measures; leaves all as it is if none stands here.
    private mutating func takeDuration() -> Bool {
        let start = index
        if let rough = takeRough() {
            duration = rough
            return true
        }
        guard let first = takeNumber() else { return false }
        if index < tokens.count, ["–", "til", "to"].contains(tokens[index]) {
            index += 1
            if let second = takeNumber(), let unit = takeUnit(), first < second {
                duration = .between(first * unit, second * unit)
                return true
            }
            index = start
            return false
        }
        if tokens[start].contains(":") {
            duration = .seconds(first)
            return true
        }
        guard let unit = takeUnit() else {
            index = start
            return false
        }
        var seconds = first * unit
        let afterFirst = index
        if index < tokens.count, ["og", "and"].contains(tokens[index]) { index += 1 }
        if unit == 60, let rest = takeNumber(), takeUnit() == 1 { seconds += rest } else { index = afterFirst }
        if index < tokens.count, ["–", "til", "to"].contains(tokens[index]) {
            let dash = index
            index += 1
            if let more = takeNumber(), let unit = takeUnit(), more * unit > seconds {
                duration = .between(seconds, more * unit)
                return true
            }
            index = dash
        }
        duration = .seconds(seconds)
        return true
    }

    /// “noen sekunder”, “et par minutter”, “et halvt minutt”, “halvannet minutt”.
    private mutating func takeRough() -> SpokenDuration? {
        let rest = tokens[index...]
        for (words, low, high) in Self.rough where rest.starts(with: words) {
            let before = index
            index += words.count
            guard let unit = takeUnit() else {
                index = before
                continue
            }
            // “Noen minutter” is a smaller number than “noen sekunder”.
            return low == high
                ? .seconds(low * unit)
                : .about(min(low, unit == 60 ? 2 : low) * unit, min(high, unit == 60 ? 4 : high) * unit)
        }
        return nil
    }

    private mutating func takeNumber() -> Double? {
        guard index < tokens.count, let value = Self.value(tokens[index]) else { return nil }
        index += 1
        guard index < tokens.count, let part = Self.fractions[tokens[index]], value.isWhole else { return value }
        index += 1
        return value + part
    }

    private mutating func takeUnit() -> Double? {
        guard index < tokens.count, let unit = Self.units[tokens[index]] else { return nil }
        index += 1
        return unit
    }

    private static func value(_ token: String) -> Double? {
        if let value = numbers[token] ?? fractions[token] { return value }
        let parts = token.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0 != nil && $0 ?? 0 < 100_000 }) else { return nil }
        return parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
    }

    private static let units: [String: Double] = [
        "s": 1, "sek": 1, "sekund": 1, "sekunder": 1, "sekunders": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
        "m": 60, "min": 60, "mins": 60, "minutt": 60, "minutter": 60, "minutters": 60, "minutts": 60, "minute": 60,
        "minutes": 60, "åndedrag": 5, "pustedrag": 5, "breaths": 5,
    ]
    private static let fractions: [String: Double] = ["½": 0.5, "¼": 0.25, "¾": 0.75]
    private static let numbers: [String: Double] = [
        "en": 1, "ett": 1, "et": 1, "ei": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7,
        "åtte": 8, "ni": 9, "ti": 10, "femten": 15, "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "seksti": 60,
        "nitti": 90, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30,
    ]
    private static let times: Set<String> = ["ganger", "gang", "slag", "x", "times"]
    private static let rough: [(words: [String], low: Double, high: Double)] = [
        (["et", "halvt"], 0.5, 0.5), (["ett", "halvt"], 0.5, 0.5), (["halvt"], 0.5, 0.5), (["halvannet"], 1.5, 1.5),
        (["et", "par"], 2, 3), (["noen", "få"], 2, 5), (["noen"], 3, 8), (["flere"], 3, 8), (["a", "few"], 3, 8),
        (["half", "a"], 0.5, 0.5), (["a", "couple", "of"], 2, 3),
    ]
}

extension Double {
    fileprivate var isWhole: Bool { rounded() == self }
}
