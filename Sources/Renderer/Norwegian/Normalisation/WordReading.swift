/// Words that are not read as they are written: abbreviations, initialisms, Roman numerals, single letters.
enum WordReading {
    /// Reads such a word at the cursor; nothing if the next piece is none.
    static func read(_ cursor: inout TokenCursor, isShouting: Bool) -> [SpokenToken]? {
        guard cursor.word() != nil else { return nil }
        return abbreviation(&cursor) ?? roman(&cursor) ?? initialism(&cursor, isShouting: isShouting)
            ?? singleLetter(&cursor)
    }

    /// `f.eks.`, `ca.`, `o.l.`; the longest form that is in the table.
    private static func abbreviation(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        if let short = ["v": "ved", "m": "med", "u": "uten"][cursor.word()?.lowercased() ?? ""],
            cursor.isSign(["/"], 1, touching: true), cursor.peek()?.isApart == true
        {
            cursor.advance(2)
            return SpokenToken.words(short)
        }
        var form = cursor.word()?.lowercased() ?? ""
        var count = 1
        var found: (text: String, tokens: Int)?
        while true {
            let hasPoint = cursor.isSign(["."], count, touching: true)
            if let full = ReadingTables.abbreviations[form], isMeant(form, hasPoint: hasPoint, after: cursor, count) {
                found = (full, count + (hasPoint && !endsSentence(cursor, after: count) ? 1 : 0))
            }
            guard hasPoint, let next = cursor.word(count + 1), next.count <= 3, count < 7 else { break }
            // `o. l.` is written with a blank as often as without.
            if cursor.peek(count + 1)?.isApart == true, form.count > 2 { break }
            form += "." + next.lowercased()
            count += 2
        }
        guard let found else { return nil }
        cursor.advance(found.tokens)
        return SpokenToken.words(found.text)
    }

    /// Whether a form that may also be a word is meant as an abbreviation.
    private static func isMeant(_ form: String, hasPoint: Bool, after cursor: TokenCursor, _ count: Int) -> Bool {
        if ReadingTables.onlyInside.contains(form) {
            return hasPoint && cursor.peek(count + 1) != nil && !endsSentence(cursor, after: count)
                && !(form == "min" && cursor.peek(-1)?.kind != .number)
        }
        return hasPoint || ReadingTables.pointless.contains(form)
    }

    /// Whether the point at `count` also ends the sentence: nothing follows, or a capital letter.
    private static func endsSentence(_ cursor: TokenCursor, after count: Int) -> Bool {
        guard let next = cursor.peek(count + 1) else { return true }
        return next.isApart && next.text.first?.isUppercase == true && count == 1
            && !["dr", "prof", "hr", "st", "fr", "kl", "nr", "tlf", "ca"].contains(cursor.word()?.lowercased() ?? "")
    }

    /// `Del II`, `Olav V`.
    private static func roman(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word(), let value = RomanNumerals.value(text) else { return nil }
        let before = cursor.word(-1)?.lowercased() ?? ""
        if ReadingTables.regents.contains(before) {
            cursor.advance()
            return SpokenToken.words("den \(Ordinals.words(value))")
        }
        let isPlain = ["II", "III", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII"].contains(text)
        guard isPlain || ReadingTables.numberedNouns.contains(before) else { return nil }
        cursor.advance()
        return SpokenToken.words(Cardinals.words(value))
    }

    /// `MBSR`, `TV`, `PC-en`: capital letters one by one, unless they are a word.
    private static func initialism(_ cursor: inout TokenCursor, isShouting: Bool) -> [SpokenToken]? {
        guard let text = cursor.word(), (2...6).contains(text.count) else { return nil }
        let capitals = text.prefix { $0.isUppercase }
        let ending = text.dropFirst(capitals.count)
        guard capitals.count > 1, ["", "s", "er", "en", "et", "ene"].contains(ending), !isShouting else { return nil }
        let small = capitals.lowercased()
        if ReadingTables.saidAsWords.contains(small) || capitals.count == 6 { return nil }
        if capitals.count > 2, WordTables.isCommon(small) { return nil }
        cursor.advance()
        var tokens: [SpokenToken] = [.letters(small)]
        if !ending.isEmpty { tokens.append(.word(String(ending))) }
        return tokens
    }

    /// `A`, `vitamin D`, `L5`: a capital letter by itself, but not the words *I* and *Å* at the beginning.
    private static func singleLetter(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word(), text.count == 1, text.first?.isUppercase == true else { return nil }
        if ["I", "Å"].contains(text), cursor.digits(1, touching: true) == nil { return nil }
        cursor.advance()
        return [.letters(text.lowercased())]
    }
}
