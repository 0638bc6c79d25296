/// How single signs are read, and which say nothing.
enum SignTables {
    /// Signs that are words.
    static let words: [String: String] = [
        "%": "prosent", "‰": "promille", "&": "og", "+": "pluss", "=": "er lik", "§": "paragraf", "@": "alfakrøll",
        "→": "til", "⇒": "til", "➔": "til", "➜": "til", "➡": "til", "←": "fra", "↑": "opp", "↓": "ned",
        "↔": "til og fra",
        "±": "pluss minus", "≈": "omtrent", "~": "cirka", "<": "mindre enn", ">": "større enn", "≤": "høyst",
        "≥": "minst", "≠": "er ikke lik", "€": "euro", "$": "dollar", "£": "pund", "¥": "yen", "°": "grader",
        "№": "nummer", "÷": "delt på", "×": "ganger", "√": "kvadratroten av", "∞": "uendelig", "−": "minus",
        "℃": "grader", "℉": "grader fahrenheit", "©": "copyright", "∑": "summen av", "∆": "delta", "¢": "cent",
        "⅟": "en", "†": "død", "¬": "ikke", "^": "opphøyd i",
    ]

    /// Fractions that are one sign: in the common gender, and before a neuter noun.
    static let fractions: [String: (common: String, neuter: String, isOne: Bool)] = [
        "½": ("en halv", "et halvt", true), "⅓": ("en tredjedel", "en tredjedel", true),
        "⅔": ("to tredjedeler", "to tredjedeler", false), "¼": ("en kvart", "et kvart", true),
        "¾": ("tre kvart", "tre kvart", true), "⅕": ("en femtedel", "en femtedel", true),
        "⅖": ("to femtedeler", "to femtedeler", false), "⅗": ("tre femtedeler", "tre femtedeler", false),
        "⅘": ("fire femtedeler", "fire femtedeler", false), "⅙": ("en sjettedel", "en sjettedel", true),
        "⅚": ("fem sjettedeler", "fem sjettedeler", false), "⅐": ("en sjuendedel", "en sjuendedel", true),
        "⅛": ("en åttendedel", "en åttendedel", true), "⅜": ("tre åttendedeler", "tre åttendedeler", false),
        "⅝": ("fem åttendedeler", "fem åttendedeler", false), "⅞": ("sju åttendedeler", "sju åttendedeler", false),
        "⅑": ("en niendedel", "en niendedel", true), "⅒": ("en tiendedel", "en tiendedel", true),
    ]

    /// Signs at which a reader takes a breath, and how.
    static let marks: [String: Character] = [
        ",": ",", ";": ";", ":": ":", ".": ".", "!": "!", "?": "?", "…": ",", "–": ",", "—": ",", "(": ",", ")": ",",
        "[": ",", "]": ",", "¡": ",", "¿": ",", "‽": "?", "⁇": "?", "⁈": "?", "⁉": "!", "‼": "!",
        "、": ",", "。": ".", "，": ",", "।": ".", "؟": "?", "،": ",",
    ]

    /// Signs that say nothing: quotation marks, bullets, ornaments, marks of emphasis and of trade.
    private static let silent: Set<String> = Set(
        "\"'«»‹›„“”‚‘’‛‟`´¨¸ˈˌː*_-–—/\\|{}•‣⁃◦▪▫■□☐☑☒●○◆◇◊★☆✓✔✗✘✦✧❖➢➤·‧※⁂¶¦®™℠℗‖#~─━│┃═".map(String.init))

    /// Whether a sign is deliberately not heard: a listed one, or a picture.
    static func isSilent(_ sign: String) -> Bool {
        guard !silent.contains(sign) else { return true }
        return sign.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
            || sign.unicodeScalars.allSatisfy {
                $0.properties.isEmoji && !$0.isASCII || $0.properties.isEmojiModifier
            }
    }
}
