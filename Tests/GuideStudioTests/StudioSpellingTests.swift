import Foundation
import GuideNorwegian
import GuideSystem
import GuideText
import TestSupport
import Testing

@testable import GuideStudio

@Suite("How words are spelled and said in the studio")
struct StudioSpellingTests {
    private static let isInstalled = Hunspell.start() != nil

    @Test("Only what is heard or read is spelled: no directive, value, comment, key or address")
    func words() {
        let text = """
            ---
            tittel: Føtene først
            tempoo: roligg
            ---
            // Kommnetar
            # Ankmost
            Kjenn {navvn} og {fysio|fysjo} [pause 3 s] i hjemme-øvelsen, se www.x.no/qwe og 3-delt. NAV e

            """
        let words = WrittenWords(of: Source(name: "a.pust", text: text)).words
        #expect(
            words.map(\.value) == [
                "Føtene", "først", "Ankmost", "Kjenn", "og", "fysio", "hjemme-øvelsen", "se", "og",
            ])
        let source = Source(name: "a.pust", text: text)
        for word in words { #expect(source.text(of: word.span) == word.value) }
    }

    @Test("An answer of the checker is about a word or a part of it")
    func answers() {
        #expect(Hunspell.proposals(in: "*", for: "hei") == nil)
        #expect(Hunspell.proposals(in: "# qqq 1", for: "qqq") == [])
        #expect(
            Hunspell.proposals(in: "& gulvvet 3 1: gulvet, gulv vet, gulv-vet", for: "gulvvet") == [
                "gulvet", "gulv vet",
            ])
        #expect(Hunspell.proposals(in: "& fott 1 1: fot", for: "fott-bad") == ["fot-bad"])
    }

    @Test(
        "An unknown word is told with its places and proposals, until it is one of the course's own",
        .enabled(if: isInstalled))
    func spelling() throws {
        let studio = try OpenStudio(Texts.files)
        let form: [String: Any?] = [
            "path": "kurs/a.pust", "text": Texts.script + "Noen kjenner gulvvet. Æ, gulvvet er rullatorvennlig.\n",
        ]
        func unknown() throws -> [[String: Any]] {
            for _ in 0..<20 {
                let answer = try studio.ask("POST", "/api/spelling", form).document
                #expect(answer["isAvailable"] as? Bool == true)
                if answer["isWhole"] as? Bool == true { return answer["words"] as? [[String: Any]] ?? [] }
            }
            return []
        }
        let words = try unknown()
        #expect(words.map { $0["word"] as? String } == ["gulvvet", "rullatorvennlig"])
        let first = try #require(words.first)
        #expect((first["proposals"] as? [String])?.first == "gulvet")
        let places = try #require(first["places"] as? [[String: [String: Int]]])
        #expect(places.map { $0["from"] } == [["line": 9, "ch": 13], ["line": 9, "ch": 25]])
        let own: [String: Any?] = ["path": "kurs/a.pust", "word": "Rullatorvennlig", "isAdded": true]
        #expect(try studio.ask("POST", "/api/own-word", own).status == 200)
        #expect(
            String(decoding: try studio.folder.bytes(of: "kurs/ordliste.txt"), as: UTF8.self) == "Rullatorvennlig\n")
        #expect(try unknown().map { $0["word"] as? String } == ["gulvvet"])
        #expect(try studio.ask("POST", "/api/own-word", own.merging(["isAdded": false]) { $1 }).status == 200)
        #expect(try unknown().count == 2)
        #expect(try studio.ask("POST", "/api/own-word", own.merging(["word": "a\nb"]) { $1 }).status == 400)
        studio.end()
    }

    @Test("Without a checker the page is told so, and all else works")
    func missing() throws {
        let empty = try TemporaryFolder()
        let studio = try OpenStudio(Texts.files, path: empty.path)
        let form: [String: Any?] = ["path": "kurs/a.pust", "text": Texts.script]
        #expect(try studio.ask("POST", "/api/spelling", form).document["isAvailable"] as? Bool == false)
        #expect(try studio.ask("POST", "/api/check", form).status == 200)
        #expect(studio.log.contains { $0.contains("hunspell") })
        studio.end()
    }

    @Test("A word that is put right goes into the course's lexicon, once, and can be undone")
    func respelling() throws {
        let studio = try OpenStudio(Texts.files)
        func respell(_ said: String) throws -> Int {
            try studio.ask("POST", "/api/respell", ["path": "kurs/a.pust", "word": "Kjenn", "said": said]).status
        }
        func list() throws -> String { String(decoding: try studio.folder.bytes(of: "kurs/uttale.yml"), as: UTF8.self) }
        #expect(try respell("sjenn") == 200 && respell("tjenn") == 200)
        #expect(try list() == "Kjenn: tjenn\n")
        #expect(try studio.ask("POST", "/api/respell-undo").status == 200)
        #expect(try list() == "Kjenn: sjenn\n")
        #expect(try studio.ask("POST", "/api/respell-undo").status == 409)
        #expect(try respell("/xq/") == 422)
        try studio.folder.write("Kjenn: sjenn\nKjenn: tjenn\n", to: "kurs/uttale.yml")
        #expect(try respell("kjenn") == 422)
        #expect(try list() == "Kjenn: sjenn\nKjenn: tjenn\n")
        try studio.folder.write("Kjenn: sjenn\n", to: "kurs/uttale.yml")
        #expect(try respell("") == 200)
        #expect(FileStatus(of: studio.folder["kurs/uttale.yml"]) == nil)
        #expect(try studio.ask("POST", "/api/respell-undo").status == 200)
        #expect(try list() == "Kjenn: sjenn\n")
        studio.end()
    }

    @Test("What the head of a script says goes before the list, which then is not changed")
    func heads() throws {
        let text = Texts.script.replacing("varianter:", with: "uttale: {kjenn: sjenn}\nvarianter:")
        let studio = try OpenStudio(Texts.files.merging(["kurs/a.pust": text]) { $1 })
        let form: [String: Any?] = ["path": "kurs/a.pust", "word": "Kjenn", "said": "tjenn"]
        let reading = try studio.ask("POST", "/api/reading", form).document
        #expect((reading["objection"] as? String)?.contains("linje 3") == true)
        #expect(try studio.ask("POST", "/api/respell", form).status == 409)
        #expect(FileStatus(of: studio.folder["kurs/uttale.yml"]) == nil)
        studio.end()
    }

    @Test("A sound that is chosen becomes an entry that is heard so, in the word and in its line")
    func sounds() throws {
        let studio = try OpenStudio(Texts.files)
        let form: [String: Any?] = ["path": "kurs/a.pust", "word": "Kjenn", "said": ""]
        var sounds = try #require(
            try studio.ask("POST", "/api/reading", form).document["sounds"] as? [[String: Any]])
        #expect(sounds.map { $0["symbol"] as? String } == ["C", "E", "n"])
        sounds[0]["symbol"] = "S"
        let answer = try studio.ask("POST", "/api/reading", form.merging(["sounds": sounds]) { $1 }).document
        #expect(answer["said"] as? String == "/S'En:/" && answer["ipa"] as? String == "ˈʃɛnː")
        let say: [String: Any?] = ["path": "kurs/a.pust", "text": Texts.script, "word": "Kjenn", "isSynthetic": true]
        func heard(_ said: String, line: Int?) throws -> [UInt8] {
            try studio.ask("POST", "/api/say", say.merging(["said": said, "line": line]) { $1 }).body
        }
        let (word, line) = (try heard("/S'En:/", line: nil), try heard("/S'En:/", line: 5))
        #expect(word.count > 10_000 && line.count > word.count)
        #expect(try heard("/C'En:/", line: nil) != word && heard("/C'En:/", line: 5) != line)
        #expect(
            try studio.ask("POST", "/api/reading", form.merging(["sounds": [sounds[0]]]) { $1 }).status == 422)
        studio.end()
    }

    @Test("Every sound has a word that has it, and every entry of sounds is read as it was chosen")
    func table() throws {
        #expect(Set(SoundTable.rows.map(\.phoneme)) == Set(Phoneme.allCases))
        for (phoneme, _, example) in SoundTable.rows {
            let phones = Pronouncer().pronounce(example).pronunciation.phones
            #expect(phones.contains { $0.phoneme == phoneme }, "\(example): \(phones.map(\.phoneme))")
        }
        let pairs = Phoneme.allCases.flatMap { first in
            Phoneme.allCases.map { [Phone(first), Phone(.shortA, .primary), Phone($0)] }
        }
        for phones in pairs + [
            [Phone(.shortA, .primary), Phone(.shortI)], [Phone(.sj), Phone(.r), Phone(.t), Phone(.longA, .primary)],
        ] {
            let entry = try #require(WrittenSound.entry(of: phones.map { WrittenSound($0) }))
            #expect(try PhonemeReader.read(entry.dropFirst().dropLast()).phones == phones)
        }
    }

    @Test("A lexicon is changed in one entry only, or not at all")
    func lexicon() {
        let text = "# vår liste\na: c  # slik\n\"d\": 'e'\n\n"
        #expect(LexiconText.changing("A", to: "b", in: text) == "# vår liste\nA: b  # slik\n\"d\": 'e'\n")
        #expect(LexiconText.changing("d", to: "f", in: text) == "# vår liste\na: c  # slik\nd: f\n")
        #expect(LexiconText.changing("g", to: "/b'O/", in: text) == text.dropLast() + "g: \"/b'O/\"\n")
        #expect(LexiconText.changing("d", to: nil, in: text) == "# vår liste\na: c  # slik\n")
        #expect(LexiconText.changing("a", to: nil, in: "a: b\n") == "")
        #expect(LexiconText.changing("a", to: "b", in: "{a: c, d: e}\n") == nil)
        #expect(LexiconText.changing("a", to: "b", in: "a:\n  c\nd: e\n") == "a: b\nd: e\n")
    }

    @Test("What is chosen in the page is there the next time, on another port")
    func choices() throws {
        let folder = try TemporaryFolder()
        let shelf = ChoiceShelf(try StudioFolder(folder.path))
        #expect(shelf.all.isEmpty)
        try shelf.set("microphone", to: "Blå mikrofon")
        try shelf.set("countdown", to: "3")
        try shelf.set("countdown", to: "")
        #expect(ChoiceShelf(try StudioFolder(folder.path)).all == ["microphone": "Blå mikrofon"])
        #expect(throws: Refusal.self) { try shelf.set("noe annet", to: "x") }
        try folder.write("ikke json", to: ".pusterom/valg.json")
        #expect(shelf.all.isEmpty)
    }
}
