import Foundation
import GuideEditing
@testable import GuideStudio
import TestSupport
import Testing

@Suite("Writing in the studio")
struct StudioWritingTests {
    @Test("A text is saved only over the one it was made from, and that one is kept")
    func saving() throws {
        let studio = try OpenStudio(Texts.files)
        let opened = try studio.ask("GET", "/api/script?path=kurs/a.pust").document
        let base = try #require(opened["digest"] as? String)
        let saved = try studio.ask(
            "PUT", "/api/script", ["path": "kurs/a.pust", "text": Texts.script + "Takk.\n", "base": base])
        #expect(saved.document["isSaved"] as? Bool == true)
        #expect(String(decoding: try studio.folder.bytes(of: "kurs/a.pust"), as: UTF8.self) == Texts.script + "Takk.\n")
        let late = try studio.ask("PUT", "/api/script", ["path": "kurs/a.pust", "text": "noe annet", "base": base])
            .document
        #expect(late["isSaved"] as? Bool == false && late["text"] as? String == Texts.script + "Takk.\n")
        let versions = try studio.ask("GET", "/api/versions?path=kurs/a.pust")
        let names = try #require(try JSONSerialization.jsonObject(with: Data(versions.body)) as? [[String: Any]])
        let name = try #require(names.first?["name"] as? String)
        let before = try studio.ask("GET", "/api/version?path=kurs/a.pust&name=\(name)").document
        #expect(before["text"] as? String == Texts.script)
        studio.end()
    }

