import Foundation
import GuidePublish
import GuideScript
import GuideSystem
import GuideText
import TestSupport
import Testing

@Suite("A clinic's theme")
struct ThemeTests {
    private func read(_ files: [String: String]) throws -> ReadTheme {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return try ReadTheme(folder.path)
    }

    @Test("puts in name, contact, colours, style and a mark")
    func all() throws {
        let read = try read([
            "tema.yml": "klinikk: Smerteklinikken\nkontakt: 12 34 56 78\nfarge: \"#7a2e1f\"\nmørk-farge: \"#f0b49e\"\n",
            "tema.css": ".hero { padding: 0 }", "logo.svg": "<svg/>",
        ])
        #expect(read.diagnostics.isEmpty)
        let pages = ListeningSample.pages(theme: read.theme)
        let course = try #require(pages["index.html"])
        #expect(course.contains("<img src=\"tema/logo.svg\" alt=\"Smerteklinikken\">"))
        #expect(try #require(pages["tilgjengelighet.html"]).contains("Kontakt: 12 34 56 78"))
        let style = try #require(pages["theme.css"])
        #expect(style.contains("--accent: #7a2e1f") && style.contains("--accent: #f0b49e"))
        #expect(style.hasSuffix(".hero { padding: 0 }\n"))
        #expect(pages["tema/logo.svg"] == "<svg/>")
        #expect(try #require(pages["sw.js"]).contains("\"tema/logo.svg\""))
    }

    @Test("goes over texts and templates one by one")
    func overrides() throws {
        let read = try read([
            "tekst.yml": "uker: Kursets uker\nvandrer-avsnitt: Bare ett avsnitt.\n",
            "foot.mustache": "<footer>{{site.title}}</footer></body></html>",
        ])
        #expect(read.diagnostics.isEmpty)
        let course = try #require(ListeningSample.pages(theme: read.theme)["index.html"])
        #expect(course.contains("Kursets uker") && course.contains("<footer>Ro</footer>"))
        #expect(course.contains("Når tankene vandrer") && course.contains("<p>Bare ett avsnitt.</p>"))
        #expect(!course.contains("Det gjør de hos alle"))
    }

    @Test(
        "is told its mistakes by code, file and line",
        arguments: [
            ("tema.yml", "klinikk: A: B", "U001", 1), ("tema.yml", "a: b\nklinikk: K", "U002", 1),
            ("tema.yml", "klinikk: K\nfarge: blå", "U003", 2), ("tema.yml", "farge: \"#ffff00\"", "U004", 1),
            ("tema.yml", "mørk-farge: \"#000080\"", "U004", 1), ("tema.yml", "erklæring: uustatus.no", "U003", 1),
            ("tekst.yml", "uker: U\nukene: U", "U002", 2), ("tekst.yml", "uker: [a, b]", "U003", 1),
            ("teema.yml", "", "U005", 1), ("head.mustache", "<p>\n{{#a}}", "U007", 2), ("logo æ.png", "x", "U008", 1),
        ])
    func mistakes(name: String, text: String, code: String, line: Int) throws {
        let diagnostics = try read([name: text]).diagnostics
        #expect(diagnostics.map(\.kind.code) == [code])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.source.name.hasSuffix("/" + name) && diagnostic.position.line == line)
        for language in MessageLanguage.allCases {
            let words = diagnostic.message(in: language) + diagnostic.hint(in: language).replacing("{{", with: "")
            #expect(words.matches(of: /\{[a-z]+\}/).isEmpty, "\(words)")
        }
    }

    @Test(
        "takes no template into itself, no unknown one, and none too deep",
        arguments: [
            ("head.mustache", "{{> head}}", "U009", 1), ("foot.mustache", "x\n{{#a}}{{>course}}{{/a}}", "U009", 2),
            ("ring.mustache", "{{<ring}}{{/ring}}", "U009", 1), ("brand.mustache", "{{> finnesikke}}", "U010", 1),
            ("brand.mustache", "{{>*text.uker}}", "U010", 1), ("brand.mustache", "{{=<% %>=}}<%> brand%>", "U007", 1),
        ])
    func templates(name: String, text: String, code: String, line: Int) throws {
        let diagnostics = try read([name: text]).diagnostics
        #expect(diagnostics.map(\.kind.code) == [code])
        #expect(diagnostics.first?.position.line == line)
    }

