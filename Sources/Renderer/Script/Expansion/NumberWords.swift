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
}
