import GuideScript
import GuideTakes
import GuideText
import TestSupport
import Testing

@Suite("Includes")
struct IncludeTests {
    /// Scripts in memory, by path, named as if they lay in the folder `kurs`.
    private struct Shelf: ScriptLibrary {
        var scripts: [String: String] = [:]
        var faults: [String: IncludeFault] = [:]

        func read(_ path: String) -> Result<[UInt8], IncludeFault> {
            if let fault = faults[path] { return .failure(fault) }
            return scripts[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
        }

        func name(of path: String) -> String { "kurs/\(path)" }

        func locate(_ path: String) -> Result<String, IncludeFault> {
            path == "borte.wav" ? .failure(.missing) : .success("/" + path)
        }
    }

    private func parse(
        _ text: String, _ scripts: [String: String] = [:], faults: [String: IncludeFault] = [:],
        name: String = "kurs/test.pust"
    ) -> ParsedScript {
        Script.parse(Source(name: name, text: text), library: Shelf(scripts: scripts, faults: faults))
    }

    private func heard(_ parsed: ParsedScript) -> [Substring] {
        dump(parsed.script.body).split(separator: "\n").filter { $0 != "¶" }
    }

    private func told(_ parsed: ParsedScript) -> [String] {
        parsed.diagnostics.map { "\($0.source.name):\(MarkedScript.brief($0))" }
    }

    @Test(
        "A script stands where it is included, as paragraphs of its own",
        arguments: ["sett inn felles/a", "include felles/a.pust", "Sett  inn  felles/a"])
    func stands(directive: String) {
        let parsed = parse("Før.\n[\(directive)]\netter.", ["felles/a.pust": "---\ntittel: A\n---\n# J\nHei.\n"])
        #expect(told(parsed) == [])
        #expect(heard(parsed) == ["“Før.”", "# J", "“Hei.”", "“etter.”"])
        #expect(parsed.script.title == "test")
    }

    @Test(
        "More than a path is told with the scripts that are meant",
        arguments: [
            ("a og b", "[sett inn a] [sett inn b]"), ("a.pust, kort", "[sett inn a]"), ("a#Kroppen", "[sett inn a]"),
            ("c og a", nil),
        ] as [(String, String?)])
    func several(written: String, meant: String?) {
        let parsed = parse("[sett inn \(written)]\nHei.", ["a.pust": "A.", "b.pust": "B."])
        #expect(parsed.diagnostics.map(\.kind.code) == ["P047"])
        #expect(parsed.diagnostics.map(\.suggestion) == [meant])
    }

    @Test("Includes nest, and may come again")
    func nests() {
        let scripts = ["a.pust": "A. [sett inn mappe/b] Så.", "mappe/b.pust": "B."]
        let parsed = parse("[sett inn a]\n[sett inn mappe/b]", scripts)
        #expect(told(parsed) == [])
        #expect(heard(parsed) == ["“A.”", "“B.”", "“Så.”", "“B.”"])
    }

    @Test("A circle is reported where it closes, and all else is heard")
    func circle() {
        let scripts = ["a.pust": "A.\n[sett inn b]", "b.pust": "B. [sett inn a]"]
        let parsed = parse("[sett inn a]", scripts)
        #expect(told(parsed) == ["kurs/b.pust:1:4 P045"])
        #expect(heard(parsed) == ["“A.”", "“B.”"])
        #expect(told(parse("Hei. [sett inn test]")) == ["kurs/test.pust:1:6 P045"])
        #expect(told(parse("Hei. [sett inn a]", ["a.pust": "[sett inn test]"])) == ["kurs/a.pust:1:1 P045"])
    }

    @Test("A script of another folder may have the same name")
    func sameName() {
        let parsed = parse("Hei. [sett inn test]", ["test.pust": "En annen."], name: "kurs/uke1/test.pust")
        #expect(told(parsed) == [])
        #expect(heard(parsed) == ["“Hei.”", "“En annen.”"])
        #expect(
            told(parse("Hei. [sett inn uke1/test]", name: "kurs/uke1/test.pust")) == ["kurs/uke1/test.pust:1:6 P045"])
    }

    @Test("Scripts are included 16 deep, and the one beyond is reported")
    func depth() {
        func scripts(_ depth: Int) -> [String: String] {
            Dictionary(
                uniqueKeysWithValues: (1...depth).map { ("\($0).pust", $0 < depth ? "[sett inn \($0 + 1)]" : "Hei.") })
        }
        #expect(told(parse("[sett inn 1]", scripts(16))) == [])
        #expect(told(parse("[sett inn 1]", scripts(17))) == ["kurs/16.pust:1:1 P046"])
    }

    @Test("A script is made of at most 256 files, and each counts once")
    func files() {
        func text(_ count: Int) -> String { (1...count).map { "[sett inn \($0)]\n[sett inn 1]\n" }.joined() }
        let scripts = Dictionary(uniqueKeysWithValues: (1...300).map { ("\($0).pust", "Hei.") })
        #expect(told(parse(text(255), scripts)) == [])
        #expect(told(parse(text(256), scripts)) == ["kurs/test.pust:511:1 P046"])
    }

