import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("A child process")
struct ChildProcessTests {
    private static var soon: ContinuousClock.Instant { .now + .seconds(10) }

    @Test("reads a text to its end, and gives back what it writes and its status")
    func text() throws {
        var child = try ChildProcess(["cat"], text: Array("Pust rolig.".utf8))
        let bytes = try child.receive(until: Self.soon)
        let rest = try child.receive(until: Self.soon)
        let end = try child.end(until: Self.soon)
        #expect(bytes == Array("Pust rolig.".utf8))
        #expect(rest.isEmpty)
        #expect(end == .exited(0))
    }

    @Test("answers what it is sent, more than a pipe holds too")
    func talk() throws {
        var child = try ChildProcess(["sh", "-c", "head -c 1000000 | wc -c; cat"])
        try child.send([UInt8](repeating: 1, count: 1_000_000), until: Self.soon)
        let count = try child.receive(until: Self.soon)
        #expect(String(decoding: count, as: UTF8.self).contains("1000000"))
    }

    @Test(
        "distinguishes its own end from an end by a signal",
        arguments: [("exit 3", ChildEnd.exited(3)), ("kill -9 $$", .killed(9))])
    func ends(script: String, end: ChildEnd) throws {
        #expect(try run(["sh", "-c", script]) == end)
    }

    @Test("leaves its last message without what a terminal would obey")
    func message() throws {
        var child = try ChildProcess(
            ["sh", "-c", "echo first >&2; printf 'no \\033[31mmodel\\n\\n' >&2; exit 1"], text: [])
        _ = try child.end(until: Self.soon)
        let message = child.lastMessage()
        #expect(message == "no [31mmodel")
    }

    @Test("that does not answer in time, or is gone, is reported as such")
    func failures() throws {
        #expect(throws: ChildFailure.timedOut) {
            var child = try ChildProcess(["sleep", "60"])
            _ = try child.receive(until: .now + .milliseconds(60))
        }
        #expect(throws: ChildFailure.timedOut) {
            var child = try ChildProcess(["sleep", "60"])
            _ = try child.end(until: .now + .milliseconds(60))
        }
        #expect(throws: ChildFailure.gone) {
            var child = try ChildProcess(["true"])
            _ = try child.end(until: Self.soon)
            try child.send([1], until: Self.soon)
        }
        #expect(throws: SystemFailure(code: ENOENT, operation: "posix_spawn", path: "no-such-program")) {
            _ = try ChildProcess(["no-such-program"])
        }
    }

    @Test("ends together with what it has started")
    func group() throws {
        func start() throws -> String {
            var child = try ChildProcess(["sh", "-c", "sleep 1000 & echo $!; wait"])
            return String(decoding: try child.receive(until: Self.soon), as: UTF8.self)
        }
        let process = try #require(Int(try start().split(separator: "\n").first ?? ""))
        // One that has ended may wait to be taken away by its new parent.
        for _ in 0..<200 where isRunning(process) { usleep(5000) }
        #expect(!isRunning(process))
    }

    private func isRunning(_ process: Int) -> Bool {
        guard let bytes = try? BoundedFile.bytes(of: "/proc/\(process)/stat") else { return false }
        return !String(decoding: bytes, as: UTF8.self).contains(") Z ")
    }
}

@Suite("A program with limits")
struct LimitedProgramTests {
    private func end(_ program: [String], memory: Int = 1 << 30, in folder: String = "/") throws -> ChildEnd {
        try run(LimitedProgram.arguments(program, in: folder, memory: memory, executable: Program.path))
    }

    @Test("ends as the program ends", arguments: [("exit 0", Int32(0)), ("exit 7", 7), ("kill -9 $$", 137)])
    func status(script: String, status: Int32) throws {
        #expect(try end(["sh", "-c", script]) == .exited(status))
    }

    @Test("that cannot be run has the status that shells give it")
    func missing() throws {
        #expect(try end(["no-such-program"]) == .exited(127))
        #expect(try end(["true"], in: "/no/such/folder") == .exited(127))
    }

    @Test("has the memory it is given and no more")
    func memory() throws {
        // Without a line's end, tail keeps all that it reads.
        let program = ["sh", "-c", "head -c 60000000 /dev/zero | tail -n 1 >/dev/null"]
        #expect(try end(program) == .exited(0))
        #expect(try end(program, memory: 20 << 20) != .exited(0))
    }
}
