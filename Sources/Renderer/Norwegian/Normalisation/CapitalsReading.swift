/// Words whose capitals decide how they are read: Roman numerals, initialisms, single letters, names of two words.
enum CapitalsReading {
    /// Reads such a word at the cursor; nil if the next piece is not one.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word() else { return nil }
        if text.count == 1 { return roman(&cursor) ?? singleLetter(&cursor) }
        if let code = code(&cursor) { return code }
        guard
            text.utf8.contains(where: { (65...90).contains($0) }) || !text.utf8.allSatisfy({ $0 < 128 })
                || text.count < 4
        else { return nil }
        return roman(&cursor) ?? lettered(&cursor) ?? joined(&cursor) ?? initialism(&cursor) ?? okay(&cursor)
    }

    /// `Del II`, `Olav V`, `Christian IVs`, `II. del`, `XX`.
    private static func roman(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word() else { return nil }
        let before = cursor.wordBefore
        if NounTables.regents.contains(before), text.count > 1, text.hasSuffix("s"),
            let value = RomanNumerals.value(String(text.dropLast()))
        {
            cursor.advance()
            return SpokenToken.words("den \(Ordinals.words(value))s")
        }
        guard let value = RomanNumerals.value(text) else { return nil }
        if text.allSatisfy({ "IVX".contains($0) }), cursor.isSign(["."], 1, touching: true),
            let next = cursor.word(2), next.first?.isLowercase == true, cursor.peek(2)?.isApart == true
        {
            cursor.advance(2)
            return SpokenToken.words(Ordinals.words(value))
        }
        if NounTables.regents.contains(before) {
            cursor.advance()
            return SpokenToken.words("den \(Ordinals.words(value))")
        }
        let isPlain = RomanNumerals.isUnmistakable(text)
        guard isPlain && !cursor.isShouting || NounTables.numbered.contains(before) else { return nil }
        cursor.advance()
        // `del II–III`.
        if cursor.isSign(NumberReading.dashes, touching: true), let end = cursor.word(1, touching: true),
            let last = RomanNumerals.value(end)
        {
            cursor.advance(2)
            return SpokenToken.words("\(Cardinals.words(value)) til \(Cardinals.words(last))")
        }
        return SpokenToken.words(Cardinals.words(value))
    }

    /// `MBSR`, `TV`, `PC-en`, `PC’en`: capital letters one by one, unless they are a word.
    private static func initialism(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word() else { return nil }
        let capitals = text.prefix { $0.isUppercase }
        var ending = text.dropFirst(capitals.count)
        if let mark = ending.first, mark == "'" || mark == "’" { ending = ending.dropFirst() }
        guard (2...6).contains(capitals.count), ["", "s", "er", "en", "et", "ene", "n", "a"].contains(ending) else {
            return nil
        }
        let small = capitals.lowercased()
        if Capitals.isWord(small, isShouting: cursor.isShouting) { return nil }
        if capitals.count == 6, Capitals.canBeSaid(small) { return nil }
        cursor.advance()
        return [.letters(small)] + (ending.isEmpty ? [] : [.word(String(ending))])
    }

    /// `eResept`, `iTunes`: a small letter before a word with a capital is called by its name.
    private static func lettered(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word(), text.count > 3, let first = text.first, "ei".contains(first),
            text.dropFirst().first?.isUppercase == true, text.dropFirst(2).allSatisfy(\.isLowercase),
            !WordTables.isCommon(text.lowercased())
        else { return nil }
        cursor.advance()
        return [.letters(String(first)), .word(text.dropFirst().lowercased())]
    }

    /// `MittNAV`: capitals that end a word are a word or an initialism of their own.
    private static func joined(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word() else { return nil }
        let capitals = String(text.reversed().prefix { $0.isUppercase }.reversed())
        let head = text.dropLast(capitals.count)
        guard capitals.count > 1, head.count > 1, head.dropFirst().allSatisfy(\.isLowercase) else { return nil }
        cursor.advance()
        let small = capitals.lowercased()
        return [
            .word(head.lowercased()), Capitals.isWord(small, isShouting: false) ? .word(small) : .letters(small),
        ]
    }

    /// Universities that are called by their letters.
    private static let mixed: Set<String> = ["UiO", "UiB", "UiT", "UiA", "UiS"]

    /// `Th12`, `CO₂`, `SpO₂`: letters before digits that touch them are called by their names.
    private static func code(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word(), text.count < 6, text.first?.isUppercase == true else { return nil }
        if mixed.contains(text) {
            cursor.advance()
            return [.letters(text.lowercased())]
        }
        let isFormula = cursor.lowered(1) != nil
        let isLevel =
            cursor.digits(1, touching: true) != nil && text.count == 2 && !Capitals.canBeSaid(text.lowercased())
        guard isFormula || isLevel else { return nil }
        cursor.advance()
        return [.letters(text.lowercased())]
    }

    private static func okay(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.small() == "ok" else { return nil }
        cursor.advance()
        return [.letters("ok")]
    }

    /// `A`, `vitamin D`, `L5`, `a)`, `punkt a`: but not the words *I* and *Å* at the beginning, nor *i* and *å*.
    private static func singleLetter(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let text = cursor.word() else { return nil }
        let isTouched = cursor.digits(1, touching: true) != nil || cursor.lowered(1) != nil
        if ["I", "Å"].contains(text), !isTouched { return nil }
        if text.first?.isLowercase == true {
            let isItem = cursor.isSign([")"], 1, touching: true) && !cursor.isSign(["("], -3)
            let isLettered = NounTables.lettered.contains(cursor.wordBefore) || isTouched
            let isConsonant = !"aeiouyæøåéèóòôµ".contains(text)
            guard isItem || isLettered && !["i", "å"].contains(text) || isConsonant else { return nil }
        }
        cursor.advance()
        return [.letters(text.lowercased())]
    }
}
