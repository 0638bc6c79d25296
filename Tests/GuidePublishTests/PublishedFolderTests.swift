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
        #expect(try published.put(files).added.count == 4)
        #expect(try published.put(files).isEmpty)
        try folder.write("Æ", to: "ut/index.html")
        let swap = try published.put(files)
        #expect(swap.replaced == ["index.html"] && swap.added.isEmpty && swap.removed.isEmpty)
        #expect(try folder.bytes(of: "ut/index.html") == Array("A".utf8))
    }

    @Test("loses what no longer belongs, and nothing that others put there")
    func removes() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try published.put(files)
        try folder.write("mitt", to: "ut/robots.txt")
        #expect(try published.put([files[0]]).removed == ["ark/uke-01.html", "sw.js"])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder["ut"]).sorted()
        #expect(names == ["index.html", "robots.txt", "utgivelse.json"])
    }

    @Test("knows a file that no publication has put there")
    func conflicts() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try folder.write("min egen", to: "ut/index.html")
        #expect(published.conflictingFile(at: ["sw.js", "index.html"]) == "index.html")
        try folder.write("{\"files\":[\"index.html\"],\"version\":1}", to: "ut/utgivelse.json")
        #expect(published.conflictingFile(at: ["sw.js", "index.html"]) == nil)
    }

    @Test("knows what an earlier version has begun to write, and removes it")
    func begun() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try folder.write("sang", to: "ut/lyd/uke-01/a.mp3")
        let list = "{\"course\":\"ro\",\"files\":[],\"sound\":[\"lyd/uke-01/a.mp3\"],\"version\":1}"
        try folder.write(list, to: "ut/utgivelse.json")
        #expect(published.conflictingFile(at: ["lyd/uke-01/a.mp3"]) == nil && published.course == "ro")
        try published.put(files, of: "ro")
        #expect(!FileManager.default.fileExists(atPath: folder["ut/lyd"]))
    }

    @Test("remembers its calendar's edition when the calendar has been away")
    func calendars() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder.path)
        let settings = PublicationSettings(baseURL: "https://a.no", start: "2027-01-11")
        func calendar(_ weeks: Int) throws -> PublishedFile {
            try Schedule.files(of: SampleCourse.weeks(weeks), settings, replacing: published.schedule)[0]
        }
        let first = try calendar(1)
        try published.put([first], schedule: Schedule.edition(first.bytes))
        #expect(published.moment == PublishedMoment(start: "2027-01-11", time: "09:00"))
        #expect(try published.put(files, schedule: published.schedule).removed == [Schedule.path])
        #expect(published.moment == nil)
        #expect(try calendar(1) == first)
        #expect(Schedule.edition(try calendar(2).bytes)?.number == published.schedule.map { $0.number + 1 })
    }

    @Test("takes no edition from a list that anyone may have written", arguments: [-1, Int.max])
    func damagedEdition(number: Int) throws {
        let folder = try TemporaryFolder()
        let edition = "{\"digest\":\"\",\"number\":\(number)}"
        try folder.write("{\"files\":[],\"plan\":\(edition),\"version\":1}", to: "utgivelse.json")
        #expect(PublishedFolder(folder.path).schedule == nil)
    }

    @Test("never removes anything outside itself, whatever its list says")
    func outside() throws {
        let folder = try TemporaryFolder()
        try folder.write("viktig", to: "viktig.txt")
        let list = "{\"files\":[\"../viktig.txt\",\"\(folder["viktig.txt"])\"],\"version\":1}"
        try folder.write(list, to: "ut/utgivelse.json")
        #expect(try PublishedFolder(folder["ut"]).put(files).removed.isEmpty)
        #expect(try folder.bytes(of: "viktig.txt") == Array("viktig".utf8))
    }
}
