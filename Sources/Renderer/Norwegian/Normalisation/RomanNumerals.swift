/// Roman numerals.
enum RomanNumerals {
    private static let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    private static let steps: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The value of a numeral below 4000 in its proper form; nil otherwise.
    static func value(_ text: String) -> Int? {
        let digits = text.compactMap { values[$0] }
        guard digits.count == text.count, !digits.isEmpty, digits.count < 16 else { return nil }
        var sum = 0
        for (index, digit) in digits.enumerated() {
            sum += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
        }
        return sum > 0 && sum < 4000 && written(sum) == text ? sum : nil
    }

    /// Whether a numeral can hardly be anything else: *XIV* and *MCMXC*, but not *CD*, *LIV* and *XL*.
    static func isUnmistakable(_ text: String) -> Bool {
        text.count > 3 || text.count > 1 && text.allSatisfy { "IVX".contains($0) }
    }

    private static func written(_ number: Int) -> String {
        var rest = number
        return steps.reduce(into: "") { text, step in
            while rest >= step.0 {
                text += step.1
                rest -= step.0
            }
        }
    }
}
