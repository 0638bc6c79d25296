/// Roman numerals.
enum RomanNumerals {
    private static let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]

    /// The value of a numeral from I to XXXIX in its proper form; nil otherwise.
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
