/// The words of a clause in small letters, and what each of them may be.
struct Clause {
    /// The words.
    let words: [String]
    /// Whether each word ends in *-et* with a silent t, as neuter nouns do and verbs do not.
    let isNeuter: [Bool]

    /// Whether a comma or the like stands before it, so that its verb may come first though nothing is asked.
    let isContinued: Bool

    /// A clause of words; `isNeuter` is as long.
    init(_ words: [String], isNeuter: [Bool], isContinued: Bool = false) {
        self.words = words
        self.isNeuter = isNeuter
        self.isContinued = isContinued
    }

    /// The word at a place; empty outside the clause.
    subscript(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    /// The part of the clause about a word, between words that open another, with the place of the word in it and the word that
    /// opens it.
    func part(about index: Int) -> (clause: Clause, index: Int, opener: String) {
        var start = index
        while start > 0, !opens(start - 1), self[start - 1] != "men" { start -= 1 }
        var end = index + 1
        while end < words.count, !endsPart(at: end) { end += 1 }
        let range = start..<end
        let part = Clause(
            Array(words[range]), isNeuter: Array(isNeuter[range]), isContinued: start == 0 && isContinued)
        return (part, index - start, self[start - 1])
    }

    private func opens(_ index: Int) -> Bool {
        guard ClauseWords.subordinators.contains(self[index]) else { return false }
        switch self[index] {
        case "om":
            return ClauseWords.pronouns.contains(self[index + 1])
                || ["det", "den"].contains(self[index + 1]) && isFinite(index + 2)
        // *Har da tullet*: no conjunction after a verb or its subject.
        case "da":
            return index < 1
                || !ClauseWords.auxiliaries.contains(self[index - 1])
                    && !ClauseWords.pronouns.contains(self[index - 1]) && !isFinite(index - 1)
        default: return true
        }
    }

    private func endsPart(at index: Int) -> Bool {
        switch self[index] {
        case "men": true
        case "da": false
        case "og": (index + 1..<min(index + 3, words.count)).contains(where: isFinite)
        case "til", "før", "siden", "etter": ClauseWords.pronouns.contains(self[index + 1])
        default: opens(index)
        }
    }
}

extension Clause {
    /// Whether a word looks like a noun with its article after it: *hånden, jenta, barna, huset*.
    func isDefinite(_ index: Int) -> Bool {
        let word = self[index]
        guard word.count > 3, !ClauseWords.indefinite.contains(word), !ClauseWords.adverbs.contains(word),
            !ClauseWords.closed.contains(word)
        else { return false }
        if word.hasSuffix("et") { return isNeuter[index] }
        return ["ne", "na", "en", "a"].contains(where: word.hasSuffix)
    }

    /// Whether a word is a possessive after its noun: *flyet deres*.
    func isOwnerBehind(_ index: Int) -> Bool {
        ClauseWords.owners.contains(self[index]) && ["et", "en", "a", "ne"].contains(where: self[index - 1].hasSuffix)
    }

    /// Whether a word is a verb in the present or past.
    func isFinite(_ index: Int) -> Bool {
        let word = self[index]
        let before = isOwnerBehind(index - 1) ? "" : self[index - 1]
        if Self.isPassive(word) { return true }
        if word == "så" { return ClauseWords.pronouns.contains(before) || isDefinite(index - 1) }
        let isDetermined = ClauseWords.determiners.contains(before) && !ClauseWords.subjects.contains(before)
        if ClauseWords.finites.contains(word) { return !isDetermined && !(word == "går" && before == "i") }
        if Self.isPrefixed(word) { return true }
        guard !isDetermined, before != "å", !ClauseWords.owners.contains(before),
            !ClauseWords.prepositions.contains(before), !ClauseWords.auxiliaries.contains(before)
        else { return false }
        return Self.isPresent(word) || Self.isPast(word)
    }

    /// Whether a word describes a noun after it.
    func isAdjective(_ index: Int) -> Bool {
        let word = self[index]
        let endsAlike =
            word.hasSuffix("e") || word.count > 3 && word.hasSuffix("t") && !word.hasSuffix("et")
            || ClauseWords.adjectives.contains(word)
        guard endsAlike, !ClauseWords.adverbs.contains(word), !ClauseWords.closed.contains(word),
            !ClauseWords.subjects.contains(word), !Homographs.isVerb(word), !isFinite(index)
        else { return false }
        return !isDefinite(index) || word.hasSuffix("e") && ClauseWords.determiners.contains(self[index - 1])
    }

    /// Whether a word may be a call to do something.
    func isImperative(_ index: Int) -> Bool {
        let word = self[index]
        guard !ClauseWords.subjects.contains(word) else { return false }
        if ClauseWords.imperatives.contains(word) || ClauseWords.finites.contains(word + "er") { return true }
        if self[index + 1] == "ikke" { return !ClauseWords.closed.contains(word) }
        let isPrefixed = ClauseWords.prefixes.contains { prefix in
            word.hasPrefix(prefix) && word.count > prefix.count + 2
                && ClauseWords.finites.contains(word.dropFirst(prefix.count) + "er")
        }
        return isPrefixed
            || word.count > 2 && !word.hasSuffix("e") && !ClauseWords.closed.contains(word)
                && !ClauseWords.adverbs.contains(word) && Self.isKnown(word + "e") && Self.isKnown(word + "er")
    }
}

extension Clause {
    /// Whether a word is listed.
    private static func isKnown(_ word: String) -> Bool {
        WordTables.isCommon(word) || WordList.norwegian.entry(of: word) != nil
    }

    /// *Holdes, brukes*.
    private static func isPassive(_ word: String) -> Bool {
        guard word.hasSuffix("es"), word.count > 4 else { return false }
        let active = word.dropLast() + "r"
        return ClauseWords.finites.contains(String(active)) || isKnown(String(active))
    }

    /// *Forsto, oppholder*.
    private static func isPrefixed(_ word: String) -> Bool {
        ClauseWords.prefixes.contains { prefix in
            guard word.hasPrefix(prefix), word.count > prefix.count + 1 else { return false }
            let verb = String(word.dropFirst(prefix.count))
            return ClauseWords.finites.contains(verb) && !ClauseWords.auxiliaries.contains(verb)
                && !ClauseWords.modals.contains(verb)
        }
    }

    /// *Smiler*, whose other forms are known.
    private static func isPresent(_ word: String) -> Bool {
        guard word.hasSuffix("er"), word.count > 3, Homographs.table[word] == nil else { return false }
        let stem = String(word.dropLast(2))
        let short = stem.count > 2 && stem.last == stem.dropLast().last ? String(stem.dropLast()) : stem
        return isKnown(stem + "e")
            && [stem + "te", short + "te", stem + "et", stem + "de", short + "de"].contains(where: isKnown)
    }

    /// *Smilte, brukte*, whose other forms are known.
    private static func isPast(_ word: String) -> Bool {
        guard word.count > 4, Homographs.table[word] == nil else { return false }
        if word.hasSuffix("et") { return isKnown(word.dropLast() + "r") && isKnown(String(word.dropLast())) }
        guard word.hasSuffix("te") || word.hasSuffix("de"), let last = word.dropLast(2).last else { return false }
        let stem = String(word.dropLast(2))
        return [stem, stem + String(last)].contains { isKnown($0 + "er") && isKnown($0 + "e") }
    }
}
