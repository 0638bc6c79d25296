import Foundation
import GuideSystem
import TestSupport
import Testing

@Suite("The scratch folder")
struct ScratchFolderTests {
    private let prefix = "pusterom-scratch-\(UUID().uuidString.prefix(8))-"

    private var names: [String] {
        let place = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        return Folder.names(in: place).filter { $0.hasPrefix(prefix) }
    }

    @Test("is removed with its owner, with all that is in it")
    func goes() throws {
        do {
            let folder = try ScratchFolder(prefix)
            try Folder.make("\(folder.path)/profile/deep")
            try "x".write(toFile: "\(folder.path)/profile/deep/a", atomically: false, encoding: .utf8)
            #expect(names.count == 1 && (folder.room ?? 0) > 0)
        }
        #expect(names.isEmpty)
    }

    @Test("is swept only when its owner is gone")
    func sweeps() throws {
        let busy = try ScratchFolder(prefix)
        let place = busy.path.split(separator: "/").dropLast().joined(separator: "/")
        try Folder.make("/\(place)/\(prefix)killed/profile")
        try "".write(toFile: "/\(place)/\(prefix)killed/lock", atomically: false, encoding: .utf8)
        try Folder.make("/\(place)/\(prefix)empty")
        // One whose owner was killed when it had removed the lock and not yet the rest.
        try Folder.make("/\(place)/\(prefix)half/profile")
        ScratchFolder.sweep(prefix)
        #expect(names == [busy.path.split(separator: "/").last.map(String.init)])
    }
}

@Suite("Trees and second names of files")
struct FolderTreeTests {
    @Test("removes everything, and follows no link")
    func removes() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "mine.txt")
        try folder.write("a", to: "tree/deep/a")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder["tree/out"], withDestinationPath: folder.path)
        try manager.createSymbolicLink(atPath: folder["link"], withDestinationPath: folder.path)
        for name in ["tree", "link", "missing"] { Folder.removeTree(folder[name]) }
        #expect(try folder.names == ["mine.txt"])
    }

    @Test("gives a file a second name, and another one in place of what was there")
    func links() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] { try folder.write(name, to: name) }
        try FileLink.make(of: folder["a"], as: folder["c"])
        #expect(FileLink.isSame(folder["a"], folder["c"]) && !FileLink.isSame(folder["a"], folder["b"]))
        #expect(throws: SystemFailure.self) { try FileLink.make(of: folder["a"], as: folder["b"]) }
        #expect(throws: SystemFailure.self) { try FileLink.make(of: folder["missing"], as: folder["d"]) }
        try FileLink.move(folder["b"], to: folder["c"])
        #expect(try folder.names == ["a", "c"] && folder.bytes(of: "c") == Array("b".utf8))
        try Folder.sync(folder.path)
    }
}
