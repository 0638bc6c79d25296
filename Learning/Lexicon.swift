import Foundation
import GuideNorwegian

/// A word of the pronunciation lexicon with its transcriptions.
struct LexiconEntry {
    let word: String
    let letters: [UInt8]
    let pronunciations: [[Phone]]

    /// The entries of a file with lines of word, tab, transcription in NoFAbet, and more transcriptions if there are.
    static func read(_ path: String) throws -> [LexiconEntry] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t")
            return LexiconEntry(
                word: String(fields[0]), letters: fields[0].map(LetterCode.of),
                pronunciations: fields.dropFirst().map(NoFAbet.phones))
        }
    }
}

/// The lexicon's notation.
enum NoFAbet {
    /// Retroflexes and syllabic consonants as the sounds they are made of.
    private static let parts: [String: [Phoneme]] = [
        "LX": [.schwa, .l], "MX": [.schwa, .m], "NX": [.schwa, .n], "RX": [.schwa, .r], "SX": [.schwa, .s],
        "RLX": [.schwa, .r, .l], "RNX": [.schwa, .r, .n], "RT": [.r, .t], "RD": [.r, .d], "RN": [.r, .n],
        "RL": [.r, .l], "RS": [.sj], "W": [.v],
    ]

    /// Retroflexes; after one of them, a second is heard as the plain consonant, without an r of its own.
    private static let retroflexes: Set<String> = ["RT", "RD", "RN", "RL", "RS", "RNX", "RLX"]

    /// Syllabic retroflexes right after a vowel: *døren* is said with the r first, unlike *leseren*.
    private static let afterVowel: [String: [Phone]] = [
        "RNX": [Phone(.r), Phone(.schwa), Phone(.n)], "RLX": [Phone(.r), Phone(.schwa), Phone(.l)],
    ]

    /// The sounds of a transcription. Digits after a vowel: 1 and 2 main stress (the two tones), 3 secondary stress.
    static func phones(_ transcription: Substring) -> [Phone] {
        var isAfterRetroflex = false
        var isAfterVowel = false
        let phones = transcription.split(separator: " ").flatMap { symbol -> [Phone] in
            let name = symbol.split(separator: "_")[0]
            let plain = String(name.filter { !$0.isNumber })
            defer {
                isAfterRetroflex = retroflexes.contains(plain) || plain == "SJ"
                isAfterVowel = Phoneme(rawValue: plain)?.isVowel ?? false
            }
            let sounds = isAfterVowel ? afterVowel[plain] ?? sounds(plain, stress(name)) : sounds(plain, stress(name))
            let hasSpareR = isAfterRetroflex && sounds.first?.phoneme == .r && retroflexes.contains(plain)
            return hasSpareR ? Array(sounds.dropFirst()) : sounds
        }
        return phones.withoutDoubledConsonants
    }

    private static func stress(_ name: Substring) -> Stress {
        name.hasSuffix("1") || name.hasSuffix("2") ? .primary : name.hasSuffix("3") ? .secondary : .none
    }

    private static func sounds(_ name: String, _ stress: Stress) -> [Phone] {
        let phonemes = parts[name] ?? Phoneme(rawValue: name).map { [$0] }
        guard let phonemes else { fatalError("no such sound: \(name)") }
        return phonemes.map { Phone($0, $0.isVowel && $0 != .schwa ? stress : .none) }
    }
}
