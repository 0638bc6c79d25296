import GuideScript
import GuideSound
import GuideText
import TestSupport
import Testing

@Suite("Sounds, backgrounds and the user's own bells")
struct SoundTests {
    private func parse(_ text: String) throws -> ParsedScript {
        Script.parse(Source(name: "test.pust", text: text), library: try SoundShelf())
    }

    @Test(
        "are understood in both languages, their arguments in any order",
        arguments: [
            ("[lyd regn.wav]", "sound regn.wav whole at -12.0 dB"),
            ("[lyd regn.wav, 30 s, -18 dB]", "sound regn.wav 30000 at -18.0 dB"),
            ("[lyd regn.wav, -18 dB, 30 s]", "sound regn.wav 30000 at -18.0 dB"),
            ("[sound lyd/tungt regn.wav, 10–30 s]", "sound lyd/tungt regn.wav 10000…30000 at -12.0 dB"),
            ("[LYD regn.wav, 1 min 30 s, \u{2212}6,5 dB]", "sound regn.wav 90000 at -6.5 dB"),
            ("[bakgrunn regn.wav]", "background regn.wav at -24.0 dB"),
            ("[bakgrunn regn.wav, -30 dB]", "background regn.wav at -30.0 dB"),
            ("[background regn.wav, -20 dB]", "background regn.wav at -20.0 dB"),
            ("[bakgrunn regn.wav, -12 dB, likevel]", "background regn.wav at -12.0 dB"),
            ("[background regn.wav, anyway, 3 dB]", "background regn.wav at 3.0 dB"),
            ("[bakgrunn slutt]", "background ends"), ("[background end]", "background ends"),
            ("[klokke lyd/min-klokke.wav]", "bell lyd/min-klokke.wav ×1 every 6000 at 0.0 dB"),
            ("[klokke 2 ganger, min.wav, hvert 1.5 s]", "bell min.wav ×2 every 1500 at 0.0 dB"),
            ("[klokke liten]", "bell singingBowl small ×1 every 6000 at 0.0 dB"),
            ("[bell large gong]", "bell gong large ×1 every 6000 at 0.0 dB"),
            ("[klokke tingsha, middels]", "bell tingsha ×1 every 6000 at 0.0 dB"),
        ])
    func arguments(written: String, expected: String) throws {
        let parsed = try parse("Hei.\n\(written)")
        let endsNothing = expected == "background ends"
        #expect(parsed.diagnostics.map(MarkedScript.brief) == (endsNothing ? ["2:1 W051"] : []))
        #expect(dump(parsed.script.body).split(separator: "\n").last.map(String.init) == expected)
    }

    @Test(
        "A mistaken argument is reported at its place",
        arguments: [
            "⟦P056⟧[lyd]", "⟦P056⟧[lyd regn]", "⟦P056⟧[lyd 30 s, regn.wav]", "⟦P056⟧[bakgrunn]",
            "⟦P056⟧[bakgrunn regn]", "[lyd ⟦P047⟧borte.mp3]", "[lyd regn.wav, ⟦P022⟧høyt]", "[lyd regn.wav, ⟦P018⟧30]",
            "[lyd regn.wav, ⟦P026⟧7 dB]", "[lyd regn.wav, 3 s, ⟦P053⟧4 s]", "[lyd regn.wav, -3 dB, ⟦P053⟧-6 dB]",
            "[bakgrunn regn.wav, likevel, ⟦P053⟧likevel]", "[lyd regn.wav, ⟦P040⟧0 s]",
            "[lyd regn.wav, ⟦P021⟧2 t]", "[lyd regn.wav, ⟦P020⟧5–3 s]", "[bakgrunn regn.wav, ⟦P057⟧-19,9 dB]",
            "[bakgrunn regn.wav, ⟦P026⟧-61 dB]", "[bakgrunn regn.wav, ⟦P022⟧30 s]", "[bakgrunn slutt ⟦P022⟧nå]",
            "[klokke ⟦P047⟧borte.mp3]", "[klokke regn.wav, ⟦P022⟧liten]", "[klokke ⟦P022⟧kjempestor]",
        ])
    func mistakes(marked: String) throws {
        let script = MarkedScript("Hei. \(marked)")
        #expect(try parse(script.text).diagnostics.map(MarkedScript.brief) == script.expected)
    }

    @Test(
        "Loudness and room tone are set in the front matter",
        arguments: [
            ("lydstyrke: -16 LUFS", -16.0, nil), ("loudness: -23", -23, nil),
            ("lydstyrke: \u{2212}20,5 lufs", -20.5, nil),
            ("romtone: ja", -19, -66), ("roomtone: yes", -19, -66), ("romtone: nei", -19, nil),
            ("romtone: -72 dB", -19, -72),
        ] as [(String, Double, Double?)])
    func frontMatter(line: String, loudness: Double, roomTone: Double?) throws {
        let parsed = try parse("---\n\(line)\n---\nHei.")
        #expect(parsed.diagnostics.map(MarkedScript.brief) == [])
        #expect(parsed.script.loudness == loudness)
        #expect(parsed.script.roomTone == roomTone)
    }

    @Test(
        "A loudness or room tone that cannot be is reported at its place",
        arguments: [
            "lydstyrke: ⟦P058⟧-13,9 LUFS", "lydstyrke: ⟦P058⟧-40", "lydstyrke: ⟦P009⟧høy", "lydstyrke: ⟦P009⟧-19 dB",
            "romtone: ⟦P059⟧-59 dB", "romtone: ⟦P059⟧-100", "romtone: ⟦P009⟧litt",
        ])
    func frontMatterMistakes(line: String) throws {
        let script = MarkedScript("---\n\(line)\n---\nHei.")
        #expect(script.found == script.expected)
    }

    @Test(
        "The layout leaves the names of files as they are",
        arguments: [
            ("[lyd  regn.wav,30s,-18dB]", "[lyd regn.wav, 30 s, -18 dB]"),
            ("[klokke lyd/a-2.wav,3ganger]", "[klokke lyd/a-2.wav, 3 ganger]"),
            ("[bakgrunn regn 2-3.mp3,-24dB , likevel]", "[bakgrunn regn 2-3.mp3, -24 dB, likevel]"),
            ("[Bakgrunn slutt]", "[bakgrunn slutt]"),
        ])
    func formats(written: String, formatted: String) throws {
        let parsed = Script.parse(Source(name: "a", text: "Hei.\n\(written)\n"), library: Anything())
        #expect(try ScriptFormatter.format(parsed).get() == "Hei.\n\(formatted)\n")
    }

    private struct Anything: ScriptLibrary {
        func name(of path: String) -> String { path }
        func read(_ path: String) -> Result<[UInt8], IncludeFault> { .failure(.missing) }
        func locate(_ path: String) -> Result<String, IncludeFault> { .success(path) }
    }

    @Test("A background is neither a sound to be heard nor a silence")
    func backgroundAlone() throws {
        #expect(try parse("[bakgrunn regn.wav]").diagnostics.map(\.kind.code) == ["P006"])
    }
}
