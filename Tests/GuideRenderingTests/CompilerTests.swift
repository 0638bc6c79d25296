import Foundation
import GuideRendering
import GuideScript
import GuideSound
import GuideSpeech
import GuideSystem
import GuideText
import GuideTimeline
import Synchronization
import TestSupport
import Testing

@Suite("The compiler")
struct CompilerTests {
    private static let script = """
        ---
        varianter: {kort: 30 s, lang: 40 s}
        ---
        # Ankomst
        [klokke]
        Finn en stilling der du sitter godt.
        [pause 1–20 s]
        Kjenn at du puster inn.
        [bare lang]
        Og at du puster ut.
        [slutt]
        [pause 1–20 s]
        Takk for nå. [klokke 2 ganger, hvert 3 s]
        """

    private static func espeak() -> EspeakVoice { EspeakVoice(executable: Program.path, workers: 2) }

    private func compile(_ compiler: Compiler, _ text: String = script) throws -> Compilation {
        let parsed = compiler.parse(text, name: "prøve.pust")
        return try compiler.compile([parsed], try TrackPlan.plan([parsed], variants: []))
    }

    private func timelines(_ compiler: Compiler, _ text: String) throws -> [Timeline] {
        try compile(compiler, text).timelines
    }

    @Test("parses text that no file holds yet, with the includes that are beside it")
    func parse() throws {
        let folder = try TemporaryFolder()
        try Data("Felles slutt.".utf8).write(to: URL(fileURLWithPath: folder["felles.pust"]))
        let parsed = Compiler(voice: FakeVoice()).parse("Hei.\n[sett inn felles]", name: folder["ny.pust"])
        #expect(parsed.diagnostics.isEmpty)
        let sentences = parsed.script.body.compactMap { element -> String? in
            if case .sentence(let sentence) = element { sentence.value.written } else { nil }
        }
        #expect(sentences == ["Hei.", "Felles slutt."])
    }

    @Test("says one line as the script's track has it")
    func say() throws {
        let compiler = Compiler(voice: Self.espeak())
        let parsed = compiler.parse(Self.script, name: "prøve.pust")
        let speech = try compiler.say("Takk for nå.", in: parsed.script).get()
        let compilation = try compile(compiler)
        let utterance = compilation.timing.utterance("Takk for nå.", in: parsed.script)
        #expect(try compilation.timing.spool.waveform(of: utterance) == speech.sound)
    }

    @Test("lays variants out on their targets, and lists mistakes in source order")
    func layOut() throws {
        let compilation = try compile(Compiler(voice: FakeVoice()))
        #expect(compilation.diagnostics.isEmpty)
        #expect(compilation.timelines.map { $0.samples / $0.sampleRate } == [30, 40])
        let broken = try compile(Compiler(voice: FakeVoice()), "[klokk]\nHei.\n[pause 5 meter]")
        #expect(broken.diagnostics.map(\.kind.code) == ["P012", "P017"])
        #expect(broken.diagnostics.map(\.position.line) == [1, 3])
    }

    @Test(
        "gives a track's sound from any sample as the whole has it from there",
        arguments: [0, 1, 44_100, 500_000, 1_322_999])
    func soundFromHere(_ start: Int) throws {
        let compilation = try compile(Compiler(voice: Self.espeak()))
        let timeline = try #require(compilation.timelines.first)
        let whole = try Self.samples(of: compilation, timeline, from: 0)
        #expect(whole.count == timeline.samples)
        #expect(try Self.samples(of: compilation, timeline, from: start) == Array(whole[start...]))
    }

    private static func samples(
        of compilation: borrowing Compilation, _ timeline: Timeline, from start: Int
    ) throws -> [Float] {
        var stream = try compilation.sound(of: timeline, from: start)
        var samples: [Float] = []
        while let block = try stream.next(compilation.timing) {
            switch block {
            case .sound(let sound): samples += sound
            case .silence(let count): samples += [Float](repeating: 0, count: count)
            }
        }
        return samples
    }

    @Test("asks the engine once for lines that it remembers")
    func memory() throws {
        let voice = CountedVoice()
        let compiler = Compiler(voice: voice, remembered: 64 << 20)
        let first = try compile(compiler)
        let asked = voice.asked.load(ordering: .relaxed)
        #expect(asked == 4)
        let second = try compile(
            compiler, Self.script.replacingOccurrences(of: "Takk for nå.", with: "Takk skal du ha."))
        #expect(voice.asked.load(ordering: .relaxed) == asked + 1)
        #expect(second.timelines.map(\.samples) == first.timelines.map(\.samples))
    }

    @Test("forgets the oldest beyond its bounds, and says the same")
    func bounds() throws {
        let voice = CountedVoice()
        let compiler = Compiler(voice: voice, remembered: 1)
        _ = try compile(compiler)
        _ = try compile(compiler)
        #expect(voice.asked.load(ordering: .relaxed) == 8)
    }

    @Test("works for several threads at once, each with its own answer")
    func threads() {
        let compiler = Compiler(voice: FakeVoice(), remembered: 1 << 20)
        let wrong = Mutex<[Int]>([])
        WorkQueue<Int, Never>(Array(1...40)).run(threads: 4) { queue in
            while let number = queue.next() {
                let timelines = try? timelines(compiler, "[pause \(number) s]\nHei.")
                let first = timelines?.first?.events.first
                if first?.length != number * 44_100 { wrong.withLock { $0.append(number) } }
            }
        }
        #expect(wrong.withLock { $0 } == [])
    }

    @Test("ends what was cancelled, and leaves other work alone")
    func cancellation() throws {
        let compiler = Compiler(voice: Self.espeak())
        let cancellation = Cancellation()
        cancellation.cancel()
        #expect(throws: RenderingFailure.self) {
            let compilation = try compile(compiler)
            let timeline = try #require(compilation.timelines.first)
            _ = try cancellation.run { try Self.samples(of: compilation, timeline, from: 0) }
        }
        #expect(try compile(compiler).timelines.count == 2)
    }
}

/// A fake voice that counts what it is asked.
private final class CountedVoice: Voice, Sendable {
    let asked = Atomic<Int>(0)

    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        asked.add(utterances.count, ordering: .relaxed)
        try FakeVoice().speak(utterances, deliver: deliver)
    }
}
