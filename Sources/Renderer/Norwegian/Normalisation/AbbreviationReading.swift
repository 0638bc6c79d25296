/// Abbreviations read in full.
enum AbbreviationReading {
    /// Reads `f.eks.`, `ca.`, `o.l.`, `m/`, `s. 12`; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let word = cursor.word(), cursor.raised(1) == nil else { return nil }
        // Human resources is no *herr*.
        if word == "HR", !cursor.isSign(["."], 1, touching: true) { return nil }
        return (slashed(&cursor) ?? numbered(&cursor) ?? side(&cursor) ?? street(&cursor) ?? compound(&cursor)).map(
            SpokenToken.words)
            ?? spaced(&cursor).map(SpokenToken.words) ?? listed(&cursor)
    }

    /// `f eks`, `o s v`: letters with blanks instead of points.
    private static func spaced(_ cursor: inout TokenCursor) -> String? {
        for count in [3, 2] {
            let words = (0..<count).map { cursor.word($0) ?? "" }
            let form = words.joined(separator: ".")
            guard Abbreviations.spaced.contains(form.lowercased()), words.dropFirst().allSatisfy({ !$0.isEmpty }),
                let full = Abbreviations.full[form.lowercased()]
            else { continue }
            cursor.advance(count)
            if cursor.isSign(["."], touching: true), !cursor.pointEndsSentence { cursor.advance() }
            return full
        }
        return nil
    }

    /// `m/pute`, `v/siden`, `t/r`.
    private static func slashed(_ cursor: inout TokenCursor) -> String? {
        guard cursor.peek()?.isApart == true, cursor.isSign(["/"], 1, touching: true) else { return nil }
        if cursor.small() == "t", cursor.small(2) == "r" {
            cursor.advance(3)
            return "tur retur"
        }
        if let letters = ["c": "o", "a": "s"][cursor.small()], letters == cursor.small(2) {
            let names = [cursor.small(), letters].map { LetterNames.name($0.first ?? " ") }
            cursor.advance(3)
            return names.joined(separator: " ")
        }
        if cursor.small() == "m", cursor.small(2) == "u" {
            cursor.advance(3)
            if cursor.isSign(["/"], touching: true) { cursor.advance() }
            return "med eller uten"
        }
        guard let short = ["v": "ved", "m": "med", "u": "uten"][cursor.small()] else { return nil }
        cursor.advance(2)
        return short
    }

    /// `s. 12`, `f. 1952`, `min. 5 ganger`, `no. 5`, `kr.250`: short forms that mean this before a number only.
    private static func numbered(_ cursor: inout TokenCursor) -> String? {
        // `kap 3`
        if ["kap", "fig", "pkt", "vedl", "øv", "avd"].contains(cursor.small()), cursor.digits(1) != nil,
            cursor.peek(1)?.isApart == true
        {
            let full = Abbreviations.full[cursor.small()]
            cursor.advance()
            return full
        }
        guard cursor.isSign(["."], 1, touching: true), cursor.digits(2) != nil else { return nil }
        let isYear = cursor.digits(2)?.count == 4
        let full: String? =
            switch cursor.small() {
            case "s": "side"
            case "ss": "sidene"
            case "f" where isYear: "født"
            case "d" where isYear: "død"
            case "d" where cursor.isSign(["."], 3, touching: true) && (cursor.digits(2)?.count ?? 3) < 3: "den"
            case "no": "nummer"
            case "min" where cursor.peek(-1)?.kind != .number: "minimum"
            default: nil
            }
        if full != nil { cursor.advance(2) }
        return full
    }

    /// `h. hånd`, `v. fot`: the side of the body, before a word in small letters.
    private static func side(_ cursor: inout TokenCursor) -> String? {
        guard let full = ["h": "høyre", "v": "venstre"][cursor.word() ?? ""], cursor.peek()?.isApart == true,
            cursor.isSign(["."], 1, touching: true), let next = cursor.word(2), next.first?.isLowercase == true,
            next.count > 2, cursor.peek(2)?.isApart == true
        else { return nil }
        cursor.advance(2)
        return full
    }

    /// `Storgt. 5`.
    private static func street(_ cursor: inout TokenCursor) -> String? {
        guard let word = cursor.word(), word.first?.isUppercase == true,
            let full = Abbreviations.street(word.lowercased()),
            cursor.isSign(["."], 1, touching: true)
        else { return nil }
        cursor.advance(2)
        return full
    }

    /// `avd.leder`, `lab.svar`: the beginning of a compound, cut short.
    private static func compound(_ cursor: inout TokenCursor) -> String? {
        guard let first = Abbreviations.firstParts[cursor.small()], cursor.isSign(["."], 1, touching: true),
            let second = cursor.word(2, touching: true), second.count > 2, second.first?.isLowercase == true,
            !cursor.isSign(["."], 3, touching: true)
        else { return nil }
        cursor.advance(3)
        return first + second
    }

    /// The longest form that is in the table.
    private static func listed(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        var form = cursor.small()
        var count = 1
        var found: (form: String, count: Int, hasPoint: Bool)?
        while true {
            let hasPoint = cursor.isSign(["."], count, touching: true)
            if Abbreviations.full[form] != nil, isMeant(form, hasPoint: hasPoint, after: cursor, count) {
                found = (form, count, hasPoint)
            }
            guard let next = cursor.word(count + 1), hasPoint, next.count <= 5, count < 7 else { break }
            // `o. l.` is written with a blank as often as without.
            if cursor.peek(count + 1)?.isApart == true, form.count > 2 { break }
            form += "." + next.lowercased()
            count += 2
        }
        guard let found, var full = Abbreviations.full[found.form] else { return nil }
        if found.form == "beh", cursor.small(-1) == "ved" { full = "behov" }
        if ["per", "hver", "pr"].contains(cursor.wordBefore) { full = Abbreviations.one[found.form] ?? full }
        let isOpen = found.hasPoint && !endsSentence(cursor, after: found.count, found.form)
        cursor.advance(found.count + (isOpen ? 1 : 0))
        if found.form == "ph.d" { return [.letters("phd")] }
        return SpokenToken.words(full) + range(&cursor)
    }

    /// `man.–fre.`, `jan.–mars`: the dash between days or months is *til*.
    private static func range(_ cursor: inout TokenCursor) -> [SpokenToken] {
        guard cursor.isSign(NumberReading.dashes), isCalendar(cursor.advanced(1)) else { return [] }
        let before = cursor.advanced(cursor.isSign(["."], -1) ? -2 : -1)
        guard isCalendar(before) else { return [] }
        cursor.advance()
        let full = Abbreviations.full[cursor.small()] ?? cursor.small()
        cursor.advance()
        if cursor.isSign(["."], touching: true), !cursor.pointEndsSentence { cursor.advance() }
        return SpokenToken.words("til \(full)")
    }

    /// `3/2`, `4.5.`, `4. mai`.
    private static func isDate(_ cursor: TokenCursor) -> Bool {
        cursor.isSign(["/"], 1, touching: true)
            || cursor.isSign(["."], 1, touching: true) && (cursor.digits(2) != nil || isCalendar(cursor.advanced(2)))
    }

    /// Whether the next word is a day or month, in full or not.
    static func isCalendar(_ cursor: TokenCursor) -> Bool {
        let full = Abbreviations.full[cursor.small()] ?? cursor.small()
        return NounTables.weekdays.contains(full) || NounTables.months.contains(full)
    }

    /// Whether a form that may also be a word is meant as an abbreviation.
    private static func isMeant(_ form: String, hasPoint: Bool, after cursor: TokenCursor, _ count: Int) -> Bool {
        if Abbreviations.smallOnly.contains(form), (cursor.word() ?? "").dropFirst().contains(where: \.isUppercase) {
            return false
        }
        // `man 3/2`, `tirs 4. mai`, `ons kl. 10`: a day without its point before a date or a time.
        if !hasPoint, NounTables.weekdays.contains(Abbreviations.full[form] ?? "") {
            // `man-fre`, `lør/søn`.
            let joints = NumberReading.dashes.union(["/"])
            if cursor.isSign(joints, count), isCalendar(cursor.advanced(count + 1)) { return true }
            if cursor.isSign(joints, -1), isCalendar(cursor.advanced(-2)) { return true }
            if cursor.digits(count) != nil, isDate(cursor.advanced(count)) { return true }
            return form != "man" && form != "tor" && NounTables.clockWords.contains(cursor.small(count))
        }
        if Abbreviations.onlyInside.contains(form) {
            if form == "min" || form == "sek" {
                let before = cursor.wordBefore
                let isCounted = ["per", "pr", "hver", "par", "noen"].contains(before) || Cardinals.isName(before)
                if isCounted { return hasPoint || cursor.peek(count) == nil }
            }
            // A list may end with `mm.`, which is then no length.
            if form == "mm", hasPoint, cursor.peek(-1)?.kind != .number { return true }
            return hasPoint && cursor.peek(count + 1) != nil && !endsSentence(cursor, after: count, form)
                && !(form == "min" && cursor.peek(-1)?.kind != .number)
                && !(form == "no" && cursor.digits(count + 1) == nil)
        }
        // The last point may be missing if there are others: `o.l`.
        return hasPoint || form.contains(".") || Abbreviations.pointless.contains(form)
    }

    /// Whether the point at `count` also ends the sentence: nothing follows, or a capital letter.
    private static func endsSentence(_ cursor: TokenCursor, after count: Int, _ form: String) -> Bool {
        guard let next = cursor.peek(count + 1) else { return true }
        return next.isApart && next.text.first?.isUppercase == true
            && !Abbreviations.leavesOpen(form, beforeDigit: false)
    }
}
