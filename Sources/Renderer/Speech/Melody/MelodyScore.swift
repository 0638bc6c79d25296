internal import GuideNorwegian

/// What the melody of an utterance follows: each vowel that will be heard, with its tone if it has one, and the marks between
/// clauses.
struct MelodyScore: Equatable {
    /// A vowel or a mark.
    enum Step: Equatable {
        /// A vowel without stress, which follows the one before.
        case weak
        /// The vowel of a word's main stress.
        case stressed(Tone)
        /// What closes a clause: `,` `;` `:` `.` `?` or `!`.
        case mark(Character)
    }

    /// Vowels and marks in order.
    let steps: [Step]

    /// The vowels in espeak-ng's table for Norwegian: those of our sounds, and what the engine may make of them.
    static let vowels = Set(
        (Phoneme.allCases.filter(\.isVowel).map(\.mnemonic) + ["a#", "E:", "e", "i", "o", "u", "@-", "u-I"]).map {
            Array($0.utf8)
        })

    /// Counts up whenever the sound made from the same score changes: what is kept of an older melody is then not used.
    private static let version = "2"
    private static let marks: Set<Character> = [",", ";", ":", ".", "?", "!"]

    /// The score of a reading.
    init(_ reading: Reading) {
        steps = reading.parts.flatMap { part -> [Step] in
            switch part {
            case .mark(let mark): return [.mark(mark)]
            case .word(let word):
                var tone = word.tone
                return word.pronunciation.phones.filter(\.phoneme.isVowel).map { vowel in
                    guard vowel.stress == .primary else { return .weak }
                    // A word has one tone; what is stressed after it has the plain one.
                    defer { tone = .one }
                    return .stressed(tone ?? .one)
                }
            }
        }
    }

    /// The score in `text`; nil if it is not a score, or is of another version.
    init?(_ text: String) {
        guard text.hasPrefix(Self.version) else { return nil }
        var steps: [Step] = []
        for sign in text.dropFirst(Self.version.count) {
            switch sign {
            case "-": steps.append(.weak)
            case "1": steps.append(.stressed(.one))
            case "2": steps.append(.stressed(.two))
            case let mark where Self.marks.contains(mark): steps.append(.mark(mark))
            default: return nil
            }
        }
        self.steps = steps
    }

    /// The version, then a sign for each step: `-` for a weak vowel, `1` and `2` for the tones, marks as they are.
    var text: String {
        steps.reduce(into: Self.version) { text, step in
            switch step {
            case .weak: text.append("-")
            case .stressed(let tone): text += "\(tone.rawValue)"
            case .mark(let mark): text.append(mark)
            }
        }
    }
}
