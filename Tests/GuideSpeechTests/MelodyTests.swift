import Foundation
import GuideNorwegian
import TestSupport
import Testing

@testable import GuideSound
@testable import GuideSpeech

@Suite("The melody of an utterance")
struct MelodyTests {
    private static let settings: VoiceSettings = {
        var settings = VoiceSettings.standard
        (settings.hasTones, settings.isSoftened) = (true, false)
        return settings
    }()

    private func score(_ text: String) -> String {
        MelodyScore(Reading(text, by: Pronouncer())).text
    }

    @Test(
        "has a sign for each vowel and mark",
        arguments: [
            ("Bønder.", "21-."), ("Bønner.", "22-."), ("Kjenn føttene, rolig.", "211--,2-."), ("Og så?", "2-1?"),
            ("", "2"),
            ("Smertebehandling.", "22----."),
        ])
    func signs(_ text: String, _ expected: String) throws {
        #expect(score(text) == expected)
        #expect(try #require(MelodyScore(expected)).text == expected)
    }

    @Test(
        "is not read from what is no score, or one of another version",
        arguments: ["", "-", "1-", "02", "2x", "2 1", "23"])
    func malformed(_ text: String) {
        #expect(MelodyScore(text) == nil)
    }

    @Test("is low on a vowel of tone 1; for tone 2 high there and low on the next; both rise after")
    func tones() throws {
        let vowels = [0..<4000, 6000..<8000, 9000..<11_000]
        func heights(_ text: String) throws -> [Double] {
            let contour = try #require(MelodyScore(text)?.contour(over: vowels, rate: 22_050))
            return [600, 2400, 6700, 11_000].map { 100 * contour.factor(at: $0) }
        }
        let (one, two) = try (heights("21--,"), heights("22--,"))
        #expect(one[0] > one[1] && one[1] < one[2] && one[2] < one[3], "\(one)")
        #expect(two[0] > two[1] && two[1] > two[2] && two[2] < two[3], "\(two)")
        #expect(two[0] > one[0] + 5 && one[1] < 97 && two[2] < 97)
    }

    @Test("ends higher where it asks or goes on")
    func ends() throws {
        let vowels = [0..<2000, 3000..<5000, 6000..<8000, 9000..<11_000]
        func end(_ mark: String) throws -> Double {
            try #require(MelodyScore("21-1-" + mark)?.contour(over: vowels, rate: 22_050)).factor(
                at: 11_000)
        }
        #expect(try end(".") < end(";") && end(";") < end(",") && end(",") < end("?"))
    }

    @Test("is none if the engine says another number of vowels", arguments: [1, 3])
    func mismatch(_ count: Int) {
        let vowels = (0..<count).map { $0 * 1000..<$0 * 1000 + 500 }
        #expect(MelodyScore("22-.")?.contour(over: vowels, rate: 22_050) == nil)
    }

    private func speak(_ texts: [String], _ settings: VoiceSettings) throws -> [Waveform] {
        var sounds: [Utterance: Waveform] = [:]
        let utterances = texts.map { Utterance($0, settings: settings) }
        try EspeakVoice(executable: Program.path, workers: 2).speak(utterances) { sounds[$0] = try? $1.get().sound }
        return try utterances.map { try #require(sounds[$0]) }
    }

    /// The frequencies at a share of the voiced part, in Hz.
    private func frequency(_ sound: Waveform, at share: Double) throws -> Double {
        let track = PeriodTrack(Likeness(sound.samples), rate: sound.rate)
        let voiced = track.periods.filter { $0 > 0 }
        let period = try #require(voiced.isEmpty ? nil : voiced[Int(Double(voiced.count - 1) * share)])
        return Double(sound.rate) / Double(period)
    }

    @Test("tells bønder from bønner, which are the same sounds")
    func minimalPair() throws {
        let sounds = try speak(["Bønder.", "Bønner."], Self.settings)
        #expect(Utterance("Bønder.").phonemes == Utterance("Bønner.").phonemes)
        let (farmers, beans) = (sounds[0], sounds[1])
        #expect(farmers.samples.count == beans.samples.count)
        #expect(try frequency(beans, at: 0.15) > frequency(farmers, at: 0.15) + 8)
        #expect(try frequency(beans, at: 0.6) < frequency(beans, at: 0.15) - 15)
        #expect(try frequency(farmers, at: 0.9) > frequency(farmers, at: 0.4))
    }

    @Test("takes no longer, and changes nothing else: the sounds and their places are the engine's")
    func sameLength() throws {
        let texts = ["Legg merke til føttene, rolig og stille.", "Hva kjenner du nå?", "Slipp skuldrene. Og pust ut."]
        var plain = Self.settings
        plain.hasTones = false
        let (with, without) = try (speak(texts, Self.settings), speak(texts, plain))
        for (one, other) in zip(with, without) {
            #expect(abs(one.samples.count - other.samples.count) < one.rate / 50)
            #expect(one != other)
        }
    }
}