    @Test("has sections within each other as deep as anyone needs, and no deeper: reading them would end the program")
    func depth() throws {
        let text = String(repeating: "{{#a}}", count: 10_000) + String(repeating: "{{/a}}", count: 10_000)
        #expect(try read(["brand.mustache": text]).diagnostics.map(\.kind.code) == ["U007"])
    }

    @Test("tells two templates that take in each other")
    func circle() throws {
        let diagnostics = try read(["ring.mustache": "{{> brand}}", "brand.mustache": "{{> ring}}"]).diagnostics
        #expect(diagnostics.map(\.kind.code) == ["U009", "U009"])
        #expect(diagnostics.first?.message(in: .bokmål).contains("brand → ring → brand") == true)
    }

    @Test("gives the reason in the reader's language")
    func reason() throws {
        let diagnostic = try #require(try read(["foot.mustache": "{{#site}}{{/sit}}"]).diagnostics.first)
        #expect(diagnostic.message(in: .bokmål).contains("et annet navn"))
        #expect(diagnostic.message(in: .english).contains("another name"))
    }

    @Test("leads nowhere out of its folder, and waits for no pipe")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("ut", to: "hemmelig.css")
        try folder.write("<svg/>", to: "tema/merke.svg")
        let theme = folder["tema"]
        for (name, target) in [("logo.svg", "merke.svg"), ("tema.css", "../hemmelig.css"), ("tekst.yml", "/dev/zero")] {
            try FileManager.default.createSymbolicLink(atPath: "\(theme)/\(name)", withDestinationPath: target)
        }
        #expect(unsafe mkfifo("\(theme)/tema.yml", 0o600) == 0)
        let read = try ReadTheme(theme)
        #expect(read.diagnostics.map(\.kind.code) == ["U011", "U011", "U011"])
        #expect(read.theme.assets.map(\.path) == ["tema/logo.svg", "tema/merke.svg"])
        #expect(read.theme.style == nil)
    }

    @Test("has pictures that are what their names say", arguments: ["svg", "png", "jpg", "jpeg", "webp", "woff2"])
    func signature(ending: String) throws {
        #expect(try read(["logo.\(ending)": "<html>"]).diagnostics.map(\.kind.code) == ["U013"])
    }

    @Test(
        "has texts with the places that are filled in",
        arguments: [
            ("uke: Uken", ["U012"]), ("uke: \"Uke {tall\"", ["U012"]), ("uke: \"Uke {tall} av {antall}\"", ["U012"]),
            ("uker: \"{uker}\"", ["U012"]), ("last-ned: Last ned", []), ("uke: \"{tall}. uke\"", []),
            ("ukedager: [man, tir]", ["U003"]), ("ukedager: man", ["U003"]), ("ukedager: [m, t, o, t, f, l, s]", []),
        ])
    func places(text: String, codes: [String]) throws {
        #expect(try read(["tekst.yml": text]).diagnostics.map(\.kind.code) == codes)
    }

    @Test(
        "is shown each mistake by example, and how it is mended",
        arguments: DiagnosticKind.themeKinds.filter { $0.example != nil }.map(\.code))
    func examples(code: String) throws {
        let example = try #require(DiagnosticKind.themeKinds.first { $0.code == code }?.example)
        let name =
            switch code {
            case "U007", "U009", "U010": "brand.mustache"
            case "U012": "tekst.yml"
            default: "tema.yml"
            }
        #expect(try read([name: example.wrong]).diagnostics.map(\.kind.code) == [code])
        #expect(try read([name: example.right]).diagnostics.isEmpty)
    }

    @Test("has every code once, in order, with the same placeholders in both languages")
    func catalogue() {
        let codes = DiagnosticKind.themeKinds.map(\.code)
        #expect(codes == Set(codes).sorted())
        for kind in DiagnosticKind.themeKinds {
            for text in [kind.message, kind.hint] {
                let names = [text.bokmål, text.english].map { Set($0.matches(of: /\{[a-z]+\}/).map(\.output)) }
                #expect(names[0] == names[1], "\(kind.code)")
            }
        }
    }

    @Test("that is missing, is a failure of the system's")
    func missing() throws {
        #expect(throws: SystemFailure.self) { try ReadTheme("/finnes/ikke") }
    }

    @Test(
        "measures contrast as WCAG does",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#2f5d57", "#f7f1e8", 6.62),
        ])
    func contrast(one: String, other: String, ratio: Double) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(one.contrast(to: other) - ratio) < 0.01)
        #expect(one.contrast(to: other) == other.contrast(to: one))
    }
}