    @Test(
        "What cannot be included is reported at the directive",
        arguments: [
            ("[sett inn ⟦P047⟧borte]", "`borte.pust`"), ("⟦P048⟧[sett inn ../ute]", "`../ute.pust`"),
            ("⟦P049⟧[sett inn stengt]", "EACCES"), ("⟦P044⟧[sett inn]", ""), ("[sett inn ⟦P047⟧{navn}]", "`b c.pust`"),
        ])
    func faults(marked: String, named: String) {
        let script = MarkedScript("---\nnavn: b c\n---\nHei. " + marked)
        let parsed = parse(
            script.text,
            faults: ["../ute.pust": .outside, "stengt.pust": .unreadable(Bilingual(nb: "EACCES", en: "EACCES"))])
        #expect(parsed.diagnostics.map(MarkedScript.brief) == script.expected)
        for language in MessageLanguage.allCases {
            #expect(parsed.diagnostics.allSatisfy { $0.message(in: language).contains(named) || named.isEmpty })
        }
        #expect(heard(parsed) == ["“Hei.”"])
    }

    @Test("Without a library there are no includes")
    func withoutLibrary() {
        #expect(MarkedScript("Hei. [sett inn a]").found == ["1:16 P047"])
    }

    @Test("A mistake in an included script is reported once, at its own place, with the places that led to it")
    func chain() throws {
        let scripts = ["a.pust": "A.\n\n  [sett inn b]", "b.pust": "B.\n[pause 8]"]
        let parsed = parse("Hei.\n[sett inn a]\n[sett inn a]", scripts)
        #expect(told(parsed) == ["kurs/b.pust:2:8 P018"])
        let diagnostic = try #require(parsed.diagnostics.first)
        #expect(diagnostic.source.includedAt == ["kurs/a.pust:3:3", "kurs/test.pust:2:1"])
        let printed = DiagnosticPrinter(language: .english).print(diagnostic)
        #expect(printed.hasSuffix("   = included at kurs/a.pust:3:3\n   = included at kurs/test.pust:2:1\n"))
    }

    @Test("The mistakes of one file are told together, in the order they stand there")
    func order() {
        let scripts = ["a.pust": "A. [pause 8] B. [sett inn b] ]", "b.pust": "[pause] [klokke bong]"]
        #expect(
            told(parse("\n\n\n[sett inn a] [klokk]\n]", scripts)) == [
                "kurs/test.pust:4:15 P012", "kurs/test.pust:5:1 P028", "kurs/a.pust:1:11 P018", "kurs/a.pust:1:30 P028",
                "kurs/b.pust:1:1 P016", "kurs/b.pust:1:17 P022",
            ])
    }

    @Test("An included file that is not text, or too large, is reported under its own name")
    func unreadableText() {
        let parsed = parse("Hei. [sett inn a]", ["a.pust": String(repeating: "\n", count: (1 << 20) + 1)])
        #expect(told(parsed) == ["kurs/a.pust:1:1 P003"])
        #expect(told(parse("Hei. [sett inn a]", ["a.pust": "Hei \u{7}du."])) == ["kurs/a.pust:1:5 P002"])
    }

    @Test("The variants are the includer's; blocks for others are heard in none")
    func variants() {
        let scripts = ["a.pust": "---\nvarianter: [lang, hel]\n---\n[bare LANG] L. [slutt] [bare hel] H. [slutt]"]
        let parsed = parse("---\nvarianter: [kort, lang]\n---\nHei. [sett inn a]", scripts)
        #expect(told(parsed) == [])
        #expect(parsed.script.variants.map(\.name) == ["kort", "lang"])
        #expect(heard(parsed) == ["“Hei.”", "only lang", "  “L.”", "only ", "  “H.”"])
    }

    @Test("The values of an included script hold where nobody set another, and not beyond it")
    func values() {
        let scripts = ["a.pust": "---\nsted: en stol\n---\nSitt på {sted}."]
        #expect(heard(parse("[sett inn a]", scripts)) == ["“Sitt på en stol.”"])
        #expect(heard(parse("---\nsted: en seng\n---\n[sett inn a]", scripts)) == ["“Sitt på en seng.”"])
        #expect(told(parse("[sett inn a]\nBli på {sted}.", scripts)) == ["kurs/test.pust:2:9 P035"])
    }

    @Test("The variables of a loop reach into what it includes, and may be the path")
    func loopVariables() {
        let scripts = ["del/fot.pust": "Foten, {nr}.", "del/arm.pust": "Armen, {nr}."]
        let parsed = parse("[for nr: én; to][for hva: fot; arm]\n[sett inn del/{hva}]\n[slutt][slutt]", scripts)
        #expect(told(parsed) == [])
        #expect(heard(parsed) == ["“Foten, én.”", "“Armen, én.”", "“Foten, to.”", "“Armen, to.”"])
    }
}
