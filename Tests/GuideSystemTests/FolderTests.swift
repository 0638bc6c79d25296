import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("Folders")
struct FolderTests {
    @Test("that are missing are named, the deepest first")
    func missing() throws {
        let folder = try TemporaryFolder()
        #expect(Folder.missing(folder["a/b/c"]) == [folder["a/b/c"], folder["a/b"], folder["a"]])
        try Folder.make(folder["a/b"])
        #expect(Folder.missing(folder["a/b/c"]) == [folder["a/b/c"]])
        #expect(Folder.missing(folder["a"]).isEmpty && Folder.missing("/").isEmpty)
    }

    @Test("remove a file that must go, and report where it stays")
    func remove() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "a")
        try Folder.remove(folder["a"])
        try Folder.remove(folder["a"])
        try Folder.remove(folder["b/a"])
        try Folder.make(folder["c"])
        #expect(throws: SystemFailure.self) { try Folder.remove(folder["c"]) }
        #expect(try folder.names == ["c"])
    }

    @Test("made for a call that wrote nothing are gone after it, those above them too")
    func staging() throws {
        let folder = try TemporaryFolder()
        do { _ = try StagingFolder(in: folder["a/b/c"]) }
        #expect(try folder.names.isEmpty)
        try folder.write("", to: "file")
        #expect(throws: SystemFailure.self) { _ = try StagingFolder(in: folder["file/x"]) }
        #expect(throws: SystemFailure.self) {
            _ = try StagingFolder(in: folder["new/\(String(repeating: "x", count: 300))"])
        }
        #expect(try folder.names == ["file"])
    }

    @Test("have a lock that can be removed, and then taken again")
    func lock() throws {
        let folder = try TemporaryFolder()
        let first = try FileLock(on: folder["lock"]) { false }
        first.remove()
        #expect(try folder.names.isEmpty)
        let second = try FileLock(on: folder["lock"]) { false }
        #expect(try folder.names == ["lock"])
        second.remove()
        #expect(try folder.names.isEmpty)
    }
}
