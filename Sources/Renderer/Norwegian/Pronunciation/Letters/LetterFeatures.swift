/// What the model looks at around a letter, as hashes: the letters near it, and what was decided before it.
///
/// A linear model over every run of letters that holds the letter (up to nine, six back and seven on) needs no list of
/// the parts of compounds: it has learnt most of them as runs of letters.
enum LetterFeatures {
    /// How many letters before a letter are looked at.
    private static let back = 6
    /// How many after it.
    private static let ahead = 7
    /// The longest run of letters.
    private static let longestRun = 9

    /// Adds what can be seen from the letters alone at `index` of a word of letter codes.
    static func add(_ word: [UInt8], at index: Int, to features: inout [UInt64]) {
        for back in 0...Self.back where index - back >= -1 {
            var hash = UInt64(back + 1) &* 0x51ED_270B
            for place in (index - back)..<index { hash = join(hash, letter(word, place)) }
            for ahead in 0...Self.ahead where back + ahead < longestRun && index + ahead <= word.count {
                hash = join(hash, letter(word, index + ahead))
                features.append(scramble(hash ^ UInt64(ahead) << 50))
            }
        }
        addShapes(word, at: index, to: &features)
    }

    /// Adds runs of vowels, consonants and doubled consonants, which say how long a vowel is in words never seen.
    private static func addShapes(_ word: [UInt8], at index: Int, to features: inout [UInt64]) {
        let own = letter(word, index) &* 0x123_4567
        for (back, ahead) in [(2, 3), (3, 4), (1, 5), (4, 2)] {
            var hash = 0x77 &+ UInt64(back * 16 + ahead)
            for place in (index - back)...(index + ahead) { hash = join(hash, shape(word, place)) }
            features.append(scramble(hash &+ own))
        }
    }

    /// Adds what depends on the decisions before `index`.
    static func add(_ word: [UInt8], at index: Int, after history: LetterHistory, to features: inout [UInt64]) {
        let here = letter(word, index)
        let next = here << 8 | letter(word, index + 1)
        let third = next << 8 | letter(word, index + 2)
        let around = letter(word, index - 1) << 24 | third
        let (one, two, three, four) = history.recent
        func add(_ kind: UInt64, _ first: UInt64, _ second: UInt64) {
            let hash = ((kind &* 0x9E37_79B1 &+ first) &* prime &+ second) &* prime
            features.append(scramble(hash &+ 0xABCDEF))
        }
        add(1, one, here)
        add(2, one << 10 | two, here)
        add(3, one << 20 | two << 10 | three, here)
        add(4, one << 30 | two << 20 | three << 10 | four, here)
        add(5, one, next)
        add(6, one << 10 | two, next)
        add(7, one, third)
        add(8, one << 10 | two, third)
        let rhythm = history.rhythm
        add(9, rhythm, here)
        add(10, rhythm, next)
        add(11, rhythm, third)
        add(12, rhythm, around)
        add(13, history.stresses, third)
        add(14, history.stresses &* 1_000_003 &+ letter(word, index + 3), around)
        add(15, history.stresses << 8 | UInt64(min(word.count - index, 8)), here)
    }

    private static let prime: UInt64 = 0x100_0000_01B3

    private static func letter(_ word: [UInt8], _ place: Int) -> UInt64 {
        word.indices.contains(place) ? UInt64(word[place]) : 0
    }

    private static func shape(_ word: [UInt8], _ place: Int) -> UInt64 {
        guard word.indices.contains(place) else { return 0 }
        if LetterCode.isVowel(word[place]) { return 1 }
        return place > 0 && word[place] == word[place - 1] ? 3 : 2
    }

    private static func join(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash &+ value &+ 1) &* prime }

    private static func scramble(_ hash: UInt64) -> UInt64 {
        var mixed = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed >> 29
        return mixed
    }
}

/// What was decided for the letters before one, as far as it matters for what follows.
struct LetterHistory {
    /// The last four labels, the nearest first, each one more than its index; 0 where there is none.
    private(set) var recent: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// 1 once the main stress has come, 2 once a secondary one has, 3 for both.
    private(set) var stresses: UInt64 = 0
    private var syllablesSince: UInt64 = 0
    private var length: UInt64 = 0
    private var consonants: UInt64 = 0

    /// Stresses so far, syllables since the last of them, length of the last vowel, consonants since it.
    var rhythm: UInt64 { stresses << 6 | min(syllablesSince, 3) << 4 | length << 2 | min(consonants, 3) }

    /// After one more label.
    func adding(_ label: Int, _ beat: Beat) -> LetterHistory {
        var next = self
        next.recent = (UInt64(label) + 1, recent.0, recent.1, recent.2)
        guard let stress = beat.stress else {
            next.consonants += UInt64(beat.consonants)
            return next
        }
        switch stress {
        case .primary: (next.stresses, next.syllablesSince) = (stresses | 1, 0)
        case .secondary: (next.stresses, next.syllablesSince) = (stresses | 2, 0)
        case .none: next.syllablesSince += 1
        }
        next.length = beat.isLong ? 2 : 1
        next.consonants = 0
        return next
    }
}
