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
