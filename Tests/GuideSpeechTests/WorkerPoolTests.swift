import Foundation
import GuideNorwegian
import GuideSpeech
import TestSupport
import Testing

@Suite("Workers that wait")
struct WorkerPoolTests {
    /// The processes of ours that run a copy of the program, made for this test alone, in its worker mode.
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
        let folder = try TemporaryFolder()
        let program = folder["worker"]
        try FileManager.default.copyItem(atPath: Program.path, toPath: program)
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
