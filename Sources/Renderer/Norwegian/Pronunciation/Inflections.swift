/// Makes words of listed ones: *nevøen* is *nevø* and an ending, *programmene* is *program*, *presenterte* *presentere*.
enum Inflections {
    /// How endings change a word's letters and sounds.
    struct Rule {
        /// What the made word ends in.
        let ending: String
        /// What the listed word has in its place.
        let base: String
        /// The sounds that the listed word loses.
        let lost: [Phoneme]
        /// The sounds that come instead.
        let gained: [Phone]
        /// What the listed word must be.
        let condition: Condition

        init(_ ending: String, _ base: String, _ lost: [Phoneme], _ gained: String, _ condition: Condition = .any) {
            (self.ending, self.base, self.lost, self.condition) = (ending, base, lost, condition)
            self.gained = (try? PhonemeReader.read(gained))?.phones ?? []
        }
    }

    /// What a rule asks of the listed word.
    enum Condition {
        case any
        /// Has more than four letters: *normalt*, but not *falt*.
        case adjective
        /// A neuter noun: the t of its *-et* is silent.
        case neuter
        /// No neuter noun: the t of *kastet* is said.
        case verb
        /// Ends in *-ere* with the stress before it.
        case ere
        /// Ends in an unstressed syllable that loses its e: *artikkel*, *finger*.
        case contracted
    }

    /// How a word is said that is made of a listed one, perhaps with a genitive s; nil if it is not.
    static func read(_ word: String, listed: (String) -> Pronunciation?) -> Pronunciation? {
        guard word.count > 3 else { return nil }
        return step(word, listed) ?? genitive(word) { listed($0) ?? step($0, listed) }
    }

    private static func step(_ word: String, _ listed: (String) -> Pronunciation?) -> Pronunciation? {
        for rule in InflectionTables.rules where word.hasSuffix(rule.ending) {
            let stem = word.dropLast(rule.ending.count)
            guard stem.count + rule.base.count > 2, let last = stem.last else { continue }
            for base in bases(stem, last, rule) {
                guard let said = listed(base), said.isStressed, fits(base, said, rule),
                    let made = apply(rule, to: said, of: base)
                else { continue }
                return made
            }
        }
        return nil
    }

    /// The words that a stem may come from: *programm-* is *program*, *artikl-* is *artikkel*.
    private static func bases(_ stem: Substring, _ last: Character, _ rule: Rule) -> [String] {
        let plain = stem + rule.base
        switch rule.condition {
        case .contracted:
            guard "lrn".contains(last), let before = stem.dropLast().last else { return [] }
            let head = stem.dropLast()
            return ["\(head)e\(last)", "\(head)\(before)e\(last)"]
        default: return stem.hasSuffix("mm") ? [String(plain), String(stem.dropLast()) + rule.base] : [String(plain)]
        }
    }

    private static func fits(_ base: String, _ said: Pronunciation, _ rule: Rule) -> Bool {
        switch rule.condition {
        case .adjective: base.count > 4
        case .any: !(base.hasSuffix("or") && (rule.ending == "er" || rule.ending == "ene")) && !isVerb(base, said, rule)
        case .neuter: NounTables.isNeuter(base)
        case .verb: !NounTables.isNeuter(base) && !NounTables.isNeuter(String(base.dropLast()))
        case .ere: isStressedEre(base, said)
        case .contracted: said.phones.dropLast().last == Phone(.schwa)
        }
    }

    private static func isStressedEre(_ base: String, _ said: Pronunciation) -> Bool {
        base.hasSuffix("ere") && said.phones.dropLast(2).last == Phone(.longE, .primary)
    }

    /// Whether a noun's ending would be put to a verb: *fingeren* is of *finger*, not of *fingere*.
    private static func isVerb(_ base: String, _ said: Pronunciation, _ rule: Rule) -> Bool {
        (rule.ending == "en" || rule.ending == "ene") && isStressedEre(base, said)
    }

    private static func apply(_ rule: Rule, to said: Pronunciation, of base: String) -> Pronunciation? {
        var phones = said.phones
        guard phones.suffix(rule.lost.count).map(\.phoneme) == rule.lost else { return nil }
        phones.removeLast(rule.lost.count)
        guard let end = phones.last, !isMute(base, end, rule) else { return nil }
        var gained = rule.gained
        // *leseren* has one syllable less than its letters; schwa is said once.
        let endsInR = end.phoneme == .r && phones.dropLast().last?.phoneme == .schwa
        if endsInR, gained.count == 2, gained[0].phoneme == .schwa, gained[1].phoneme == .n { gained.removeFirst() }
        return Pronunciation((phones + gained).withoutDoubledConsonants)
    }

    /// Whether a consonant that the word writes at its end and does not say might sound before the ending (*god*).
    private static func isMute(_ base: String, _ end: Phone, _ rule: Rule) -> Bool {
        guard let letter = base.last, "dgtv".contains(letter), end.phoneme.isVowel else { return false }
        return !base.hasSuffix("ig")
    }

    /// *pasientens*: the word and an s.
    static func genitive(_ word: String, _ listed: (String) -> Pronunciation?) -> Pronunciation? {
        guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
        guard let stem = listed(String(word.dropLast())), stem.isStressed else { return nil }
        // The t that is silent in *huset* is said in *husets*.
        if word.hasSuffix("ets"), stem.phones.last?.phoneme == .schwa {
            return Pronunciation(stem.phones + [Phone(.t), Phone(.s)])
        }
        // r and s melt together: *karens* keeps its n, *sommers* ends in sj.
        let isAfterR = stem.phones.last?.phoneme == .r
        return Pronunciation((isAfterR ? stem.phones.dropLast() : stem.phones[...]) + [Phone(isAfterR ? .sj : .s)])
    }
}
