import Foundation
import GuideNorwegian
import TestSupport
import Testing

@testable import GuideSpeech

@Suite("Our phonemes in Kokoro's symbols")
struct KokoroSymbolTests {
    /// The symbols of some lines of IPA, by the bridge itself; it needs no library for that.
    private func symbols(of lines: [String]) throws -> [String] {
        let command = KokoroPreset.engine().command
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", command[2], "--symbols", command[4]]
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
        // Long and short differ, and so do all consonants; u and y are one to the model, which has no ʉ.
        #expect(Set(found).count == sounds.count - 2, "\(found)")
    }

    @Test(
        "writes sounds as the model was taught them",
        arguments: [
            ("ˈtɑːk", "tˈɑːk"), ("ˈtɑkː", "tˈɑk"), ("ˈskʉldrənə", "skˈyldɾənə"), ("ˈbɑːrn", "bˈɑːɳ"),
            ("ˈʋærs", "vˈæʂ"), ("ˈfɑrt", "fˈɑʈ"), ("ˈfærd", "fˈæɖ"), ("ˈfɑːrlɪ", "fˈɑːlɪ"),
            ("ˈʉnːərˌlɑːɡə", "ˈynəlˌɑːɡə"),
            ("ˈçɛnː ʋuːr", "çˈɛn vuːɾ"), ("ˈpʉst , ˈruːlɪ .", "pˈyst, ɾˈuːlɪ."), ("ˈsjøː – ˈnoː ?", "sjˈøː— nˈoː?"),
        ])
    func words(ipa: String, expected: String) throws {
        #expect(try symbols(of: [ipa]) == [expected])
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
