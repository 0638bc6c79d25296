/// Numbers in words.
enum NumberWords {
    private static let small = [
        "null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
        "fjorten",
        "femten", "seksten", "sytten", "atten", "nitten",
    ]
    private static let tens = ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]

    /// A number from 0 to 1000 as it is said when counting.
    static func norwegian(_ number: Int) -> String {
        switch number {
        case ..<20: small[max(0, number)]
        case ..<100: tens[number / 10 - 2] + (number % 10 == 0 ? "" : small[number % 10])
        case 100, 1000: number == 100 ? "hundre" : "tusen"
        default:
            (number < 200 ? "hundre" : small[number / 100] + " hundre")
                + (number % 100 == 0 ? "" : " og " + norwegian(number % 100))
        }
    }

    /// The same before a neuter noun: `ett minutt`, `tjueett minutter`.
    static func neuter(_ number: Int) -> String {
        guard number % 10 == 1, number % 100 != 11 else { return norwegian(number) }
        return (number == 1 ? "" : norwegian(number - 1)) + "ett"
    }

    /// A number in words, in digits: from 1 to 100 in Norwegian, to 10 in English.
    static func digits(_ word: String) -> String? { numbers[word].map(String.init) }

    private static let numbers: [String: Int] = {
        var numbers = Dictionary((1...100).map { (norwegian($0), $0) }) { first, _ in first }
        let others = [
            "en": 1, "ett": 1, "et": 1, "ei": 1, "syv": 7, "tyve": 20, "tredve": 30, "one": 1, "two": 2, "three": 3,
            "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        ]
        for (word, number) in others { numbers[word] = number }
        return numbers
    }()
}
