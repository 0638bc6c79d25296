import TestSupport
import Testing

@testable import GuideSpeech

@Suite("A resident engine")
struct ResidentEngineTests {
    private static let greeting = #"{"engine":"test","version":"1","rate":22050}"#

    /// What becomes of a sentence when the engine answers with this line and these bytes.
    private func speak(_ answer: String, _ bytes: String = "", greeting: String = greeting) throws -> EngineSound {
        let script = "printf '%s\\n' '\(greeting)'; read line; printf '%s\\n' '\(answer)'; printf '\(bytes)'; sleep 5"
        let engine = ExternalEngine(["sh", "-c", script], mode: .resident, in: "/", timeLimit: .seconds(4))
        var process = try ResidentEngine(engine, executable: Program.path)
        return try process.speak(Utterance("Pust."))
    }

    @Test("gives the samples behind its answer")
    func samples() throws {
        let sound = try speak(#"{"id":1,"samples":3}"#, "\\001\\000\\000\\001\\377\\377")
        #expect(sound == EngineSound(samples: [1, 256, -1], rate: 22_050))
    }

    @Test("gives no samples where it has none, and a sentence's own rate")
    func own() throws {
        #expect(try speak(#"{"id":1,"samples":0,"rate":16000}"#) == EngineSound(samples: [], rate: 16_000))
    }

    @Test(
        "is not believed with another number, rate or count",
        arguments: [
            "{}", "hello", #"{"id":2,"samples":3}"#, #"{"id":1}"#, #"{"id":1,"samples":-1}"#,
            #"{"id":1,"samples":3,"rate":0}"#, #"{"id":1,"samples":3,"rate":2147483648}"#,
            #"{"id":1,"samples":1e300}"#, #"{"id":1,"samples":"3"}"#,
        ])
    func malformed(answer: String) throws {
        #expect {
            try speak(answer)
        } throws: { error in
            if case .fault(.malformedResponse)? = error as? EngineFailure { true } else { false }
        }
    }

    @Test(
        "is stopped when it promises more than ten minutes, at a high rate too",
        arguments: [
            #"{"id":1,"samples":13230001}"#, #"{"id":1,"samples":9223372036854775807}"#,
            #"{"id":1,"samples":28800001,"rate":192000}"#,
        ])
    func endless(answer: String) throws {
        #expect {
            try speak(answer)
        } throws: { error in
            if case .fault(.endless)? = error as? EngineFailure { true } else { false }
        }
    }

    @Test("may refuse a sentence, with its own reason")
    func refusal() throws {
        #expect {
            try speak(#"{"id":1,"error":"no such word"}"#)
        } throws: { error in
            if case .refusal("no such word")? = error as? EngineFailure { true } else { false }
        }
    }
}
