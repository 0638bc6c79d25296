import Foundation
import GuideNorwegian

/// A word of the pronunciation lexicon with its transcriptions.
struct LexiconEntry {
    let word: String
    let letters: [UInt8]
    let readings: [(phones: [Phone], tone: Tone?)]

    /// The entries of files with lines of word, tab, perhaps a part of speech and a tab, transcription in NoFAbet, and
    /// more transcriptions if there are. A word that comes again is left out the second time.
    static func read(_ paths: [String]) throws -> [LexiconEntry] {
        var entries: [LexiconEntry] = []
        var seen: Set<String> = []
        for path in paths {
            for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
                let fields = line.split(separator: "\t")
                let word = fields[0].lowercased()
                let transcriptions = fields.dropFirst().filter { $0.contains(" ") || $0.contains(where: \.isNumber) }
                guard word.allSatisfy(\.isLetter), !transcriptions.isEmpty, seen.insert(word).inserted else { continue }
                entries.append(
                    LexiconEntry(
                        word: word, letters: word.map(LetterCode.of), readings: transcriptions.map(NoFAbet.read)))
            }
        }
        return entries
    }

    /// The stressed words of a file with lines of word, tab and mnemonics.
    static func readListed(_ path: String) throws -> [LexiconEntry] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count == 2, fields[0].allSatisfy(\.isLetter) else { return nil }
            let said = try PhonemeReader.read(fields[1])
            guard said.isStressed else { return nil }
            let word = String(fields[0])
            return LexiconEntry(
                word: word, letters: word.map(LetterCode.of), readings: [(said.phones.withoutDoubledConsonants, nil)])
        }
    }

    /// FNV-1a of the word's bytes, mixed: decides which words are kept aside, on every machine alike.
    var hash: UInt64 {
        let hash = word.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
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

    /// Syllabic retroflexes right after a vowel: *døren* is said with the r first, unlike *leseren*.
    private static let afterVowel: [String: [Phone]] = [
        "RNX": [Phone(.r), Phone(.schwa), Phone(.n)], "RLX": [Phone(.r), Phone(.schwa), Phone(.l)],
    ]

    /// The sounds and the tone of a transcription. Digits after a vowel: 1 and 2 main stress with that tone, 3
    /// secondary stress.
    static func read(_ transcription: Substring) -> (phones: [Phone], tone: Tone?) {
        var isAfterVowel = false
        var tone: Tone?
        let phones = transcription.split(separator: " ").flatMap { symbol -> [Phone] in
            let name = symbol.split(separator: "_")[0]
            let plain = String(name.filter { !$0.isNumber })
            if name.hasSuffix("1") { tone = .one } else if name.hasSuffix("2") { tone = .two }
            defer { isAfterVowel = Phoneme(rawValue: plain)?.isVowel ?? false }
            return isAfterVowel ? afterVowel[plain] ?? sounds(plain, stress(name)) : sounds(plain, stress(name))
        }
        return (phones.withoutDoubledConsonants, tone)
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
