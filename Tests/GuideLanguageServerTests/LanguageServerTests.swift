import Foundation
import TestSupport
import Testing

@Suite("pusterom lsp")
struct LanguageServerTests {
    static let script = """
        ---
        tittel: Ro
        varianter: {kort: 1 min, lang: 2 min}
        sted: gulvet
        ---
        # Ankomst
        [pause 2 s]
        Kjenn føttene mot {sted}.
        [pause 4–60 s]

        # Videre
        [bare lang]
        Pust sånn som du vil.
        [pause 2–60 s]
        [slutt]
        Takk.
        [klokke]

        """

    @Test("ends with 0 if it was prepared, otherwise with 1")
    func ends() throws {
        let client = try LanguageClient()
        #expect(client.ask("shutdown", [:]).document["result"] is NSNull)
        #expect(client.ask("textDocument/hover", [:])["error.code"] as? Int == -32600)
        client.tell("exit", [:])
        #expect(client.end() == 0)
        let other = try LanguageClient()
        other.tell("exit", [:])
        #expect(other.end() == 1)
        #expect(try LanguageClient().leave() == 1)
    }

    @Test("answers nothing before it was greeted, and nothing that it does not know")
    func order() throws {
        let client = try LanguageClient(isGreeted: false)
        #expect(client.ask("textDocument/hover", [:])["error.code"] as? Int == -32002)
        let welcome = client.ask("initialize", ["capabilities": [:]])
        #expect(welcome["result.capabilities.positionEncoding"] as? String == "utf-16")
        #expect(welcome["result.serverInfo.name"] as? String == "pusterom")
        #expect(client.ask("textDocument/foldingRange", [:])["error.code"] as? Int == -32601)
        #expect(client.ask("textDocument/hover", ["textDocument": 3])["error.code"] as? Int == -32602)
        #expect(client.ask("textDocument/hover", "nei.pust", 0, 0).document["result"] is NSNull)
    }

