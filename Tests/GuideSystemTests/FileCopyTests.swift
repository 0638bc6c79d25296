import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("A copy of a file")
struct FileCopyTests {
    @Test("has the same bytes and the same holes")
    func holes() throws {
        let folder = try TemporaryFolder()
        let source = try Descriptor(open: folder["source"], O_RDWR | O_CREAT)
        try source.write([UInt8](repeating: 7, count: 5_000), at: 0)
        try source.write([UInt8](repeating: 9, count: 3_000_000), at: 8_000_000)
        try source.setLength(20_000_000)
        try FileCopy.make(of: folder["source"], as: folder["copy"])
        #expect(try Digest(ofFile: folder["copy"]) == Digest(ofFile: folder["source"]))
        #expect(try folder.bytes(of: "copy") == folder.bytes(of: "source"))
        // Blocks of 512 bytes; some file systems round.
        let blocks = try ["source", "copy"].map {
            Int(try Tool.run("stat", ["-c", "%b", folder[$0]]).prefix { $0 != "\n" })
        }
        #expect((blocks[1] ?? .max) <= (blocks[0] ?? 0) + 64)
    }
}
