/// Characters and what is read in their place.
enum FoldingTables {
    /// Foreign letters and the Norwegian ones that sound nearest; capitals follow.
    static let letters: [Character: String] = [
        "à": "a", "á": "a", "â": "a", "ã": "a", "ā": "a", "ă": "a", "ą": "a", "ä": "æ", "ê": "æ", "ë": "e", "ö": "ø",
        "ő": "ø", "œ": "ø", "ü": "y", "ű": "y", "ç": "s", "ñ": "nj", "ß": "ss", "þ": "t", "ð": "d", "đ": "d", "ŋ": "ng",
        "š": "sj", "ş": "sj", "ș": "sj", "ś": "sj", "ž": "sj", "č": "tsj", "ć": "tsj", "ł": "l", "ń": "nj", "ĳ": "ei",
        "ı": "i", "ə": "e", "ĸ": "k",
    ]

    /// Signs that stand for letters.
    static let words: [Character: String] = [
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "µ": "µ", "μ": "µ", "ª": "a",
        "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII",
        "Ⅸ": "IX", "Ⅹ": "X", "Ⅺ": "XI", "Ⅻ": "XII", "Ⅼ": "L", "Ⅽ": "C", "Ⅾ": "D", "Ⅿ": "M", "ⅰ": "I", "ⅱ": "II",
        "ⅲ": "III", "ⅳ": "IV",
        "ⅴ": "V", "ⅵ": "VI", "ⅶ": "VII", "ⅷ": "VIII", "ⅸ": "IX", "ⅹ": "X", "ⅺ": "XI", "ⅻ": "XII", "ℓ": "l",
    ]

    /// Other shapes of one sign: hyphens and dashes, special blanks, slashes.
    static let signs: [Character: String] = [
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "–", "\u{2015}": "–", "\u{2E3A}": "—", "\u{2E3B}": "—",
        "\u{FE58}": "—", "\u{FE63}": "-", "\u{2044}": "/", "\u{2215}": "/", "∙": "·", "⋅": "·", "ʼ": "’", "´": "’",
        "℃": "℃", "º": "°", "⁺": "+", "⁻": "-", "₊": "+", "₋": "-", "∗": "*", "✕": "×", "✖": "×", "⨯": "×",
    ]

    /// Digits and signs written high.
    static let raised: [Character: String] = ["¹": "1", "²": "2", "³": "3"]
}