    @Test("goes on after bytes that are not a message")
    func garbage() throws {
        let client = try LanguageClient(["a.pust": Self.script])
        client.send(Array("hei\n".utf8))
        client.send(Array("Content-Length: 5\r\n\r\n{{{{{".utf8))
        client.send(Array("Content-Length: 2\r\n\r\n[]".utf8))
        client.send(Array("Content-Length: 300000\r\n\r\n".utf8) + [UInt8](repeating: 0x5B, count: 300_000))
        client.send(Array("Content-Length: -4\r\n\r\n".utf8))
        client.send([0xFF, 0xFE, 0x00])
        client.tell("textDocument/didChange", ["textDocument": ["uri": 3]])
        client.change("a.pust", [5, -7, 1 << 40, 3], "x", version: 2)
        client.open("a.pust", Self.script)
        client.change("a.pust", [900, 900, 0, -3], "", version: 2)
        client.change("a.pust", [-1, 2, 1 << 40, 1 << 40], "Hei", version: 3)
        #expect(
            client.ask("textDocument/documentSymbol", ["textDocument": ["uri": client.address("a.pust")]])["result"]
                is [Any])
        #expect(client.ask("textDocument/hover", "a.pust", 1 << 40, -9)["error"] == nil)
    }

    @Test("reports mistakes with code, place, and hint, and fixes them")
    func mistakes() throws {
        let client = try LanguageClient()
        client.open("a.pust", Self.script.replacing("Takk.", with: "🙂 Takk [pasue 3 s]"))
        let found = client.diagnostics("a.pust") { !$0.isEmpty }
        let mistake = try #require(found.first { $0["severity"] as? Int == 1 })
        let range = try #require(mistake["range"] as? [String: [String: Int]])
        // The smiling face is two units, and one character.
        #expect(range["start"] == ["line": 15, "character": 9] && range["end"] == ["line": 15, "character": 14])
        #expect((mistake["code"] as? String)?.hasPrefix("P") == true && mistake["source"] as? String == "pusterom")
        #expect((mistake["message"] as? String)?.hasSuffix("Mente du `[pause 3 s]`?") == true)
        let actions = client.ask(
            "textDocument/codeAction",
            ["textDocument": ["uri": client.address("a.pust")], "range": range, "context": ["diagnostics": []]])
        #expect(actions["result.0.title"] as? String == "Skriv `pause`")
        let edits = try #require(actions["result.0.edit.changes"] as? [String: [[String: Any]]])
        let edit = try #require(edits[client.address("a.pust")]?.first)
        #expect(edit["newText"] as? String == "pause" && edit["range"] as? [String: [String: Int]] == range)
        client.change("a.pust", [15, 9, 15, 14], "pause", version: 2)
        #expect(client.diagnostics("a.pust", version: 2).allSatisfy { $0["severity"] as? Int == 2 })
        client.tell("textDocument/didClose", ["textDocument": ["uri": client.address("a.pust")]])
        #expect(client.diagnostics("a.pust") { $0.isEmpty }.isEmpty)
    }

    @Test("reports the advice of a listener, and mistakes in other files")
    func advice() throws {
        let client = try LanguageClient([
            "felles/slutt.pust": "Takk.\n[pasue 3 s]\n",
            "kurs.yml": "tittel: K\nuker:\n  - uke: 1\n    tema: T\n    spor: [a]\n",
        ])
        client.open("a.pust", Self.script.replacing("Takk.", with: "[sett inn felles/slutt]"))
        let found = client.diagnostics("a.pust") { !$0.isEmpty }
        let mistake = try #require(found.first { $0["severity"] as? Int == 1 })
        #expect(((mistake["range"] as? [String: [String: Int]])?["start"])?["line"] == 15)
        #expect((mistake["message"] as? String)?.hasPrefix("slutt.pust:2: ") == true)
        let related = try #require((mistake["relatedInformation"] as? [[String: Any]])?.first)
        let place = try #require(related["location"] as? [String: Any])
        #expect(place["uri"] as? String == client.address("felles/slutt.pust"))
        // Mended on the disk and saved: all is looked through again.
        try client.folder.write("Takk.\n[pause 3 s]\n", to: "felles/slutt.pust")
        client.tell("textDocument/didSave", ["textDocument": ["uri": client.address("felles/slutt.pust")]])
        _ = client.diagnostics("a.pust") { list in list.allSatisfy { $0["severity"] as? Int == 2 } }
        client.open(
            "b.pust", "---\nvarianter: {kort: 5 min}\n---\nKjenn etter.\n[pause 1–280 s]\nTakk.\n[pause 3–60 s]\n")
        let advice = client.diagnostics("b.pust") { list in
            list.contains { ($0["code"] as? String)?.hasPrefix("W") == true }
        }
        #expect(advice.allSatisfy { $0["severity"] as? Int == 2 })
    }

    @Test("looks course files and lexicons through as well")
    func otherFiles() throws {
        let client = try LanguageClient(["a.pust": Self.script])
        client.open("kurs.yml", "tittel: K\nuker:\n  - uke: 1\n    tema: T\n    spor: [ab]\n")
        let found = client.diagnostics("kurs.yml")
        #expect(found.contains { ($0["code"] as? String)?.hasPrefix("K") == true })
        client.open("uttale.yml", "mindfulness: /xx!/\n")
        #expect(client.diagnostics("uttale.yml").count == 1)
    }

    @Test("keeps up with a user who types: only the last text counts")
    func typing() throws {
        let client = try LanguageClient()
        client.open("a.pust", Self.script)
        // Letter by letter, with a letter that is two characters, and one that is two units.
        let word = "Gå å🙂"
        var unit = 0
        for (index, letter) in word.enumerated() {
            client.change("a.pust", [15, unit, 15, unit], String(letter), version: 2 + index)
            unit += letter.utf16.count
        }
        client.change("a.pust", [15, unit, 15, unit], " [pasue 1 s]", version: 20)
        let found = client.diagnostics("a.pust", version: 20) { !$0.isEmpty }
        let range = try #require(found.first?["range"] as? [String: [String: Int]])
        #expect(range["start"]?["character"] == unit + 2)
    }

    @Test("cancels questions")
    func cancels() throws {
        let client = try LanguageClient()
        let sentences = (1...400).map { "Kjenn etter i kroppen for gang nummer \($0) nå.\n[pause 1–20 s]\n" }
        client.open("a.pust", "---\nvarianter: {kort: 50 min}\n---\n" + sentences.joined())
        let id = client.pose(
            "textDocument/hover",
            ["textDocument": ["uri": client.address("a.pust")], "position": ["line": 3, "character": 3]])
        client.tell("$/cancelRequest", ["id": id])
        #expect(client.answer(to: id)["error.code"] as? Int == -32800)
    }
}
