import Foundation
import GuideSound
import GuideSpeech
import TestSupport
import Testing

@Suite("espeak-ng in its workers")
struct EspeakVoiceTests {
    private static let sentences = [
        "Finn en stilling der du kan ligge godt.", "Kjenn føttene mot gulvet.", "Pust rolig.",
        "Kanskje merker du varmen i hendene, eller kanskje ikke.", "Æ, ø og å er også bokstaver.", "Takk for i dag!",
        "Hva legger du merke til nå?", "Én, to, tre.", "Det er helt greit.", "Ta den tiden du trenger.",
    ]

    private func speak(_ texts: [String], workers: Int) throws -> [String: Result<Speech, SpeechFault>] {
        var results: [Utterance: Result<Speech, SpeechFault>] = [:]
        let utterances = texts.map { Utterance($0) }
        try EspeakVoice(executable: Program.path, workers: workers).speak(utterances) { results[$0] = $1 }
        return Dictionary(zip(texts, utterances.map { results[$0] })) { first, _ in first }.compactMapValues { $0 }
    }

    private func samples(_ result: Result<Speech, SpeechFault>?) throws -> [Float] {
        try #require(result).get().sound.samples
    }

    @Test("says what it is")
    func describesItself() throws {
        let info = try EspeakVoice(executable: Program.path, workers: 1).describe()
        #expect(info.sampleRate == 22_050)
        #expect(info.version.contains("."))
    }

    @Test("speaks every utterance, trimmed to its sound")
    func speaksAll() throws {
        let results = try speak(Self.sentences, workers: 2)
        #expect(results.count == Self.sentences.count)
        for sentence in Self.sentences {
            let samples = try samples(results[sentence])
            #expect(samples.count > 5000, "\(sentence)")
            let audible = try #require(samples.firstIndex { abs($0) > Decibel.amplitude(-50) })
            #expect(Double(audible) / 22_050 < 0.005, "\(sentence)")
            let last = try #require(samples.lastIndex { abs($0) > Decibel.amplitude(-60) })
            #expect(Double(samples.count - last) / 22_050 < 0.02, "\(sentence)")
        }
    }

    @Test(
        "gives the same sound in any order, with any number of workers, and after anything else", arguments: [1, 2, 5])
    func isDeterministic(_ workers: Int) throws {
        let alone = try samples(speak(["Pust rolig."], workers: 1)["Pust rolig."])
        let all = try speak(Self.sentences.reversed() + (0..<30).map { "Tallet er \($0)." }, workers: workers)
        #expect(try samples(all["Pust rolig."]) == alone)
        let forwards = try speak(Self.sentences, workers: workers)
        for sentence in Self.sentences { #expect(try samples(forwards[sentence]) == samples(all[sentence])) }
    }

    @Test("says nothing of what is not text: marks, commands and phonemes are neutral")
    func isNeutral() throws {
        let results = try speak(["Hei\u{1}s50 du", "Hei s50 du", "…", "<break time=\"2s\"/>Hei"], workers: 1)
        #expect(try samples(results["Hei\u{1}s50 du"]) == samples(results["Hei s50 du"]))
        #expect(results["…"] == .failure(.silent))
        // Read as text, the tag takes longer to say than the greeting alone.
        #expect(try samples(results["<break time=\"2s\"/>Hei"]).count > 22_050)
    }

    @Test("refuses what would last over ten minutes and goes on with the rest")
    func refusesTheEndless() throws {
        let endless = String(repeating: "og så videre ", count: 3000)
        let results = try speak([endless, "Pust rolig."], workers: 1)
        #expect(results[endless] == .failure(.tooLong))
        #expect(try samples(results["Pust rolig."]).count > 5000)
    }

    @Test("reports at once when the executable is not a worker", arguments: ["/bin/false", "/bin/cat", "/nonexistent"])
    func tellsWrongExecutable(_ path: String) {
        #expect(throws: SpeechFailure.self) {
            try EspeakVoice(executable: path, workers: 1).speak([Utterance("Hei.")]) { _, _ in }
        }
    }
}
