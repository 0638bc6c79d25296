/// Whole numbers in words.
enum Cardinals {
    private static let small = [
        "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
        "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ]
    private static let tens = ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]
    private static let large = [
        (1_000_000_000_000_000, "billiard"), (1_000_000_000_000, "billion"), (1_000_000_000, "milliard"),
        (1_000_000, "million"),
    ]

    /// How one is said, by what is counted.
    enum Gender { case common, neuter }

    /// `number` in words: *tjueen*, *hundre og ti*, *femten hundre*, *to tusen tre hundre*. Numbers too
    /// large for a name are read digit by digit.
    static func words(_ number: Int, _ gender: Gender = .common) -> String {
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

    /// Whether a word is the name of a number under twenty, or of a ten.
    static func isName(_ word: String) -> Bool { small.contains(word) || !word.isEmpty && tens.contains(word) }

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
        let head = count == 1 ? "tusen" : "\(words(count, .neuter)) tusen"
        return head + joint(number % 1000, gender)
    }

    /// What follows a larger part: with *og* if it is below a hundred, with *ett* before a single hundred or thousand.
    private static func joint(_ rest: Int, _ gender: Gender) -> String {
        if rest == 0 { return "" }
        if rest < 100 { return " og \(words(rest, gender))" }
        let isSingle = (100..<200).contains(rest) || (1000..<1100).contains(rest)
        return (isSingle ? " ett " : " ") + words(rest, gender)
    }
}
