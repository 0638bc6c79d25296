/// Ordinals: a number with a point before the word that it numbers.
enum OrdinalReading {
    /// Reads `3. trinn`, `2.–4. trinn`, `1., 2. og 3. uke`, `den 5.`; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let first = ordinal(cursor) else { return nil }
        if cursor.isSign(NumberReading.dashes, 2) {
            let next = cursor.advanced(3)
            if let second = ordinal(next), isNumbered(next) {
                cursor.advance(5)
                return SpokenToken.words("\(first) til \(second)")
            }
        }
        guard isNumbered(cursor) || isListed(cursor) || isAfterArticle(cursor) else { return nil }
        // At the end the point is also the sentence's.
        cursor.advance(cursor.peek(2) == nil ? 1 : 2)
        return SpokenToken.words(first)
    }

    private static func ordinal(_ cursor: TokenCursor) -> String? {
        guard let number = cursor.digits().flatMap({ Int($0) }), number < 1000, cursor.isSign(["."], 1, touching: true)
        else { return nil }
        return Ordinals.words(number)
    }

    /// Whether the number with its point counts what follows: a word in small letters, or one that has a capital there too.
    private static func isNumbered(_ cursor: TokenCursor) -> Bool {
        guard let next = cursor.peek(2), next.kind == .word else { return false }
        // `1.klasse`
        if !next.isApart { return next.text.count > 2 && next.text.allSatisfy(\.isLowercase) }
        return next.text.first?.isLowercase == true || NounTables.capitalOrdinals.contains(next.text.lowercased())
    }

    /// `1., 2. og 3. uke`: a further ordinal follows after a comma, *og* or *eller*, and the last of them numbers something.
    private static func isListed(_ cursor: TokenCursor) -> Bool {
        var next = cursor
        var isOpen = true
        while isOpen, ordinal(next) != nil {
            if next.index > cursor.index, isNumbered(next), !["og", "eller"].contains(next.small(2)) { return true }
            isOpen = next.isSign([","], 2, touching: true) || ["og", "eller"].contains(next.small(2))
            next.advance(3)
        }
        return false
    }

    /// `den 5.`, `for det 1.`, `fredag 13.` where nothing or no small letter follows.
    private static func isAfterArticle(_ cursor: TokenCursor) -> Bool {
        (cursor.small(-1) == "den" || NounTables.weekdays.contains(cursor.small(-1))
            || cursor.small(-1) == "det" && cursor.small(-2) == "for")
            && (cursor.peek(2) == nil || cursor.peek(2)?.kind == .sign)
    }
}
