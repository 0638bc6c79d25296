import Foundation
import GuideNorwegian
import GuideSpeech
import TestSupport
import Testing

@Suite("Workers that wait")
struct WorkerPoolTests {
    /// The processes of ours that run the program under a name that this test alone has.
    private func workers(of executable: String) -> Set<String> {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return Set(
            processes.filter { process in
                process.allSatisfy(\.isNumber)
                    && (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe"))
                        == executable
            })
    }

    @Test("are asked again, and end with their voice")
    func again() throws {
        // A name of its own for the program, so that no other test's workers are counted. Not a copy: a file that is being
        // written while another test forks cannot be started.
        let program = "\(Program.path)-\(UUID().uuidString)"
        try FileManager.default.linkItem(atPath: Program.path, toPath: program)
        defer { try? FileManager.default.removeItem(atPath: program) }
        let executable = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
        do {
            let voice = EspeakVoice(executable: program, workers: 1)
            func say(_ text: String) throws -> Speech? {
                var speech: Speech?
                try voice.speak([Utterance(text)]) { _, result throws(SpeechFailure) in speech = try? result.get() }
                return speech
            }
            let first = try #require(try say("Pust inn."))
            let running = workers(of: executable)
            #expect(running.count == 1)
            #expect(try say("Og ut.") != nil)
            #expect(try say("Pust inn.") == first)
            _ = try voice.describe()
            #expect(workers(of: executable) == running)
        }
        #expect(workers(of: executable).isEmpty)
    }
}
