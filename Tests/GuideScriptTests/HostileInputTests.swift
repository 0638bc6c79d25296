import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Hostile input")
struct HostileInputTests {
    private static let seeds = [
        """
        ---
        tittel: Kroppsskanning
        varianter: {kort: 10 min, lang: {lengde: 30 min, andel: 0,5}}
        rytme: {setning: 0,6–1,5 s, avsnitt: "2–6 s"}
        ---
        // En merknad.
        # Ankomst
        [klokke gong, 3 ganger, hvert 6 s, -6 dB]
        Finn en stilling, f.eks. på ryggen. «Det er nok.» \\[Hei\\]
        [bare lang]
        Kanskje merker du forskjell. [pause 20–60 s] og {navn}
        [slutt]
        [pause 1 min 30 s]
        """,
        "[bare standard] [x] [slutt] [pause 1:30–2:00] [pause 4 s-5 s",
        "---\n- a\n- {b: [c, 'd', \"e\\n\"]}\n---\n# \\#\n",
    ]
    private static let pieces = [
        "[", "]", "{", "}", "\\", "#", "---\n", "\n", "\r", "\r\n", "[slutt]", "[bare lang]", "[x]", "[pause ", "–",
        "-", ",", ":", "\"",
        "'", "&a", "*a", "!", "|", ">", "%", "@", "`", "? ", "...", "\t", "\0", "\u{1B}", "\u{202E}", "\u{FEFF}",
        "\u{E02C}", "å", "a\u{30A}",
        "😀", "\u{301}", "999999999999999999999", "0", "s", "dB", "ganger", "hvert", "//", "- ", "// ", "\u{FFFD}",
        "\u{85}", "\u{2028}",
    ]

    @Test("Thousands of broken scripts are parsed and told without a trap", arguments: 0..<4)
    func mutated(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        for _ in 0..<500 { expectSound(Self.mutant(&random)) }
    }

    @Test("Random bytes are parsed without a trap")
    func randomBytes() {
        var random = SeededGenerator(state: 7)
        for _ in 0..<500 {
            let count = Int.random(in: 0..<60, using: &random)
            expectSound((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test("Random markup is parsed without a trap")
    func randomMarkup() {
        var random = SeededGenerator(state: 8)
        for round in 0..<800 {
            let text = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            expectSound(Array((round % 2 == 0 ? text : "---\n\(text)\n---\n").utf8))
        }
    }

    @Test(
        "A long script of one thing is done with in moments",
        arguments: pieces + [
            "[bare lang", "A. ", "a ", "(", ". (", "a.", "[klokke ", "]\n", "# a\n", "a\n", "[]", "  ", "---", "\\[",
            "A.\n\n", "Ja {a|b}. ", "Ja {a|b}.\n", "{x}", "{", "[gjenta 1000 ganger]", "[for x: a; b]",
            "a\u{301}\u{327}",
        ])
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
        let time = ContinuousClock().measure { expectSound(Array(text.utf8)) }
        #expect(time < .seconds(10))
    }

    /// One of the seeds with a few bytes or pieces put in, taken out or repeated.
    private static func mutant(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array((seeds.randomElement(using: &random) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            default: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
            }
        }
        return bytes
    }

    /// Parses and prints; what must hold of any parse is checked.
    private func expectSound(_ bytes: [UInt8]) {
        let parsed = Script.parse(bytes, name: "a.pust")
        let count = parsed.script.source.bytes.count
        var start = 0
        for diagnostic in parsed.diagnostics {
            let isSound = start <= diagnostic.span.start && diagnostic.span.start <= count
            if !isSound { Issue.record("\(diagnostic.kind.code) at \(diagnostic.span) of \(bytes)") }
            start = diagnostic.span.start
            let printed = DiagnosticPrinter(language: .bokmål).print(diagnostic)
            if !printed.contains("^") { Issue.record("no caret: \(printed)") }
        }
        let isSilent = parsed.diagnostics.isEmpty && dump(parsed.script.body).isEmpty
        if isSilent { Issue.record("nothing heard and nothing told: \(bytes)") }
    }
}
