@testable import GuideOutput
import Testing

@Suite("Breaking a sentence into captions")
struct CaptionBreakingTests {
    private static let long =
        "Kjenn hvordan pusten kommer og går av seg selv, uten at du trenger å gjøre noe med den, og legg merke til hvor i kroppen du kjenner den best akkurat nå."

    @Test(
        "breaks where a reader draws breath: after a comma, otherwise before a conjunction",
        arguments: [
            ("Kjenn føttene mot gulvet, og la kroppen hvile tungt her.", "og la kroppen hvile tungt her."),
            ("Du kan ligge helt stille der du er og bare puste inn og ut.", "der du er og bare puste inn og ut."),
        ])
    func places(_ text: String, _ second: String) {
        let parts = CaptionBreaking.parts(of: text)
        #expect(parts.count == 1 && parts.first?.lines.last == second)
    }

    @Test("makes no more captions than hold a sentence, and those of like length")
    func even() {
        let parts = CaptionBreaking.parts(of: Self.long)
        #expect(parts.count == 2)
        let weights = parts.map(\.weight).sorted()
        #expect(weights[1] < 2 * weights[0])
    }

    @Test("cuts a word that no line can hold, and loses none of it")
    func longWord() {
        let word = String(repeating: "å", count: 2 * Caption.lineLength + 5)
        let lines = CaptionBreaking.parts(of: "Si \(word)!").flatMap(\.lines)
        #expect(lines.joined().filter { $0 != " " } == "Si\(word)!")
        #expect(lines.allSatisfy { $0.count <= Caption.lineLength })
    }

    @Test("shows each part for its share of the time, one after the other, from the first sample to the last")
    func times() {
        let captions = Caption.captions(of: Self.long, from: 1000, lasting: 44_100)
        #expect(captions.first?.start == 1000 && captions.last?.end == 45_100)
        #expect(zip(captions, captions.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(captions.allSatisfy { $0.start < $0.end })
        #expect(Caption.captions(of: "", from: 0, lasting: 10).isEmpty)
    }
}
