import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("A lock on a file")
struct FileLockTests {
    @Test("is refused while another has it, and had again afterwards")
    func excludes() throws {
        let folder = try TemporaryFolder()
        let first = try FileLock(on: folder["lock"]) { true }
        var asked = 0
        #expect(throws: SystemFailure(code: EWOULDBLOCK, operation: "flock", path: folder["lock"])) {
            _ = try FileLock(on: folder["lock"]) {
                asked += 1
                return false
            }
        }
        #expect(asked == 1)
        first.release()
        let second = try FileLock(on: folder["lock"]) { false }
        second.release()
    }

    @Test("tells when the file cannot be made")
    func cannotBeMade() throws {
        let folder = try TemporaryFolder()
        #expect(throws: SystemFailure(code: ENOENT, operation: "open", path: folder["borte/lock"])) {
            _ = try FileLock(on: folder["borte/lock"]) { true }
        }
    }

    @Test("held by another process is waited for, whatever signals come")
    func otherProcess() throws {
        let folder = try TemporaryFolder()
        var holder = try ChildProcess(["flock", folder["lock"], "sh", "-c", "echo held; sleep 0.3"])
        _ = try holder.receive(until: .now + .seconds(10))
        #expect(throws: SystemFailure(code: EWOULDBLOCK, operation: "flock", path: folder["lock"])) {
            _ = try FileLock(on: folder["lock"]) { false }
        }
        let start = ContinuousClock.now
        try whileSignalled { try FileLock(on: folder["lock"]) { true }.release() }
        #expect(ContinuousClock.now - start > .milliseconds(50))
    }
}
