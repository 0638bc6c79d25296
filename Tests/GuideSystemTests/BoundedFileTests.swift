import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("A file of bounded size")
struct BoundedFileTests {
    @Test("is read whole up to its limit, and refused beyond", arguments: [0, 1, 65_536, 65_537, 200_000])
    func limits(count: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "a", count: count), to: "a")
        #expect(try BoundedFile.bytes(of: folder["a"], limit: count).count == count)
        guard count > 0 else { return }
        #expect(throws: SystemFailure(code: EFBIG, operation: "read", path: folder["a"])) {
            try BoundedFile.bytes(of: folder["a"], limit: count - 1)
        }
    }

    @Test("that never ends is refused")
    func endless() {
        #expect(throws: SystemFailure(code: EFBIG, operation: "read", path: "/dev/zero")) {
            try BoundedFile.bytes(of: "/dev/zero", limit: 1 << 20)
        }
    }
}
