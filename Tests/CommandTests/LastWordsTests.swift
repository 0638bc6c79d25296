import Foundation
import Glibc
import TestSupport
import Testing

@Suite("What is said at the end")
struct LastWordsTests {
    /// Runs the program, which waits for its standard input, and sends it a signal.
    private func end(_ arguments: [String], by signal: Int32) throws -> (status: Int32, said: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["fmt", "-"] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        // A file, not a pipe: processes of other tests may hold a pipe open.
        let (input, folder) = (Pipe(), try TemporaryFolder())
        try folder.write("", to: "messages")
        process.standardInput = input
        process.standardError = FileHandle(forWritingAtPath: folder["messages"])
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // It prepares itself for SIGHUP last.
        while process.isRunning, try caught(by: process.processIdentifier) & 1 << (SIGHUP - 1) == 0 { usleep(5000) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let said = String(decoding: try folder.bytes(of: "messages"), as: UTF8.self)
        return (process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus, said)
    }

    /// The signals that a process has handlers of, a bit each (proc(5)).
    private func caught(by process: Int32) throws -> UInt64 {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
        return line.flatMap { UInt64($0.dropFirst(7).filter { !$0.isWhitespace }, radix: 16) } ?? 0
    }

    @Test(
        "after a trap are ours, in the language that was asked for, with status 70",
        arguments: [SIGILL, SIGSEGV, SIGABRT])
    func trap(signal: Int32) throws {
        let english = try end([], by: signal)
        #expect(english.status == 70)
        #expect(english.said.hasPrefix("\npusterom: there is a bug in the program itself"))
        #expect(english.said.contains("pusterom --version"))
        for arguments in [["--language", "nb"], ["--language=nb"]] {
            #expect(try end(arguments, by: signal).said.hasPrefix("\npusterom: det er en feil i selve programmet"))
        }
    }

    @Test("by doctor is on standard error too, and it leaves no folder behind")
    func doctor() throws {
        let folder = try TemporaryFolder()
        let fine = try Program.run(["doctor", "-o", "x/y/z"], in: folder.path)
        #expect(fine.status == 0 && fine.messages.isEmpty)
        #expect(try folder.names.isEmpty)
        let bad = try Program.run(
            ["doctor", "-o", "x/y"], environment: ["LC_ALL": "C", "TMPDIR": folder["borte"]], in: folder.path)
        #expect(bad.status == 73 && bad.messages.contains("this does not work: temporary files can be made"))
        #expect(try folder.names.isEmpty)
    }

    @Test("of a text that is longer than any line, or a word than any word, comes at once")
    func pronounce() throws {
        let long = try Program.run(["pronounce", "-"], input: "ja\n" + String(repeating: "pust ", count: 3000))
        #expect(long.status == 65 && long.messages == "pusterom: text 2 has more than 10000 characters. Divide it\n")
        let word = try Program.run(["pronounce", String(repeating: "a", count: 81)])
        #expect(word.status == 65 && word.messages.contains("a word of more than 80 letters"))
    }

    @Test("of limits on files: the engine speaks where its libraries may make none")
    func fileSizes() throws {
        let folder = try TemporaryFolder()
        try folder.write("Hei. [pause 2 s]\n", to: "a.pust")
        let command = "cd \(folder.path) && ulimit -f 1000 && exec \(Program.path) check a.pust --no-cache"
        #expect(try Tool.status("sh", ["-c", command]) == 0)
    }
}
