/// Says which tone a word has that is not listed: the rule with the most letters that fits it.
///
/// A word with a secondary stress is a compound, and its beginning decides; any other is decided by its ending. Before
/// those letters stands the word's rhythm: syllables from the main stress on, secondary stress or none, syllables before.
package struct ToneRules: Sendable {
    private var tones: [String: Tone] = [:]

    /// The rules in lines of key and tone.
    package init(_ text: some StringProtocol) {
        for line in text.split(separator: "\n") {
            guard let tone = line.last?.wholeNumberValue.flatMap({ Tone(rawValue: UInt8($0)) }) else { continue }
            tones[String(line.dropLast(2))] = tone
        }
    }

    /// The rules as lines of key and tone, in order.
    package var text: String { tones.map { "\($0.key)\t\($0.value.rawValue)\n" }.sorted().joined() }

    /// The tone of a word with these sounds; nil if it has no main stress.
    package func tone(of word: String, _ phones: [Phone]) -> Tone? {
        guard let keys = Self.keys(of: word, phones) else { return nil }
        return keys.isEmpty ? .one : decide(keys[...])
    }

    /// The keys of a word from the most general on: none for a word of one syllable, nil without a main stress.
    private static func keys(of word: String, _ phones: [Phone]) -> [String]? {
        let vowels = phones.filter(\.phoneme.isVowel)
        guard let main = vowels.firstIndex(where: { $0.stress == .primary }) else { return nil }
        guard vowels.count > 1 else { return [] }
        let isCompound = vowels.contains { $0.stress == .secondary }
        let rhythm = "\(min(vowels.count - main, 4))\(isCompound ? 1 : 0)\(min(main, 2))"
        return [rhythm]
            + (1...8).map { rhythm + (isCompound ? String(word.prefix($0)) : String(word.suffix($0))) }
    }

    private func decide(_ keys: ArraySlice<String>) -> Tone {
        keys.reversed().lazy.compactMap { tones[$0] }.first ?? .one
    }

    /// Learns rules from words with their sounds and tones: only those that decide otherwise than a more general one.
    package init(learnedFrom words: [(word: String, phones: [Phone], tone: Tone)]) {
        var counts: [String: (balance: Int, parents: ArraySlice<String>)] = [:]
        for (word, phones, tone) in words {
            let keys = Self.keys(of: word, phones) ?? []
            for (index, key) in keys.enumerated() {
                counts[key, default: (0, keys[..<index])].balance += tone == .one ? 1 : -1
            }
        }
        for (key, count) in counts.sorted(by: { ($0.key.count, $0.key) < ($1.key.count, $1.key) })
        where count.balance != 0 {
            let tone: Tone = count.balance > 0 ? .one : .two
            if tone != decide(count.parents) { tones[key] = tone }
        }
    }
}
