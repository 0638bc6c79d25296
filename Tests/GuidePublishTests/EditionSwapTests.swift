import Foundation
@testable import GuidePublish
import GuideSystem
import TestSupport
import Testing

@Suite("The exchange of editions")
struct EditionSwapTests {
    private static let old = [
        PublishedFile("index.html", "old"), PublishedFile("uke-01.html", "same"), PublishedFile("sw.js", "old"),
        PublishedFile("kapitler/uke-09/a.json", "old"), PublishedFile("ark/uke-01.html", "old"),
    ]
    private static let new = [
        PublishedFile("index.html", "new"), PublishedFile("uke-01.html", "same"), PublishedFile("sw.js", "new"),
        PublishedFile("kapitler/uke-01/a.json", "new"), PublishedFile("ark/uke-01.html", "new"),
        PublishedFile("feed.xml", "new"),
    ]

    /// All files of the published folder with their content, hidden ones too, and the empty folders.
    private func content(_ folder: TemporaryFolder) throws -> [String: String] {
        let paths = FileManager.default.enumerator(atPath: folder["ut"])?.compactMap { $0 as? String } ?? []
        var content: [String: String] = [:]
        for path in paths {
            if !Folder.isThere(folder["ut/\(path)"]) {
                content[path] = String(decoding: try folder.bytes(of: "ut/\(path)"), as: UTF8.self)
            } else if Folder.names(in: folder["ut/\(path)"]).isEmpty {
                content[path] = "(empty)"
            }
        }
        return content
    }

    private func content(of files: [PublishedFile]) throws -> [String: String] {
        let folder = try TemporaryFolder()
        try PublishedFolder(folder["ut"]).put(files, of: "ro")
        return try content(folder)
    }

    /// A folder with the old edition and a file of somebody else's.
    private func folder() throws -> (TemporaryFolder, PublishedFolder) {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        try published.put(Self.old, of: "ro")
        try folder.write("mine", to: "ut/ark/notes.txt")
        return (folder, published)
    }

    @Test("puts every file in its place, removes what no longer belongs, and leaves nothing else")
    func exchanges() throws {
        let (folder, published) = try folder()
        let swap = try published.put(Self.new, of: "ro")
        #expect(swap.added == ["feed.xml", "kapitler/uke-01/a.json"])
        #expect(swap.replaced == ["ark/uke-01.html", "index.html", "sw.js", "utgivelse.json"])
        #expect(swap.removed == ["kapitler/uke-09/a.json"])
        var expected = try content(of: Self.new)
        expected["ark/notes.txt"] = "mine"
        #expect(try content(folder) == expected)
        #expect(try published.stage(Self.new, of: "ro").isEmpty)
    }

    /// Does the first steps of an exchange, as one that is killed after them.
    private func begin(_ swap: EditionSwap, _ staging: EditionStaging, steps: Int, _ state: String) throws {
        try swap.prepare(staging)
        let manager = FileManager.default
        try manager.moveItem(atPath: "\(staging.path)/prepared.json", toPath: "\(staging.path)/\(state).json")
        for folder in EditionStaging.folders(of: swap.added) { try Folder.make("\(staging.published)/\(folder)") }
        for file in (swap.added + swap.replaced).prefix(steps) {
            try FileLink.move("\(staging.new)/\(file)", to: "\(staging.published)/\(file)")
        }
        if steps > swap.added.count + swap.replaced.count {
            for file in swap.removed { try manager.removeItem(atPath: "\(staging.published)/\(file)") }
        }
    }

    @Test("is finished by the next publication after a kill at any step", arguments: 0...7)
    func finished(steps: Int) throws {
        let (folder, published) = try folder()
        let swap = try published.stage(Self.new, of: "ro")
        try begin(swap, published.staging, steps: steps, "forward")
        #expect(EditionSwap.isPending(published.staging))
        try EditionSwap.recover(published.staging)
        var expected = try content(of: Self.new)
        expected["ark/notes.txt"] = "mine"
        #expect(try content(folder) == expected)
    }

