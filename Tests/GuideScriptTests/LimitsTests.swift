import GuideScript
import GuideSoundFiles
import GuideText
import TestSupport
import Testing

@Suite("Limits")
struct LimitsTests {
    @Test("Bytes that are not UTF-8 are reported at the first of them")
    func notUTF8() {
        let parsed = Script.parse(Array("Hei.\nBl".utf8) + [0xE5] + Array("tt.".utf8), name: "a.pust")
        #expect(parsed.diagnostics.map(MarkedScript.brief) == ["2:3 P001"])
        #expect(parsed.script.body.isEmpty)
    }

    @Test("A script of exactly 1 MiB is read, one byte more is not")
    func scriptSize() {
        let line = Array(("// " + String(repeating: "x", count: 60) + "\n").utf8)
        let whole = Array("Hei.".utf8) + [UInt8](repeating: 10, count: 60) + (0..<16_383).flatMap { _ in line }
        #expect(whole.count == 1 << 20)
        #expect(Script.parse(whole, name: "a").diagnostics.isEmpty)
        #expect(Script.parse(whole + [10], name: "a").diagnostics.map(\.kind.code) == ["P003"])
    }

    @Test("Front matter larger than 64 KiB is reported as that")
    func frontMatterSize() {
        let head = "---\ntittel: \(String(repeating: "x", count: 64 << 10))\n---\nHei."
        let parsed = MarkedScript(head).parsed
        #expect(parsed.diagnostics.map(MarkedScript.brief) == ["1:1 P003"])
        #expect(parsed.diagnostics.allSatisfy { $0.message(in: .english).contains("64 KiB") })
    }

    @Test("A line may have 10,000 characters, whatever bytes they take")
    func lineLength() {
        let line = String(repeating: "æøå. ", count: 2000)
        #expect(line.unicodeScalars.count == 10_000)
        #expect(MarkedScript("Hei.\n\(line)").found == [])
        #expect(MarkedScript("Hei.\n\(line)x").found == ["2:1 P004"])
    }

    @Test("A word may have 80 letters")
    func wordLength() {
        let word = String(repeating: "ø", count: 80)
        #expect(MarkedScript("Si \(word) nå.").found == [])
        #expect(MarkedScript("Si \(word)x nå.").found == ["1:4 P005"])
        #expect(dump("Si nå. Si \(word)x nå.") == "“Si nå.”")
    }

    @Test("Blocks nest 32 deep; the one beyond is reported, once, and none is made up")
    func nesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[bare standard]\n", count: depth) + "Hei.\n"
                + String(repeating: "[slutt]\n", count: depth)
        }
        #expect(MarkedScript(nested(32)).found == [])
        #expect(MarkedScript(nested(33)).found == ["33:1 P033"])
        #expect(MarkedScript(nested(500)).found == ["33:1 P033"])
    }

    @Test(
        "However deep blocks are nested, known or not, nothing overflows",
        arguments: [
            ("[bare standard]", "[slutt]"), ("[x]", "[end]"), ("[x][only standard]", "[end][end]"),
            ("[only standard]", ""),
        ])
    func deepNesting(open: String, end: String) {
        let depth = (1 << 15) / (open.count + end.count + 2) - 10
        let text = String(repeating: open + "\n", count: depth) + "Hei.\n" + String(repeating: end + "\n", count: depth)
        let parsed = Script.parse(Array(text.utf8), name: "a")
        #expect(parsed.diagnostics.hasErrors)
        #expect(depthOf(parsed.script.body) <= 70)
    }

    @Test("A script may have 50,000 elements; the one beyond is reported once, and blocks left open by it are not")
    func elements() {
        let head = "[bare standard]\n"
        let many = String(repeating: "Ja. ", count: 2000)
        let lines = (0..<26).map { _ in many }.joined(separator: "\n")
        #expect(MarkedScript(String(lines.dropLast(2000 * 4 + 1))).found == [])
        #expect(MarkedScript(head + lines + "\n[slutt]").parsed.diagnostics.map(\.kind.code) == ["P032"])
    }

    @Test("No more than 200 mistakes are reported")
    func mistakes() {
        #expect(MarkedScript(String(repeating: "] ", count: 1000)).found.count == 200)
    }

    @Test("A script may have 20 variants; more are reported, and in the words of the language")
    func variants() {
        func names(_ count: Int) -> String { (1...count).map { "v\($0)" }.joined(separator: ", ") }
        #expect(MarkedScript("---\nvarianter: [\(names(20))]\n---\nHei.").found == [])
        let script = MarkedScript("---\nvarianter: ⟦P003⟧[\(names(21))]\n---\n[bare v21]\nHei {varighet}.\n[slutt]")
        #expect(script.found == script.expected)
        #expect(script.parsed.script.variants.count == 20)
        #expect(script.parsed.diagnostics[0].message(in: .english).contains("20 variants"))
        #expect(script.parsed.diagnostics[0].message(in: .bokmål).contains("20 varianter"))
    }

    @Test("A pause may last 60 minutes and a track 4 hours")
    func times() {
        #expect(MarkedScript("---\nvarianter: {lang: 4 t}\n---\nHei. [pause 60 min]").found == [])
        #expect(
            MarkedScript("---\nvarianter: {lang: 4:00:01}\n---\nHei. [pause 60,1 min]").found == [
                "2:19 P021", "4:13 P021",
            ])
    }

    @Test(
        "YAML that would grow without end is refused at once",
        arguments: [
            "k0: &a0 [x]\n"
                + (1..<9).map { "k\($0): &a\($0) [\(String(repeating: "*a\($0 - 1), ", count: 30))]\n" }.joined(),
            "a0: &a0 [x, x]\n" + (1..<40).map { "? &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n: 1" }.joined(separator: "\n"),
            String(repeating: "[", count: 60_000), String(repeating: "{a: ", count: 15_000),
            String(repeating: "- ", count: 30_000),
            "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
        ])
    func bombs(yaml: String) {
        let clock = ContinuousClock()
        let time = clock.measure {
            let found = MarkedScript("---\n\(yaml)\n---\nHei.").found
            #expect(found.count == 1)
        }
        #expect(time < .seconds(20))
    }
}

private func depthOf(_ elements: [Element]) -> Int {
    1
        + (elements.map { element in
            switch element {
            case .only(_, let inner), .unknown(let inner): depthOf(inner)
            default: 0
            }
        }.max() ?? 0)
}