    @Test("A mistake comes with its place and with what mends it")
    func mistakes() throws {
        let studio = try OpenStudio(Texts.files)
        let text = Texts.script + "Æ [pasue 3 s]\n"
        let remarks = try #require(
            try studio.ask("POST", "/api/check", ["path": "kurs/a.pust", "text": text]).document["remarks"]
                as? [[String: Any]])
        let mends = remarks.flatMap { $0["mends"] as? [[String: Any]] ?? [] }
        let mend = try #require(mends.first)
        let change = try #require((mend["changes"] as? [[String: Any]])?.first)
        #expect(change["text"] as? String == "pause")
        let from = try #require((change["place"] as? [String: [String: Int]])?["from"])
        #expect(from == ["line": 9, "ch": 3])
        studio.end()
    }

    @Test("What a killed studio has left beside files and among their versions goes when one is opened")
    func leftovers() throws {
        let left = ["kurs/.pusterom-a1b2c3", ".pusterom/versions/kurs~a.pust/.pusterom-d4e5f6"]
        let studio = try OpenStudio(Texts.files.merging(left.map { ("\($0)/lock", "") }) { $1 })
        for folder in left { #expect(!FileManager.default.fileExists(atPath: studio.folder[folder])) }
        #expect(FileManager.default.fileExists(atPath: studio.folder["kurs/a.pust"]))
        studio.end()
    }

    @Test("A folder's name may have any letters")
    func names() throws {
        let studio = try OpenStudio(Texts.files, in: "Øvelser på gulvet")
        let opened = try studio.ask("GET", "/api/script?path=kurs/a.pust").document
        #expect(opened["isUsed"] as? Bool == true)
        let overview = try studio.ask("GET", "/api/overview").text
        #expect(overview.contains("\"kurs/a.pust\""))
        studio.end()
    }

    @Test("A layout has every variant, the silences with their ranges, and the lengths that can be reached")
    func layout() throws {
        let studio = try OpenStudio(Texts.files)
        let layout = try studio.ask("POST", "/api/layout", ["path": "kurs/a.pust", "text": Texts.script]).document
        let variants = try #require(layout["variants"] as? [[String: Any]])
        #expect(variants.map { $0["name"] as? String } == ["kort", "lang"])
        let short = try #require(variants.first)
        let (shortest, longest) = (
            try #require(short["shortest"] as? Double), try #require(short["longest"] as? Double)
        )
        #expect(shortest < 30 && longest > 60)
        let marks = try #require(short["marks"] as? [[String: Any]])
        #expect(
            marks.contains {
                $0["least"] as? Double == 4 && $0["most"] as? Double == 40 && $0["isWritten"] as? Bool == true
            })
        studio.end()
    }

    @Test("A length that the silences do not reach comes with the nearest that they do")
    func reach() throws {
        let studio = try OpenStudio(Texts.files)
        let text = Texts.script.replacing("lang: 1 min", with: "lang: 9 min")
        let layout = try studio.ask("POST", "/api/layout", ["path": "kurs/a.pust", "text": text]).document
        let remarks = try #require(layout["remarks"] as? [[String: Any]])
        let remark = try #require(remarks.first { $0["code"] as? String == "T002" })
        let change = try #require(
            ((remark["mends"] as? [[String: Any]])?.first?["changes"] as? [[String: Any]])?.first)
        let length = try #require(change["text"] as? String)
        #expect(length.hasPrefix("1 min ") && length.hasSuffix(" s"), "\(length)")
        let mended = text.replacing("9 min", with: length)
        let again = try studio.ask("POST", "/api/layout", ["path": "kurs/a.pust", "text": mended]).document
        #expect((again["remarks"] as? [[String: Any]])?.contains { $0["code"] as? String == "T002" } == false)
        #expect((again["variants"] as? [[String: Any]])?.map { $0["name"] as? String } == ["kort", "lang"])
        studio.end()
    }

    @Test("The sound from a sample on is that of the whole track from there")
    func sound() throws {
        let studio = try OpenStudio(Texts.files)
        let layout = try studio.ask("POST", "/api/layout", ["path": "kurs/a.pust", "text": Texts.script]).document
        let id = try #require(layout["id"] as? String)
        let whole = try studio.ask("GET", "/api/sound?layout=\(id)&variant=kort").body
        #expect(whole.count == 44 + 30 * 44_100 * 2)
        let part = try studio.ask("GET", "/api/sound?layout=\(id)&variant=kort&from=441000&to=485100").body
        #expect(part.count == 44 + 44_100 * 2)
        #expect(Array(part.dropFirst(44)) == Array(whole[(44 + 882_000)..<(44 + 970_200)]))
        #expect(try studio.ask("GET", "/api/sound?layout=\(id)&variant=kort&from=-1").status == 400)
        studio.end()
    }

    @Test("A line is heard by itself, and another spelling of it")
    func line() throws {
        let studio = try OpenStudio(Texts.files)
        let form: [String: Any?] = ["path": "kurs/a.pust", "text": Texts.script, "line": 5]
        let sound = try studio.ask("POST", "/api/say", form)
        #expect(sound.status == 200 && sound.body.count > 44_100)
        #expect(try studio.ask("POST", "/api/say", form.merging(["line": 4]) { $1 }).status == 404)
        #expect(try studio.ask("POST", "/api/say", form.merging(["said": "sjenn"]) { $1 }).status == 200)
        studio.end()
    }

    @Test("A document becomes an exercise, and one that is none is refused in words")
    func documents() throws {
        let studio = try OpenStudio(Texts.files)
        func send(_ name: String, _ text: String) throws -> OpenStudio.Answer {
            try studio.ask(
                "POST", "/api/import?name=\(name)&course=kurs&unit=uke-01", body: Array(text.utf8))
        }
        let made = try send("Ro.txt", "Sett deg godt til rette.\n\n(pause 10 sekunder)\n\nTakk for nå.\n")
        #expect(made.document["path"] as? String == "kurs/ro.pust")
        let script = String(decoding: try studio.folder.bytes(of: "kurs/ro.pust"), as: UTF8.self)
        #expect(script.contains("Sett deg godt til rette.") && script.contains("[pause 10 s]"))
        #expect(String(decoding: try studio.folder.bytes(of: "kurs/kurs.yml"), as: UTF8.self).contains("[a, ro]"))
        #expect(try send("Ro.txt", "Hei.").status == 409)
        let refused = try send("ark.pdf", "%PDF-1.7\n")
        #expect(refused.status == 422 && (refused.document["message"] as? String)?.contains("ark.pdf") == true)
        studio.end()
    }

    @Test("A new exercise is put into its week, as its author would write it")
    func exercises() throws {
        let studio = try OpenStudio(Texts.files)
        let made = try studio.ask("POST", "/api/exercise", ["course": "kurs", "unit": "uke-01", "title": "Å være her"])
        #expect(made.document["path"] as? String == "kurs/aa-vaere-her.pust")
        let course = String(decoding: try studio.folder.bytes(of: "kurs/kurs.yml"), as: UTF8.self)
        #expect(course == Texts.course.replacing("[a]", with: "[a, aa-vaere-her]"))
        #expect(
            try studio.ask("POST", "/api/exercise", ["course": "kurs", "unit": "uke-01", "title": "Å være her"]).status
                == 409)
        #expect(
            try studio.ask("POST", "/api/course", [:]).document["path"] as? String
                == "eksempelkurs/fottene-pa-gulvet.pust")
        let checked = try Program.run(["check", "--strict", studio.folder["eksempelkurs"], "--language", "nb"])
        #expect(checked.status == 0, "\(checked.messages)")
        #expect(
            try studio.ask("POST", "/api/course", ["title": "Nytt", "weeks": 2, "exercise": "Hei"]).document["path"]
                as? String
                == "nytt/hei.pust")
        let blank = try Program.run(["check", studio.folder["nytt"], "--language", "nb"])
        #expect(blank.status == 0, "\(blank.messages)")
        studio.end()
    }
}
