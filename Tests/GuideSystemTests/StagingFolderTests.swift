import Foundation
import GuideSystem
import TestSupport
import Testing

@Suite("The staging folder")
struct StagingFolderTests {
    private func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    private func commit(_ text: String, as name: String, in folder: TemporaryFolder) throws {
        let staging = try StagingFolder(in: folder.path)
        try write(text, to: staging.path(of: name))
        try staging.commit([name])
    }

    @Test("shows a file under its name only when it is committed, and leaves nothing behind")
    func commits() throws {
        let folder = try TemporaryFolder()
        try commit("old", as: "a.wav", in: folder)
        do {
            let staging = try StagingFolder(in: folder.path)
            try write("half", to: staging.path(of: "a.wav"))
            #expect(try folder.bytes(of: "a.wav") == Array("old".utf8))
        }
        #expect(try folder.names == ["a.wav"])
        #expect(try folder.bytes(of: "a.wav") == Array("old".utf8))
        try commit("new", as: "a.wav", in: folder)
        #expect(try folder.bytes(of: "a.wav") == Array("new".utf8))
    }

    @Test("sweeps what killed processes left, and nothing that is in use")
    func sweeps() throws {
        let folder = try TemporaryFolder()
        let busy = try StagingFolder(in: folder.path)
        try write("growing", to: busy.path(of: "b.wav"))
        try FileManager.default.createDirectory(atPath: folder[".pusterom-dead1"], withIntermediateDirectories: false)
        try folder.write("", to: ".pusterom-dead1/lock")
        try folder.write("half", to: ".pusterom-dead1/c.wav")
        try FileManager.default.createDirectory(atPath: folder[".pusterom-dead2"], withIntermediateDirectories: false)
        // One that had lost its lock when its owner was killed, or could not list it.
        try folder.write("half", to: ".pusterom-dead3/e.wav")
        try folder.write("mine", to: ".pusterom-notes")
        try commit("done", as: "d.wav", in: folder)
        #expect(!FileManager.default.fileExists(atPath: folder[".pusterom-dead1"]))
        #expect(!FileManager.default.fileExists(atPath: folder[".pusterom-dead2"]))
        #expect(!FileManager.default.fileExists(atPath: folder[".pusterom-dead3"]))
        #expect(FileManager.default.fileExists(atPath: folder[".pusterom-notes"]))
        try busy.commit(["b.wav"])
        #expect(try folder.bytes(of: "b.wav") == Array("growing".utf8))
    }

    @Test("places a new file, and never over another")
    func places() throws {
        let folder = try TemporaryFolder()
        let staging = try StagingFolder(in: folder.path)
        for text in ["first", "second"] {
            try staging.write(text, to: "a.pust")
            do throws(SystemFailure) { try staging.place("a.pust") } catch {
                #expect(text == "second" && error.code == EEXIST)
            }
        }
        #expect(try folder.bytes(of: "a.pust") == Array("first".utf8))
    }

    @Test("takes away again the folder that it made, if nothing came into it, and no other")
    func leavesNoEmptyFolder() throws {
        let folder = try TemporaryFolder()
        do {
            let staging = try StagingFolder(in: folder["ny"])
            try write("half", to: staging.path(of: "a.wav"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder["ny"]))
        do { _ = try StagingFolder(in: folder.path) }
        #expect(FileManager.default.fileExists(atPath: folder.path))
    }

    @Test("makes the folders that are missing")
    func makesFolders() throws {
        let folder = try TemporaryFolder()
        let staging = try StagingFolder(in: folder["a/b c/å"])
        #expect(staging.destination == folder["a/b c/å"])
        #expect(FileManager.default.fileExists(atPath: folder["a/b c/å"]))
    }

    @Test("reports a destination that cannot be one")
    func tellsImpossible() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "file")
        for path in [folder["file"], folder["file/under"], "/proc/nothing"] {
            #expect(throws: SystemFailure.self) { _ = try StagingFolder(in: path).destination }
        }
    }

    /// Does something in a small file system of its own; does nothing where this is not allowed.
    private func inSmallDisk(_ options: String, _ work: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        guard geteuid() == 0, try run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.path]) == .exited(0)
        else {
            return
        }
        defer { _ = try? run(["umount", folder.path]) }
        try work(folder.path)
    }

    @Test("leaves nothing behind where there is room for the folder and not for its lock")
    func noRoomForLock() throws {
        try inSmallDisk("nr_inodes=2") { path in
            #expect(throws: SystemFailure.self) { _ = try StagingFolder(in: path) }
            #expect(Folder.names(in: path).isEmpty)
        }
    }

    @Test("reports a full disk, and leaves what was there")
    func fullDisk() throws {
        try inSmallDisk("size=64k") { path in
            do {
                let staging = try StagingFolder(in: path)
                try staging.write("old", to: "a")
                try staging.commit(["a"])
            }
            do {
                let staging = try StagingFolder(in: path)
                let failure = #expect(throws: SystemFailure.self) {
                    try staging.write([UInt8](repeating: 1, count: 1 << 20), to: "a")
                }
                #expect(failure?.code == ENOSPC)
            }
            #expect(Folder.names(in: path) == ["a"])
            #expect(try BoundedFile.bytes(of: "\(path)/a") == Array("old".utf8))
        }
    }
}
