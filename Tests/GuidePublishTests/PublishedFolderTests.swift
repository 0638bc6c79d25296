import Foundation
@testable import GuidePublish
import TestSupport
import Testing

@Suite("The published folder")
struct PublishedFolderTests {
    private let files = [
        PublishedFile("index.html", "A"), PublishedFile("ark/uke-01.html", "B"), PublishedFile("sw.js", "C"),
    ]

    @Test("is written once, and then only where something is another")
    func incremental() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        #expect(try published.write(files) == PublishedFolder.Outcome(written: 3, kept: 0, removed: 0))
        #expect(try published.write(files) == PublishedFolder.Outcome(written: 0, kept: 3, removed: 0))
        try folder.write("Æ", to: "ut/index.html")
        #expect(try published.write(files) == PublishedFolder.Outcome(written: 1, kept: 2, removed: 0))
        #expect(try folder.bytes(of: "ut/index.html") == Array("A".utf8))
    }

    @Test("loses what no longer belongs, and nothing that others put there")
    func removes() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        _ = try published.write(files)
        try folder.write("mitt", to: "ut/robots.txt")
        #expect(try published.write([files[0]]).removed == 2)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder["ut"]).sorted()
        #expect(names == ["index.html", "robots.txt", "utgivelse.json"])
    }

    @Test("knows a file that it did not write, unless it is the same")
    func strangers() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try folder.write("A", to: "ut/index.html")
        #expect(published.conflictingFile(among: files) == nil)
        try folder.write("min egen", to: "ut/index.html")
        #expect(published.conflictingFile(among: files) == "index.html")
        try folder.write("{\"files\":[\"index.html\"],\"version\":1}", to: "ut/utgivelse.json")
        #expect(published.conflictingFile(among: files) == nil)
    }

    @Test("knows what it is about to write, by whatever call, and whose it is")
    func claims() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try folder.write("sang", to: "ut/lyd/a.mp3")
        #expect(published.conflictingFile(at: ["lyd/b.mp3", "lyd/a.mp3"]) == "lyd/a.mp3")
        try published.claim(for: "ro", sound: ["lyd/a.mp3"])
        try published.announce(["bok.epub"])
        try folder.write("bok", to: "ut/bok.epub")
        #expect(published.conflictingFile(at: ["lyd/a.mp3", "bok.epub"]) == nil && published.course == "ro")
        _ = try published.write(files, of: "ro")
        #expect(published.conflictingFile(at: ["lyd/a.mp3"]) == "lyd/a.mp3")
        #expect(published.course == "ro")
    }

    @Test("remembers its plan's edition when the plan has been away")
    func plans() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder.path)
        let settings = PublicationSettings(baseURL: "https://a.no", start: "2027-01-11")
        func plan(_ weeks: Int) throws -> PublishedFile {
            try Plan.files(of: SampleCourse.weeks(weeks), settings, replacing: published.plan)[0]
        }
        let first = try plan(1)
        _ = try published.write([first])
        #expect(try published.write(files).removed == 1)
        #expect(try plan(1) == first)
        #expect(Plan.edition(try plan(2).bytes)?.number == published.plan.map { $0.number + 1 })
    }

    @Test("takes no edition from a list that anyone may have written", arguments: [-1, Int.max])
    func damagedEdition(number: Int) throws {
        let folder = try TemporaryFolder()
        let edition = "{\"digest\":\"\",\"number\":\(number)}"
        try folder.write("{\"files\":[],\"plan\":\(edition),\"version\":1}", to: "utgivelse.json")
        #expect(PublishedFolder(folder.path).plan == nil)
    }

    @Test("never removes anything outside itself, whatever its list says")
    func outside() throws {
        let folder = try TemporaryFolder()
        try folder.write("viktig", to: "viktig.txt")
        let list = "{\"files\":[\"../viktig.txt\",\"\(folder["viktig.txt"])\"],\"version\":1}"
        try folder.write(list, to: "ut/utgivelse.json")
        #expect(try PublishedFolder(folder["ut"]).write(files).removed == 0)
        #expect(try folder.bytes(of: "viktig.txt") == Array("viktig".utf8))
    }
}
