/// What kinds of word the neighbours of a word allow in its place, the likeliest first.
///
/// A Norwegian clause has one finite verb, in the second place of a statement and in the first of a question or a call. So a word
/// that may be a verb is a verb if the clause has no other, and is not a verb if it has one. Determiners, prepositions,
/// auxiliaries and pronouns beside it decide before that.
struct SentencePlace {
    /// Letters as in `Homographs`; empty if the neighbours say nothing.
    let kinds: [Character]

    /// The place of a word in a clause.
    init(_ clause: Clause, _ index: Int) {
        guard clause.words.count > 1 else {
            kinds = []
            return
        }
        kinds = Array(Rules(clause, index).kinds)
    }
}

private struct Rules {
    let clause: Clause
    let index: Int
    /// The word that opens the clause, before its first.
    let opener: String
    let next: String
    /// The word after it, even if it opens another clause.
    let follower: String
    let touching: String
    /// The place of the last word before that is not an adverb.
    let place: Int
    /// Places of verbs in the present or past.
    let finites: [Int]

    init(_ whole: Clause, _ at: Int) {
        (clause, index, opener) = whole.part(about: at)
        next = clause[index + 1]
        follower = whole[at + 1]
        touching = clause[index - 1]
        var place = index - 1
        while place >= 0, ClauseWords.adverbs.contains(clause[place]) { place -= 1 }
        self.place = place
        let (clause, index) = (clause, index)
        var finites = clause.words.indices.filter { $0 != index && clause.isFinite($0) }
        let first = Self.first(of: clause, before: index)
        if !finites.contains(where: { $0 < index }), first < index, clause.isImperative(first) {
            finites.insert(first, at: 0)
        }
        self.finites = finites
    }

    /// The first word of a clause that is not an adverb.
    private static func first(of clause: Clause, before index: Int) -> Int {
        var first = 0
        while first < index, clause[first] == "og" || ClauseWords.adverbs.contains(clause[first]) { first += 1 }
        return first
    }

    var before: String { clause[place] }
    var hasVerbBefore: Bool { finites.contains { $0 < index } }
    var hasVerbAfter: Bool { finites.contains { $0 > index } }

    /// The likeliest kinds.
    var kinds: String {
        owned ?? governed ?? described ?? afterAuxiliary ?? afterModal ?? first ?? afterSubject ?? coordinated
            ?? byVerbs
    }

    /// *Ønsket mitt*, but *har ønsket mitt råd*; *som løftet*, *å løfte*.
    private var owned: String? {
        if opener == "som", index == 0 { return "vpn" }
        let hasSubject = ["har", "hadde", "ha"].contains(before) || ClauseWords.pronouns.contains(before)
        if ClauseWords.owners.contains(next), !hasSubject { return "n" }
        return touching == "å" ? "vpn" : nil
    }

    /// After a determiner, a preposition or a genitive.
    private var governed: String? {
        let earlier = clause[index - 2]
        if clause.isOwnerBehind(index - 1) { return nil }
        if ClauseWords.amounts.contains(touching) { return ClauseWords.prepositions.contains(earlier) ? "na" : nil }
        if ClauseWords.determiners.contains(touching) { return ClauseWords.wholes.contains(touching) ? nil : "na" }
        if touching == "før", ClauseWords.auxiliaries.contains(earlier) { return "pavn" }
        if ClauseWords.prepositions.contains(touching) { return ClauseWords.particles.contains(touching) ? nil : "na" }
        let isGenitive =
            touching.hasSuffix("s") && touching.count > 3 && !ClauseWords.adverbs.contains(touching)
            && !clause.isFinite(index - 1)
        return isGenitive ? "na" : nil
    }

    /// After an adjective that a determiner or preposition governs; itself an adjective where only adverbs stand between.
    private var described: String? {
        let isDetermined =
            ClauseWords.determiners.contains(before) && !ClauseWords.subjects.contains(before)
            && !ClauseWords.owners.contains(before)
        if place < index - 1, isDetermined, !next.isEmpty { return "pan" }
        var place = index - 1
        while place >= 0, index - place < 4, clause.isAdjective(place) { place -= 1 }
        guard place >= 0, place < index - 1 else { return nil }
        let word = clause[place]
        let governs =
            ClauseWords.determiners.contains(word) && !["alle", "noen"].contains(word)
            || ClauseWords.prepositions.contains(word) && !ClauseWords.particles.contains(word)
        return governs ? "na" : nil
    }

