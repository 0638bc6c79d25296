/// Whole numbers in words.
enum Cardinals {
    private static let small = [
        "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
        "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ]
    private static let tens = ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]
    private static let large = [(1_000_000_000, "milliard"), (1_000_000, "million")]

    /// How one is said, by what is counted.
    enum Gender { case common, neuter }

    /// `number` in words: *tjueen*, *hundre og ti*, *femten hundre*, *to tusen tre hundre*. Numbers without end are read
    /// digit by digit.
    static func words(_ number: Int, _ gender: Gender = .common) -> String {
        if number < 0 { return "minus " + words(-number, gender) }
        if number < 100 { return belowHundred(number, gender) }
        if number < 1000 { return hundreds(number, gender) }
        // What lies between is counted in hundreds, as years and prices are.
        if (1100...1999).contains(number), number % 1000 / 100 != 0 { return hundreds(number, gender) }
        if number < 1_000_000 { return thousands(number, gender) }
        guard let (size, name) = large.first(where: { number >= $0.0 }), number / size < 1000 else {
            return digits("\(number)")
        }
        let count = number / size
        let head = count == 1 ? "en \(name)" : "\(words(count)) \(name)er"
        return head + joint(number % size, gender)
    }

    /// A year: *nitten nittini*, *nitten hundre og fem*, *to tusen og tjueseks*.
    static func year(_ number: Int) -> String {
        guard (1010...1999).contains(number), number % 100 > 9 else { return words(number) }
        return "\(words(number / 100)) \(words(number % 100))"
    }

    /// Each digit by itself.
    static func digits(_ text: String) -> String {
        text.compactMap(\.wholeNumberValue).map { small[$0] }.joined(separator: " ")
    }

    /// The words for digits as written, `0` in front and too long ones digit by digit.
    static func words(digits text: String, _ gender: Gender = .common) -> String {
        guard let number = Int(text), text == "0" || !text.hasPrefix("0") else { return digits(text) }
        return words(number, gender)
    }

    private static func belowHundred(_ number: Int, _ gender: Gender) -> String {
        if number == 1 { return gender == .neuter ? "ett" : "en" }
        if number < 20 { return small[number] }
        let one = number % 10
        return tens[number / 10] + (one == 0 ? "" : belowHundred(one, gender))
    }

    private static func hundreds(_ number: Int, _ gender: Gender) -> String {
        let count = number / 100
        let head = count == 1 ? "hundre" : "\(belowHundred(count, .common)) hundre"
        return head + joint(number % 100, gender)
    }

    private static func thousands(_ number: Int, _ gender: Gender) -> String {
        let count = number / 1000
        let head = count == 1 ? "tusen" : "\(words(count)) tusen"
        return head + joint(number % 1000, gender)
    }

    /// What follows a larger part: with *og* if it is below a hundred.
    private static func joint(_ rest: Int, _ gender: Gender) -> String {
        rest == 0 ? "" : rest < 100 ? " og \(words(rest, gender))" : " \(words(rest, gender))"
    }
}

/// Ordinals in words.
enum Ordinals {
    private static let irregular: [Int: String] = [
        0: "nulte", 1: "første", 2: "andre", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette", 7: "sjuende",
        8: "åttende",
        9: "niende", 10: "tiende", 11: "ellevte", 12: "tolvte", 20: "tjuende", 30: "trettiende",
    ]

    /// `number` as an ordinal: *første*, *tjueandre*, *hundrede*; from a thousand on as a cardinal.
    static func words(_ number: Int) -> String {
        if let word = irregular[number] { return word }
        switch number {
        case 13..<20: return Cardinals.words(number) + "de"
        case 21..<100 where number % 10 == 0: return Cardinals.words(number) + "ende"
        case 21..<100: return Cardinals.words(number - number % 10) + words(number % 10)
        case 100: return "hundrede"
        case 101..<1000 where number % 100 != 0:
            return Cardinals.words(number - number % 100) + " og " + words(number % 100)
        default: return Cardinals.words(number)
        }
    }
}

/// Roman numerals.
enum RomanNumerals {
    private static let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]

    /// The value of a numeral from I to XXXIX in its proper form; nothing otherwise.
    static func value(_ text: String) -> Int? {
        let digits = text.compactMap { values[$0] }
        guard digits.count == text.count, !digits.isEmpty else { return nil }
        var sum = 0
        for (index, digit) in digits.enumerated() {
            sum += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
        }
        return sum > 0 && written(sum) == text ? sum : nil
    }

    private static func written(_ number: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }
}
