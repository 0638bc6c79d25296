import Foundation
import TestSupport
import Testing

@Suite("What pusterom lsp answers")
struct LanguageAnswerTests {
    private let client: LanguageClient
    private static let files = [
        "kurs.yml": "tittel: K\nuker:\n  - uke: 1\n    tema: T\n    spor: [a]\n",
        "uttale.yml": "mindfulness: maindfulnes\nføttene: føttne\n",
        "felles/slutt.pust": "Takk.\n",
        "lyder/regn.wav": "",
        "a.pust": LanguageServerTests.script,
    ]

    init() throws {
        client = try LanguageClient(Self.files)
        client.open("a.pust", LanguageServerTests.script)
    }

    /// What is offered after a line that is put at the end.
    private func offers(behind line: String, in name: String = "a.pust", _ text: String = LanguageServerTests.script)
        -> [[String: Any]]
    {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        client.open(name, text + line)
        return client.ask("textDocument/completion", name, lines, line.utf16.count)["result.items"] as? [[String: Any]]
            ?? []
    }

    private func labels(behind line: String) -> [String] { offers(behind: line).compactMap { $0["label"] as? String } }

    @Test("directives in the language of the script, with their ends")
    func directives() throws {
        let found = offers(behind: "æ [ba")
        let only = try #require(found.first { $0["label"] as? String == "[bare" })
        let edit = try #require(only["textEdit"] as? [String: Any])
        #expect(edit["newText"] as? String == "[bare ${1:lang}]\n$0\n[slutt]")
        #expect((edit["range"] as? [String: [String: Int]])?["start"]?["character"] == 2)
        let english = offers(behind: "[", in: "b.pust", "Breathe.\n[silence 3 s]\n")
        #expect(
            english.contains { $0["label"] as? String == "[only" }
                && !english.contains { $0["label"] as? String == "[bare" })
    }

    @Test("what arguments name")
    func arguments() {
        #expect(labels(behind: "[bare k") == ["kort", "lang"])
        #expect(labels(behind: "[sett inn ").contains("felles/slutt"))
        #expect(labels(behind: "[lyd ") == ["lyder/regn.wav"])
        #expect(labels(behind: "[klokke ").contains("gong"))
        #expect(labels(behind: "Hei {").prefix(1) == ["sted"])
        #expect(labels(behind: "Hei {").contains("varighet"))
        #expect(labels(behind: "Vanlig tekst ") == [])
        #expect(labels(behind: "// [ba") == [])
    }

    @Test("keys and values of heads and of course files")
    func keys() {
        let head = "---\ntittel: Ro\n"
        let keys = offers(behind: "", in: "b.pust", head)
        #expect(keys.contains { $0["label"] as? String == "varianter" })
        #expect(!keys.contains { $0["label"] as? String == "tittel" })
        let tempos = offers(behind: "stemme: {tempo: ", in: "c.pust", head)
        #expect(tempos.contains { $0["label"] as? String == "rolig" })
        let tracks = offers(behind: "    spor: [", in: "kurs.yml", "tittel: K\nuker:\n  - uke: 1\n")
        #expect(tracks.contains { $0["label"] as? String == "felles/slutt" })
        let units = offers(behind: "    ", in: "kurs.yml", "tittel: K\nuker:\n  - uke: 1\n")
        #expect(units.contains { $0["label"] as? String == "tema" })
    }

    @Test("how long lines, chapters and variants last, and how words are said")
    func hover() throws {
        let word = try #require(client.ask("textDocument/hover", "a.pust", 7, 8)["result.contents.value"] as? String)
        #expect(word.contains("**føttene** [") && word.contains("fra uttalelisten"))
        #expect(word.contains("| kort | 0:0") && word.contains("| lang | 0:0"))
        let chapter = try #require(
            client.ask("textDocument/hover", "a.pust", 10, 3)["result.contents.value"] as? String)
        #expect(chapter.contains("| kort |") && chapter.contains("kapitlet"))
        let variants = try #require(
            client.ask("textDocument/hover", "a.pust", 2, 14)["result.contents.value"] as? String)
        #expect(variants.contains("| kort | 1:00 |") && variants.contains("| lang | 2:00 |"))
        let pause = try #require(client.ask("textDocument/hover", "a.pust", 8, 2)["result.contents.value"] as? String)
        #expect(pause.contains("`[pause") && pause.contains("| kort |"))
        let key = try #require(client.ask("textDocument/hover", "a.pust", 1, 2)["result.contents.value"] as? String)
        #expect(key.contains("`tittel: "))
        client.open("uttale.yml", Self.files["uttale.yml"] ?? "")
        let said = try #require(
            client.ask("textDocument/hover", "uttale.yml", 0, 3)["result.contents.value"] as? String)
        #expect(said.contains("**mindfulness** ["))
    }

    @Test("where includes, entries, values and variants stand")
    func definition() {
        let text = LanguageServerTests.script + "[sett inn felles/slutt]\n"
        client.open("a.pust", text)
        let include = client.ask("textDocument/definition", "a.pust", 17, 14)
        #expect(include["result.uri"] as? String == client.address("felles/slutt.pust"))
        let entry = client.ask("textDocument/definition", "a.pust", 7, 8)
        #expect(entry["result.uri"] as? String == client.address("uttale.yml"))
        #expect(entry["result.range.start.line"] as? Int == 1 && entry["result.range.end.character"] as? Int == 7)
        #expect(client.ask("textDocument/definition", "a.pust", 7, 20)["result.range.start.line"] as? Int == 3)
        #expect(client.ask("textDocument/definition", "a.pust", 11, 7)["result.range.start.line"] as? Int == 2)
        #expect(client.ask("textDocument/definition", "a.pust", 12, 2).document["result"] is NSNull)
        client.open("kurs.yml", Self.files["kurs.yml"] ?? "")
        let script = client.ask("textDocument/definition", "kurs.yml", 4, 11)
        #expect(script["result.uri"] as? String == client.address("a.pust"))
    }

    @Test("the layout of fmt, and nothing of what has mistakes")
    func formatting() throws {
        let untidy = LanguageServerTests.script.replacing("[pause 2 s]", with: "[Pause   2s]  ")
        client.open("a.pust", untidy)
        let params: [String: Any] = [
            "textDocument": ["uri": client.address("a.pust")], "options": ["tabSize": 4, "insertSpaces": true],
        ]
        let edits = try #require(client.ask("textDocument/formatting", params)["result"] as? [[String: Any]])
        #expect(edits.count == 1 && edits.first?["newText"] as? String == "[pause 2 s]\n")
        #expect((edits.first?["range"] as? [String: [String: Int]])?["start"] == ["line": 6, "character": 0])
        client.open("a.pust", untidy + "[pasue]\n")
        #expect(client.ask("textDocument/formatting", params).document["result"] is NSNull)
        client.open("a.pust", LanguageServerTests.script)
        #expect((client.ask("textDocument/formatting", params)["result"] as? [Any])?.isEmpty == true)
    }

    @Test("the chapters")
    func symbols() throws {
        let params = ["textDocument": ["uri": client.address("a.pust")]]
        let found = try #require(client.ask("textDocument/documentSymbol", params)["result"] as? [[String: Any]])
        #expect(found.map { $0["name"] as? String } == ["Ankomst", "Videre"])
        #expect((found[1]["selectionRange"] as? [String: [String: Int]])?["start"]?["line"] == 10)
    }

    @Test("all fixes at once")
    func mendAll() throws {
        client.open("a.pust", LanguageServerTests.script + "[pasue 1 s]\n[pasue 2 s]\n")
        let params: [String: Any] = [
            "textDocument": ["uri": client.address("a.pust")],
            "range": ["start": ["line": 0, "character": 0], "end": ["line": 30, "character": 0]],
            "context": ["only": ["source"], "diagnostics": []],
        ]
        let actions = try #require(client.ask("textDocument/codeAction", params)["result"] as? [[String: Any]])
        #expect(actions.map { $0["kind"] as? String } == ["source.fixAll"])
        let changes = (actions.first?["edit"] as? [String: Any])?["changes"] as? [String: [Any]]
        #expect(changes?[client.address("a.pust")]?.count == 2)
    }
}
