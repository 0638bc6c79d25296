import Foundation
import GuideNorwegian
import TestSupport
import Testing

@testable import GuideSpeech

@Suite("Our phonemes in Kokoro's symbols")
struct KokoroSymbolTests {
    /// The symbols of some lines of IPA, by the bridge itself; it needs no library for that.
    private func symbols(of lines: [String], lengths: Double? = nil) throws -> [String] {
        let command = KokoroPreset.engine().command
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments =
            ["python3", "-c", command[2], lengths == nil ? "--symbols" : "--frames", command[4]]
            + (lengths.map { ["\($0)"] } ?? [])
        let folder = try TemporaryFolder()
        try folder.write(lines.joined(separator: "\n") + "\n", to: "in")
        try folder.write("", to: "out")
        python.standardInput = FileHandle(forReadingAtPath: folder["in"])
        python.standardOutput = FileHandle(forWritingAtPath: folder["out"])
        python.environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "PYTHONUTF8": "1"]
        try python.run()
        python.waitUntilExit()
        #expect(python.terminationStatus == 0)
        let output = String(decoding: try folder.bytes(of: "out"), as: UTF8.self)
        return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test("has symbols for every sound that we have")
    func everySound() throws {
        let sounds = Phoneme.allCases.map(\.ipa)
        let found = try symbols(of: sounds)
        #expect(found.count == sounds.count)
        for (sound, symbols) in zip(sounds, found) { #expect(!symbols.isEmpty, "\(sound)") }
        // Every sound is heard as itself: long and short differ, u and y, æ and e, and all consonants.
        #expect(Set(found).count == sounds.count, "\(found)")
    }

    @Test(
        "writes sounds as the model was taught them, or mixes two of its own",
        arguments: [
            ("ˈtɑːk", "tˈɑːk"), ("ˈtɑkː", "tˈɑk"), ("ˈskʉldrənə", "skˈ(y+ɯ)ldɾənə"), ("ˈhʉːs", "hˈ(y+ɯ)ːs"),
            ("ˈnʏtː", "nˈ(y+i)t"),
            ("ˈløːs", "lˈ(e+ø)ːs"), ("ˈfœtːər", "fˈ(e+ø)təɾ"), ("ˈlæːrə", "lˈ(ɛ+æ)ːɾə"), ("ˈpɛnː", "pˈ(ɛ+e)n"),
            ("ˈpeːn", "pˈeːn"),
            ("ˈʋæɪ", "vˈ(ɛ+æ)ɪ"), ("ˈtæʉ", "tˈ(ɛ+æ)(y+ɯ)"), ("ˈœʏə", "ˈ(e+ø)yə"),
            ("ˈbɑːrn", "bˈɑːɳ"), ("ˈʋærs", "vˈ(ɛ+æ)ʂ"), ("ˈfɑrt", "fˈɑʈ"), ("ˈfærd", "fˈ(ɛ+æ)ɖ"), ("ˈfɑːrlɪ", "fˈɑːlɪ"),
            ("ˈʉnːərˌlɑːɡə", "ˈ(y+ɯ)nəlˌɑːɡə"),
            ("ˈçɛnː ʋuːr", "çˈ(ɛ+e)n vuːɾ"), ("ˈpʉst , ˈruːlɪ .", "pˈ(y+ɯ)st, ɾˈuːlɪ."),
            ("ˈsjøː – ˈnoː ?", "sjˈ(e+ø)ː— nˈoː?"),
        ])
    func words(ipa: String, expected: String) throws {
        #expect(try symbols(of: [ipa]) == [expected])
    }

    /// Pairs of words that only length tells apart.
    static let pairs = [
        ("ˈtɑːk", "ˈtɑkː"), ("ˈpeːn", "ˈpɛnː"), ("ˈʋiːn", "ˈʋɪnː"), ("ˈnyː", "ˈnʏtː"), ("ˈleːsə", "ˈlɛsːə"),
        ("ˈhɑːt", "ˈhɑtː"),
        ("ˈsøːt", "ˈsœtː"), ("ˈmoːtə", "ˈmɔtːə"), ("ˈbɑːkə", "ˈbɑkːə"), ("ˈleːtə", "ˈlɛtːə"), ("ˈʋiːlə", "ˈʋɪlːə"),
        ("ˈpʉːtə", "ˈpʉtːə"),
        ("ˈsiːnə", "ˈsɪnːə"), ("ˈhoːpə", "ˈhɔpːə"), ("ˈskʉːlə", "ˈskʉlːə"), ("ˈbøːtə", "ˈbœtːə"), ("ˈhɑːkə", "ˈhɑkːə"),
        ("ˈriːkə", "ˈrɪkːə"),
        ("ˈfiːlə", "ˈfɪlːə"), ("ˈsyːnə", "ˈsʏnːə"),
    ]

    @Test("makes the vowel of the one longer, and the consonant of the other", arguments: pairs)
    func length(long: String, short: String) throws {
        // Where the mark of stress is, and how many frames each symbol from it on takes.
        let taken = try symbols(of: [long, short], lengths: 3).map { line in
            let symbols = line.split(separator: "|").dropLast()
            let mark = try #require(symbols.firstIndex { $0.hasPrefix("ˈ") })
            return try symbols[mark...].map { try #require(Int($0.filter { $0.isASCII && $0.isNumber })) }
        }
        // The vowel is heard through its mark and the first half of itself.
        let heard = taken.map { Double($0[0]) + Double($0[1]) / 2 }
        #expect(heard[0] >= 1.4 * heard[1], "\(taken)")
        #expect(heard[0] >= 9 && heard[1] <= 6.5, "\(taken)")
        // The consonant after a short vowel is longer than the same after a long one (tak: mark, vowel, ː, k; takk: mark, vowel, k).
        if taken[0].count > 3 { #expect(taken[1][2] > taken[0][3], "\(taken)") }
    }

    @Test("holds nothing so long that the model fills it with a sound of its own")
    func longest() throws {
        // As if everything were to be held for 0.7 s: silence 0.4 s, consonants 0.225 s, the last vowel 0.35 s.
        let taken = try symbols(of: ["ˈhøːt , ɔ ˈʉːtə ."], lengths: 20)
        #expect(taken == ["16|h9|ˈ29|(e+ø)14|ː14|t9|,49| 29|ɔ14| 29|ˈ29|(y+ɯ)14|ː14|t9|ə14|.29|16"])
    }

    @Test("pauses no longer than 0.25 s between words where nothing is written")
    func gap() throws {
        // The k would be held 13 frames of 25 ms: 9 are its most, and the pause of 9 before the next word becomes no longer than 10.
        #expect(try symbols(of: ["ˈtɑkː ɔ ."], lengths: 6.6) == ["9|t9|ˈ2|ɑ8|k9| 10|ɔ8|.9|9"])
        #expect(try symbols(of: ["ˈtɑkː , ɔ ."], lengths: 6.6) == ["9|t9|ˈ2|ɑ8|k9|,13| 9|ɔ8|.9|9"])
    }

    @Test("has voices whose names can be chosen")
    func voices() {
        #expect(KokoroPreset.voices.contains { $0.isWoman } && KokoroPreset.voices.contains { !$0.isWoman })
        #expect(Set(KokoroPreset.voices.map(\.name)).count == KokoroPreset.voices.count)
    }

    @Test("blends only styles that the package holds, each with a share", arguments: KokoroPreset.voices)
    func blend(voice: KokoroVoice) throws {
        let packaged = ["jf_alpha", "jf_gongitsune", "jf_nezumi", "jf_tebukuro", "jm_kumo"]
        let words = voice.blend.split(separator: " ").map(String.init)
        try #require(!words.isEmpty && words.count.isMultiple(of: 2), "\(voice.name)")
        for (place, word) in words.enumerated() {
            if place.isMultiple(of: 2) {
                #expect(packaged.contains(word), "\(voice.name): \(word)")
            } else {
                #expect((Double(word) ?? 0) > 0, "\(voice.name): \(word)")
            }
        }
    }

    @Test("sends phonemes alone, so that sentences that sound alike are one")
    func request() {
        let asked = String(decoding: EngineMessage.request(1, Utterance("Pust."), .phonemes), as: UTF8.self)
        #expect(asked.contains("ipa") && !asked.contains("text"))
    }
}