    /// *Har løftet*, *er alle skoene merket*; but *er vannet varmt*, where the word is the subject.
    private var afterAuxiliary: String? {
        if ["og", "eller"].contains(touching) { return nil }
        guard let verb = clause.words[..<index].lastIndex(where: ClauseWords.auxiliaries.contains) else { return nil }
        let between = clause.words[(verb + 1)..<index].filter { !ClauseWords.adverbs.contains($0) }
        guard between.isEmpty else {
            if between.contains(where: ClauseWords.participles.contains) { return "n" }
            return ClauseWords.prepositions.contains(touching) ? "na" : "pavn"
        }
        let start = ["og", "men", "for", "så"].contains(clause[0]) ? min(1, verb) : 0
        let front = start..<verb
        guard verb == index - 1, opener != "som", opener != "der" else { return "pavn" }
        let isAdverbial = front.allSatisfy { place in
            ClauseWords.adverbs.contains(clause[place]) || ClauseWords.openers.contains(clause[place])
        }
        if isAdverbial { return clause.isContinued && front.isEmpty ? "pavn" : "n" }
        let hasSubject = front.contains { place in
            ClauseWords.pronouns.contains(clause[place])
                || clause.isDefinite(place) && place > start && !ClauseWords.prepositions.contains(clause[place - 1])
        }
        return ClauseWords.prepositions.contains(clause[start]) && !hasSubject ? "npav" : "pavn"
    }

    /// *Kan løfte*; *få klippet meg*; *med hodet løftet*.
    private var afterModal: String? {
        if ClauseWords.gettings.contains(before) { return ClauseWords.objects.contains(next) ? "pvn" : "n" }
        if ClauseWords.modals.contains(before), place > 0 { return "vpn" }
        guard clause.isDefinite(index - 1) else { return nil }
        return (max(0, index - 3)..<max(0, index - 1)).contains { clause[$0] == "med" } ? "pvn" : nil
    }

    /// At the beginning: *landet flyet?*, *løftet er gitt*, *presset av smerte*.
    private var first: String? {
        if ClauseWords.fresh.contains(touching) { return "pvn" }
        let isFirst = index == 0 || index == 1 && ClauseWords.adverbs.contains(touching) && touching != "så"
        guard isFirst else { return nil }
        if ClauseWords.pronouns.contains(next) || ClauseWords.objects.contains(next) || ["det", "den"].contains(next) {
            return "vpn"
        }
        if follower == "og", clause.isContinued { return "vpn" }
        let isNamed = ["som", "og"].contains(follower) && (next.isEmpty || hasVerbAfter)
        if isNamed || next.hasSuffix("er") && !clause.isDefinite(index + 1) { return "n" }
        if clause.isFinite(index + 1) || ClauseWords.modals.contains(next) || Homographs.isVerb(next) { return "n" }
        let isPast = ["et", "te", "de"].contains(where: next.hasSuffix) && !clause.isDefinite(index + 1)
        let object = clause[index + 2]
        if isPast,
            clause.isDefinite(index + 2) || ClauseWords.objects.contains(object)
                || ClauseWords.prepositions.contains(object)
        {
            return "n"
        }
        if clause.isDefinite(index + 1) { return "vpn" }
        let isAttribute = ClauseWords.prepositions.contains(next) || ClauseWords.adverbs.contains(next)
        return hasVerbAfter && isAttribute ? "n" : "pvn"
    }

    /// *Vi løftet*; but *fant vi sporet*, whose verb stands before the subject.
    private var afterSubject: String? {
        if ClauseWords.wholes.contains(touching), !hasVerbBefore {
            return hasVerbAfter || next == "som" || next.isEmpty ? "nvp" : "vpn"
        }
        if ClauseWords.pronouns.contains(before) { return finites.contains { $0 < place } ? "npv" : "vpn" }
        return touching == "som" ? "vpn" : nil
    }

    /// *Vasket og klippet*, *døra og kastet nøkkelen*, *gulvet og badet*.
    private var coordinated: String? {
        guard ["og", "eller"].contains(touching) else { return nil }
        let earlier = clause[index - 2]
        if earlier.hasSuffix("et"), clause.words[..<(index - 2)].contains(where: ClauseWords.auxiliaries.contains) {
            return "pvn"
        }
        let isVerb =
            earlier.isEmpty || ClauseWords.objects.contains(next) || clause.isFinite(index - 2)
            || ClauseWords.participles.contains(earlier) || Homographs.isVerb(earlier) && !hasVerbBefore
            || ClauseWords.adverbs.contains(earlier) || ClauseWords.prepositions.contains(earlier)
            || clause.isDefinite(index + 1) || ClauseWords.adverbs.contains(next)
            || ClauseWords.prepositions.contains(next)
        return isVerb ? "vpn" : "nvp"
    }

    /// A verb where the clause has none yet.
    private var byVerbs: String {
        if hasVerbBefore { return "npv" }
        if ClauseWords.pronouns.contains(next) { return "vpn" }
        let endsSubject =
            !ClauseWords.closed.contains(touching) || ClauseWords.adverbs.contains(touching)
            || clause.isOwnerBehind(index - 1)
        return endsSubject ? "vpn" : ""
    }
}
