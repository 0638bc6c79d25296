@testable import GuideCourse
import GuideSpeech
import GuideText
import Testing

@Suite("The engine that a course or a user chooses")
struct EngineChoiceTests {
    private func choice(_ voice: String) throws -> EngineChoice {
        let parsed = Course.parseSettings(Array("stemme: {\(voice)}\n".utf8), name: "oppsett/config.yml")
        try #require(parsed.diagnostics.isEmpty)
        return try #require(parsed.course.engine)
    }

    @Test("may be the built-in one, by its name, whatever an outer choice was")
    func builtIn() throws {
        #expect(try choice("motor: espeak-ng").engine == nil)
        #expect(try choice("motor: ESPEAK-NG").engine == nil)
    }

    @Test("is Kokoro by its name, with its limits as written")
    func kokoro() throws {
        let engine = try #require(try choice("motor: kokoro, tidsgrense: 33").engine)
        #expect(engine.name.lowercased().contains("kokoro") && engine.timeLimit == .seconds(33))
    }

    @Test("may not say what only a course says")
    func settings() {
        let parsed = Course.parseSettings(Array("tittel: Kurs\n".utf8), name: "config.yml")
        #expect(parsed.diagnostics.hasErrors && parsed.course.engine == nil)
        #expect(Course.parseSettings([], name: "config.yml").course.engine == nil)
    }

    @Test("that cannot be started is reported where it is chosen, each fault in its own words")
    func failures() throws {
        let choice = try choice("motor: [min-motor, --stille]")
        let faults: [EngineFault] = [
            .failed("gikk ikke."), .failed(""), .malformedResponse("hallo"), .timedOut(seconds: 120),
            .missing("modell.onnx"), .notInstalled("kokoro"), .incomplete("kokoro"),
        ]
        var seen: Set<String> = []
        for fault in faults {
            let diagnostic = choice.failure(name: "min-motor", fault)
            #expect(diagnostic.isError && diagnostic.source.name == "oppsett/config.yml")
            #expect(diagnostic.span == choice.span && diagnostic.source.text(ofLine: 1).contains("min-motor"))
            #expect(seen.insert(diagnostic.message(in: .bokmål) + diagnostic.hint(in: .bokmål)).inserted)
        }
        // An engine's last words are part of our sentence, and end without a point of their own.
        let words = choice.failure(name: "min-motor", faults[0]).message(in: .english)
        #expect(words.contains("gikk ikke") && !words.contains(".."))
        // Endless sound is an invalid answer, like a wrong greeting.
        let endless = choice.failure(name: "min-motor", .endless)
        #expect(endless.kind.code == choice.failure(name: "min-motor", faults[2]).kind.code)
    }
}