    @Test("is undone by the next publication where undoing it was stopped", arguments: 0...7)
    func undone(steps: Int) throws {
        let (folder, published) = try folder()
        let before = try content(folder)
        let swap = try published.stage(Self.new, of: "ro")
        try begin(swap, published.staging, steps: steps, "back")
        try EditionSwap.recover(published.staging)
        #expect(try content(folder) == before)
    }

    @Test("does nothing if it was killed before it began")
    func prepared() throws {
        let (folder, published) = try folder()
        let before = try content(folder)
        try published.stage(Self.new, of: "ro").prepare(published.staging)
        try EditionSwap.recover(published.staging)
        published.staging.discard()
        #expect(try content(folder) == before)
    }

    @Test(
        "is undone where a file cannot be put in its place, whichever it is",
        arguments: ["ark/uke-01.html", "feed.xml", "kapitler/uke-01/a.json", "sw.js", "utgivelse.json"])
    func fails(path: String) throws {
        let (folder, published) = try folder()
        let swap = try published.stage(Self.new, of: "ro")
        try swap.prepare(published.staging)
        // A folder with something in it, which no file can replace.
        try? FileManager.default.removeItem(atPath: folder["ut/\(path)"])
        try folder.write("mine", to: "ut/\(path)/mine.txt")
        var before = try content(folder)
        #expect(throws: SystemFailure.self) { try EditionSwap.commit(published.staging) }
        if EditionSwap.isPending(published.staging) {
            // What was there cannot be put back either before that folder is gone.
            try FileManager.default.removeItem(atPath: folder["ut/\(path)"])
            try EditionSwap.recover(published.staging)
            before = try content(of: Self.old)
            before["ark/notes.txt"] = "mine"
        }
        published.staging.discard()
        before = before.filter { !$0.key.hasPrefix(".") }
        #expect(try content(folder) == before)
    }

    @Test("follows no path and no link that leads out of the folder")
    func outside() throws {
        let (folder, published) = try folder()
        try folder.write("important", to: "important.txt")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder["ut/.pusterom-edition"], withDestinationPath: folder.path)
        published.staging.discard()
        #expect(try folder.names == ["important.txt", "ut"] && !published.staging.isThere)
        try published.staging.begin()
        let list = #"{"version":1,"added":[],"replaced":[],"removed":["../important.txt"]}"#
        try folder.write(list, to: "ut/.pusterom-edition/forward.json")
        try EditionSwap.recover(published.staging)
        #expect(try folder.bytes(of: "important.txt") == Array("important".utf8))
    }

    @Test("has the old edition's sound under second names, and does not change it")
    func sound() throws {
        let (folder, published) = try folder()
        try folder.write("song", to: "ut/lyd/uke-01/a.mp3")
        let file = #"{"bytes":4,"path":"uke-01/a.mp3","sha256":""}"#
        let track = """
            {"path":"uke-01/a","title":"","variant":"","script":"","samples":1,"sampleRate":44100,"loudness":0,
            "files":[\(file)],"inputs":[],"settings":"","program":"","engine":""}
            """
        try folder.write(#"{"version":1,"title":"","parts":[],"tracks":[\#(track)]}"#, to: "ut/lyd/manifest.json")
        let staging = published.staging
        try staging.begin()
        #expect(FileLink.isSame("\(staging.sound)/uke-01/a.mp3", folder["ut/lyd/uke-01/a.mp3"]))
        // What a stopped publication has finished stays; all else goes.
        try staging.write(PublishedFile("lyd/uke-01/b.mp3", "finished"))
        try staging.write(PublishedFile("index.html", "new"))
        try staging.begin()
        #expect(Folder.names(in: "\(staging.sound)/uke-01").sorted() == ["a.mp3", "b.mp3"])
        #expect(Folder.names(in: staging.new) == ["lyd"])
        #expect(try folder.bytes(of: "ut/lyd/uke-01/a.mp3") == Array("song".utf8))
        #expect(published.files.contains("lyd/uke-01/a.mp3") && published.files.contains("lyd/SHA256SUMS"))
    }
}
