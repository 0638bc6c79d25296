/// A letter of the Latin script as Unicode names it, such as LATIN SMALL LETTER O WITH STROKE AND ACUTE, SQUARED LATIN CAPITAL
/// LETTER A or MODIFIER LETTER SMALL H: which letter it is at bottom, and with which marks.
///
/// Names never change (Unicode Standard, Stability Policies), so a letter that is added to Unicode is read without a table.
struct LatinLetterName {
    private let base: Substring
    private let marks: [Substring]
    private let isCapital: Bool

    /// The letter of a name; nil if it names something else.
    init?(_ name: String) {
        let halves = name.split(separator: " WITH ", maxSplits: 1)
        guard let first = halves.first else { return nil }
        var words = first.split(separator: " ")
        guard let letter = words.firstIndex(of: "LETTER"),
            words[..<letter].contains("LATIN") || words[..<letter] == ["MODIFIER"]
        else { return nil }
        // A small capital has the size of a small letter and stands for one.
        isCapital = words[..<letter].contains("CAPITAL")
        words.removeSubrange(...letter)
        while let word = words.first, ["SMALL", "CAPITAL", "TURNED", "REVERSED", "INSULAR", "DOTLESS"].contains(word),
            words.count > 1
        {
            words.removeFirst()
        }
        guard !words.isEmpty else { return nil }
        base = first[words[0].startIndex...]
        marks = halves.count > 1 ? halves[1].split(separator: " AND ") : []
    }

    /// The Norwegian letters that sound nearest; nil for a letter that is not known.
    var folded: String? {
        guard let letters = marked ?? Self.letters[base] ?? (base.count == 1 ? base.lowercased() : nil) else {
            return nil
        }
        return isCapital ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
    }

    /// With a mark that makes another sound of it, whatever stands above or below that.
    private var marked: String? { marks.lazy.compactMap { Self.sounds["\(base) \($0)"] }.first }

    private static let sounds = [
        "A DIAERESIS": "æ", "A RING ABOVE": "å", "O DIAERESIS": "ø", "O DOUBLE ACUTE": "ø", "O STROKE": "ø",
        "U DIAERESIS": "y", "U DOUBLE ACUTE": "y", "C CEDILLA": "s", "C CARON": "tsj", "C ACUTE": "tsj",
        "N TILDE": "nj",
        "N ACUTE": "nj", "N CARON": "nj", "S CARON": "sj", "S ACUTE": "sj", "S CEDILLA": "sj", "S COMMA BELOW": "sj",
        "Z CARON": "sj", "DZ CARON": "dsj", "O OPEN": "å",
    ]

    /// Letters that have names of their own.
    private static let letters: [Substring: String] = [
        "AE": "æ", "OE": "ø", "AA": "å", "AO": "å", "AU": "æv", "AV": "æv", "AY": "ei", "OO": "o", "THORN": "t",
        "ETH": "d",
        "ENG": "ng", "SHARP S": "ss", "LONG S": "s", "ESH": "sj", "EZH": "sj", "SCHWA": "e", "OPEN E": "e",
        "OPEN O": "å",
        "ALPHA": "a", "IOTA": "i", "UPSILON": "u", "GAMMA": "g", "DZ": "ds", "LJ": "lj", "NJ": "nj", "IJ": "ei",
        "WYNN": "v", "YOGH": "g", "KRA": "k", "HV": "v", "OU": "u", "DUM": "dum", "G": "g",
    ]
}
