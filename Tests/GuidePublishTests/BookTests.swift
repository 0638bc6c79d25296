import Foundation
import FoundationXML
@testable import GuidePublish
import GuideSystem
import TestSupport
import Testing

@Suite("A course as a book")
struct BookTests {
    private func texts(_ course: PublishedCourse) -> [String: String] {
        let entries = Book.entries(
            of: course, ListeningSample.settings, theme: .standard, in: "/ut", cover: [0x89])
        return Dictionary(
            uniqueKeysWithValues: entries.compactMap { entry in
                if case .bytes(let bytes) = entry.content {
                    (entry.path, String(decoding: bytes, as: UTF8.self))
                } else {
                    nil
                }
            })
    }

    @Test("begins with its type, and has the short track of every exercise")
    func contents() {
        let entries = Book.entries(
            of: ListeningSample.course(), ListeningSample.settings, theme: .standard, in: "/ut", cover: nil)
        #expect(entries[0] == BookEntry("mimetype", "application/epub+zip"))
        let sounds = entries.filter { if case .file = $0.content { true } else { false } }
        #expect(
            sounds
                == ["uke-01", "uke-02", "hver-uke"].map {
                    BookEntry("EPUB/lyd/\($0)/01-ro-kort.mp3", file: "/ut/lyd/\($0)/01-ro-kort.mp3")
                })
        #expect(!entries.contains { $0.path == "EPUB/omslag.png" })
    }

    @Test("leads the sound through the text without a gap, from the first moment to the last")
    func clips() throws {
        let track = try #require(ListeningSample.course().units[0].exercises[0].tracks.first)
        let clips = BookClip.clips(of: track)
        #expect(clips.map(\.id) == ["tittel", "s1", "s2", "s3"])
        #expect(clips.map(\.begin) == ["0:00:00.000", "0:00:03.000", "0:00:06.000", "0:01:02.000"])
        #expect(zip(clips, clips.dropFirst()).allSatisfy { $0.end == $1.begin })
        #expect(clips.last?.end == "0:03:00.000")
        #expect(BookClip.time(3725.0625) == "1:02:05.063")
    }

    @Test("leaves no clip empty where a track begins with a word, and has one where nothing is said")
    func edges() {
        var track = ListeningSample.course().units[0].exercises[0].tracks[0]
        track.sentences[0].start = 0
        #expect(BookClip.clips(of: track).map(\.id) == ["s1", "s2", "s3"])
        track.sentences = []
        #expect(BookClip.clips(of: track) == [BookClip(id: "tittel", begin: "0:00:00.000", end: "0:03:00.000")])
    }

    @Test("marks nothing that its pages do not have")
    func marks() throws {
        let texts = texts(ListeningSample.course())
        for (path, overlay) in texts where path.hasSuffix(".smil") {
            for mark in overlay.matches(of: /src="([^"#]+)#([^"]+)"/) {
                let page = try #require(texts["EPUB/\(mark.output.1)"])
                #expect(page.contains("id=\"\(mark.output.2)\""), "\(path)")
            }
        }
    }

    @Test(
        "is well-formed whatever the titles are",
        arguments: ["<b>&amp;", "\"'\u{301}", "]]>", "\u{1}\u{FFFF}\u{202E}x", String(repeating: "æ", count: 300)])
    func hostile(word: String) {
        for (path, text) in texts(ListeningSample.course(word))
        where [".xhtml", ".opf", ".smil"].contains(where: path.hasSuffix) {
            #expect(XMLParser(data: Data(text.utf8)).parse(), "\(path)")
        }
    }

    @Test("has a later date in every new edition, and the same in the same")
    func editions() throws {
        let folder = try TemporaryFolder()
        for name in ["uke-01", "uke-02", "hver-uke"] { try folder.write(name, to: "lyd/\(name)/01-ro-kort.mp3") }
        let published = PublishedFolder(folder.path)
        func edition(_ course: PublishedCourse) throws -> PublishedEdition {
            let edition = try Book.pack(
                course, ListeningSample.settings, theme: .standard, in: folder.path, cover: nil, after: published.book)
            try published.put([], book: edition)
            return edition
        }
        let first = ListeningSample.course()
        var second = first
        second.units[0].exercises[0].tracks[0].audio.sha256 = "another"
        #expect(try [first, first, second, second, first].map { try edition($0).number } == [0, 0, 1, 1, 2])
        let view = BookView(Publication(first, ListeningSample.settings, .standard), hasCover: false, edition: 61)
        #expect(view.modified.hasSuffix("-01-01T01:01:00Z"))
    }

    @Test("is packed so that others can read it, and twice the same")
    func packed() throws {
        let folder = try TemporaryFolder()
        for name in ["uke-01", "uke-02", "hver-uke"] {
            try folder.write("lyd av \(name)", to: "lyd/\(name)/01-ro-kort.mp3")
        }
        func write() throws -> [UInt8] {
            let edition = try Book.pack(
                ListeningSample.course(), ListeningSample.settings, theme: .standard, in: folder.path, cover: nil,
                after: nil)
            #expect(edition.number == 0)
            return try folder.bytes(of: Book.path)
        }
        let first = try write()
        // A reading system knows a book by these bytes (EPUB 3.3, "OCF ZIP container media type identification").
        #expect(Array(first[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
        try FileManager.default.removeItem(atPath: folder[Book.path])
        #expect(try write() == first)
        let script =
            "import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.read('EPUB/lyd/uke-02/01-ro-kort.mp3'))"
        #expect(try Tool.run("python3", ["-c", script, folder[Book.path]]) == "None b'lyd av uke-02'\n")
        #expect(try folder.names == [Book.path, "lyd"])
    }

    @Test("does not come to be where a sound is missing, and leaves what was there")
    func missing() throws {
        let folder = try TemporaryFolder()
        try folder.write("før", to: Book.path)
        #expect(throws: PublishingFailure.self) {
            _ = try Book.pack(
                ListeningSample.course(), ListeningSample.settings, theme: .standard, in: folder.path, cover: nil,
                after: nil)
        }
        #expect(try folder.bytes(of: Book.path) == Array("før".utf8))
        #expect(try folder.names == [Book.path])
    }
}
