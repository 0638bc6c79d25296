@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The canonical layout")
struct FormatterTests {
    private func format(_ text: String) throws -> String {
        try ScriptFormatter.format(Script.parse(Source(name: "test.pust", text: text), library: Blind())).get()
    }

    @Test("A tab in what is said becomes a blank, and sounds as before")
    func tabInSaying() throws {
        let texts = ["Vi sier {MB|em\tbe} her.\n", "Vi sier {MB|em be} her.\n"].map { MarkedScript($0).parsed.script }
        #expect(texts[0].signature == texts[1].signature)
    }

    @Test(
        "of a line has single blanks, `8 s`, `4–20 s`, and a blank after each comma",
        arguments: [
            ("  Pust   rolig.\t", "Pust rolig."), ("[Pause 4 - 20s]", "[pause 4–20 s]"),
            ("[pause 1min 30s]", "[pause 1 min 30 s]"), ("[pause 1:30-2:00]", "[pause 1:30–2:00]"),
            ("[KLOKKE gong,3 ganger ,hvert 1,5s,-6 dB]", "[klokke gong, 3 ganger, hvert 1,5 s, -6 dB]"),
            ("[pust inn 4s,ut 6s ,3 - 12 ganger]", "[pust inn 4 s, ut 6 s, 3–12 ganger]"),
            ("[klokke gong -6dB]", "[klokke gong -6 dB]"), ("[klokke hvert 6s -6 dB]", "[klokke hvert 6 s -6 dB]"),
            ("[pust inn 4s, 3-5 ganger, lyd -6 dB]", "[pust inn 4 s, 3–5 ganger, lyd -6 dB]"),
            ("[tell 1-4,hvert 1.5 s]", "[tell 1–4, hvert 1.5 s]"), ("//merk", "// merk"),
            ("Skriv \\[pause 4-20 s\\] slik.", "Skriv \\[pause 4-20 s\\] slik."),
            ("[for del:a ; b;c]Se {del}.[slutt]", "[for del: a; b; c]Se {del}.[slutt]"),
            ("Ett-to [pause 4-20 s] tre.", "Ett-to [pause 4–20 s] tre."),
            ("Vi sier {MBSR|em  be\tes} her.", "Vi sier {MBSR|em be es} her."),
            ("Vi sier {M  R|em  er} her.", "Vi sier {M R|em er} her."), ("#  Ro  nå", "# Ro nå"),
            ("# Ro {M  R|em  er}", "# Ro {M R|em er}"),
        ])
    func laysOutLines(_ line: String, _ expected: String) throws {
        #expect(try format("Hei.\n\n" + line + "\n") == "Hei.\n\n" + expected + "\n")
    }

    @Test("has one blank line at most, one before a chapter, and one line end at the end")
    func laysOutBlankLines() throws {
        #expect(try format("A.\n\n\n\nB.\n#  C \nD.\n\n\n") == "A.\n\nB.\n\n# C\nD.\n")
        #expect(try format("\n\nA.\n") == "A.\n")
    }

    @Test("leaves the front matter to its author, but for blanks at the ends of lines")
    func leavesFrontMatter() throws {
        let fine = "---\nvarianter:   {kort: 1 min}  \n---\nHei. [pause 1-90 s]"
        #expect(try format(fine).hasPrefix("---\nvarianter:   {kort: 1 min}\n---\nHei."))
        #expect(throws: FormattingFailure.mistakes) { try format("[klokk]") }
    }

    @Test("of a shipped script is itself, and laying out twice is laying out once", arguments: Repository.scripts)
    func isIdempotent(_ path: String) throws {
        let text = try Repository.text(of: path)
        #expect(try format(text) == text)
        let messy = text.replacing("\n", with: "  \r\n").replacing("–", with: " - ").replacing("[", with: "[  ")
        let neat = try format(messy)
        #expect(try format(neat) == neat)
        let before = Script.parse(Source(name: "a", text: text)).script.signature
        #expect(Script.parse(Source(name: "a", text: neat)).script.signature == before)
    }
}
