import GuideScript
import GuideTakes
import GuideText
import TestSupport
import Testing

@Suite("The catalogue of mistakes")
struct CatalogueTests {
    @Test("Every code is used once and looks like P012")
    func codes() {
        let codes = DiagnosticKind.scriptKinds.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /P\d{3}/) != nil })
        #expect(codes == codes.sorted())
    }

    @Test("Both languages say something, with the same placeholders", arguments: DiagnosticKind.scriptKinds.map(\.code))
    func languages(code: String) throws {
        let kind = try #require(DiagnosticKind.scriptKinds.first { $0.code == code })
        for text in [kind.message, kind.hint] {
            let texts = MessageLanguage.allCases.map { text($0) }
            #expect(!texts.contains(""))
            #expect(Set(texts.map(placeholders)).count == 1)
        }
        #expect(kind.message.bokmål != kind.message.english)
    }

    @Test("Every kind of mistake can be made, and then no placeholder is left open")
    func provoked() {
        var seen: Set<String> = []
        for diagnostic in Self.mistaken.flatMap({ Script.parse($0, name: "a.pust", library: Shelf()).diagnostics }) {
            seen.insert(diagnostic.kind.code)
            for language in MessageLanguage.allCases {
                #expect(placeholders(diagnostic.message(in: language)) == [], "\(diagnostic.kind.code)")
                #expect(placeholders(diagnostic.hint(in: language)) == [], "\(diagnostic.kind.code)")
            }
        }
        #expect(seen.sorted() == DiagnosticKind.scriptKinds.map(\.code))
    }

    /// Scripts that together have every mistake.
    private static let mistaken: [[UInt8]] =
        [[0xFF], [UInt8](repeating: 10, count: (1 << 20) + 1), Array(String(repeating: "A.\n", count: 60_000).utf8)]
        + [
            "\0Hei.", String(repeating: "a ", count: 6000), String(repeating: "a", count: 81), "", "---\ntittel: Ro",
            "---\n[\n---\nHei.", "---\ntittel: []\n---\nHei.", "---\nrytme: {ord: 1 s}\n---\nHei.",
            "---\nvarianter: [a b]\n---\nHei.",
            "Hei.\n---", "[ukjent]", "[pause 3 s", "[bare standard]", "[slutt]", "[pause]", "[pause 8 sx]", "[pause 8]",
            "[pause fem]",
            "[pause 8–4 s]", "[pause 2 t]", "[klokke bong]", "[bare lang]\n[slutt]", "PÃ¥.",
            "---\nvarianter: [a]\n---\n[bare lang]\n[slutt]", "[bare]\n[slutt]",
            "[klokke 0 ganger]",
            "[klokke 9 dB]", "{navn1}", "{navn", "{}", "[pust 3 ganger]", "[pust inn 4 s, ut 6 s]",
            "[pust inn 0,1 s, ut 6 s, 3 ganger]", "[tell 1–4]\n[gjenta]\n[slutt]", "[tell 1–9999, hvert 1 s]",
            "[for x]\n[slutt]", "[sett inn]", "[sett inn a]", "[sett inn 0]", "[sett inn borte]", "[sett inn ute]",
            "[sett inn stengt]", "{{", "# [", "\\n", "]", "{", "#", "...",
            String(repeating: "[bare standard]", count: 33),
            "[lyd]", "[bakgrunn regn.wav, -3 dB]", "---\nlydstyrke: 0\n---\nHei.", "---\nromtone: 0\n---\nHei.",
            "---\nstemme: {motor: x}\n---\nHei.", "---\na: \"{b}\"\n---\nHei.", "Hei {VARIGHET}.",
            "[klokke gong, tingsha]",
            "---\nvarsler-av: [W0]\n---\nHei.",
            "[pause {5 s|fem}]", "---\nstemme: {tempo: x}\n---\nHei.", "---\ntittel: a\ntitle: b\n---\nHei.", "[[x]]",
            "[whispers] Hei.", "Hei.[1]", "\n---\ntittel: a\n---\nHei.", "---\nvarianter: [på, paa]\n---\nHei.",
            "---\ntittel: a\n---\n---\nårstid: b\n---\nHei.", "[pause 5 s].", "[pause 5 s 10 s]", "[lyd a\\b.wav]",
            "```\nHei.\n```", "[lyd https://a.no/b.wav]",
            "---\nvarianter: {a: {andel: 2}}\n---\nHei.", "---\nvarianter: {a: 1–2 min}\n---\nHei.",
        ].map { Array($0.utf8) }

    /// Numbered scripts each of which includes the next, and the others missing, outside or closed.
    private struct Shelf: ScriptLibrary {
        func read(_ path: String) -> Result<[UInt8], IncludeFault> {
            switch path {
            case "ute.pust": .failure(.outside)
            case "stengt.pust": .failure(.unreadable(Bilingual(nb: "EACCES", en: "EACCES")))
            default:
                Int(path.prefix { $0 != "." }).map { .success(Array("[sett inn \($0 + 1)]".utf8)) }
                    ?? .failure(.missing)
            }
        }

        func name(of path: String) -> String { path }

        func locate(_ path: String) -> Result<String, IncludeFault> {
            path == "borte.wav" ? .failure(.missing) : .success("/" + path)
        }
    }

    /// The `{name}`s of a text.
    private func placeholders(_ text: String) -> Set<Substring> { Set(text.matches(of: /\{[a-z]+\}/).map(\.output)) }
}
