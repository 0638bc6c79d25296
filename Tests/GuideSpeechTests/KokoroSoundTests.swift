import Foundation
import GuideNorwegian
import GuideSound
import GuideSpeech
import GuideText
import TestSupport
import Testing

@Suite("Kokoro's sound", .enabled(if: KokoroPreset.environment().isWhole), .serialized)
struct KokoroSoundTests {
    /// Speaks sentences with a voice.
    private func say(_ sentences: [String], voice: String) throws -> [Speech] {
        let choice = EngineChoice(
            engine: KokoroPreset.engine(voice: voice), source: Source(name: "kurs.yml", text: ""), span: Span(0, 0))
        let utterances = sentences.map { Utterance($0) }
        var said: [Utterance: Speech] = [:]
        try EngineVoice(choice, workers: 1, executable: Program.path).speak(utterances) { utterance, result in
            said[utterance] = try? result.get()
        }
        return try utterances.map { try #require(said[$0]) }
    }

    /// The loudness at each hundredth of a second, over two, in dB below the loudest.
    private func levels(_ speech: Speech) -> [Float] {
        let samples = speech.sound.samples[speech.onset...]
        let (step, window) = (speech.sound.rate / 100, speech.sound.rate / 50)
        let powers = stride(from: samples.startIndex, to: samples.endIndex - window, by: step).map { start in
            samples[start..<start + window].reduce(0) { $0 + $1 * $1 }
        }
        let loudest = powers.max() ?? 1
        return powers.map { 10 * log10(max($0 / loudest, 1e-9)) }
    }

    /// How long each stretch is that is as loud as a vowel, in hundredths of a second.
    private func syllables(_ speech: Speech) -> [Int] {
        levels(speech).split { $0 <= -14 }.map(\.count).filter { $0 >= 8 }
    }

    @Test("tells words apart that differ in length alone", arguments: KokoroPreset.voices)
    func length(voice: KokoroVoice) throws {
        let heard = try say(["Tak.", "Takk.", "Hat.", "Hatt."], voice: voice.name).map { syllables($0).max() ?? 0 }
        #expect(Double(heard[0]) >= 1.4 * Double(heard[1]), "\(heard)")
        #expect(Double(heard[2]) >= 1.4 * Double(heard[3]), "\(heard)")
    }

    @Test("says nothing of its own before or after a short line", arguments: KokoroPreset.voices)
    func nothingElse(voice: KokoroVoice) throws {
        for speech in try say(["Stopp.", "Takk.", "Hatt."], voice: voice.name) {
            let heard = syllables(speech)
            #expect(heard.count == 1, "\(heard)")
        }
    }
}
