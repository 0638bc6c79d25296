/// How written forms are read: what a reader may check and add to.
enum ReadingTables {
    /// Abbreviations without their points, in small letters, and what they stand for.
    static let abbreviations: [String: String] = [
        "adr": "adresse", "ang": "angående", "avd": "avdeling", "bl.a": "blant annet", "blant a": "blant annet",
        "ca": "cirka", "d.e": "det er", "d.v.s": "det vil si", "dvs": "det vil si", "d.s": "den samme",
        "dr": "doktor", "e.l": "eller lignende", "el.l": "eller lignende", "eks": "eksempel", "ekskl": "eksklusive",
        "etc": "et cetera", "ev": "eventuelt", "evt": "eventuelt", "f.eks": "for eksempel", "feks": "for eksempel",
        "f.kr": "før Kristus", "e.kr": "etter Kristus", "f.o.m": "fra og med", "fom": "fra og med",
        "fig": "figur", "forts": "fortsetter", "hhv": "henholdsvis", "hr": "herr", "ifm": "i forbindelse med",
        "ift": "i forhold til", "iht": "i henhold til", "inkl": "inklusive", "int": "internasjonal", "jf": "jamfør",
        "jfr": "jamfør", "kap": "kapittel", "kl": "klokken", "m.a.o": "med andre ord", "m.fl": "med flere",
        "m.m": "med mer", "mfl": "med flere", "mht": "med hensyn til", "mm": "med mer", "mtp": "med tanke på",
        "m.v": "med videre", "mv": "med videre", "maks": "maksimalt", "mill": "millioner", "mrd": "milliarder",
        "nr": "nummer", "o.a": "og annet", "o.l": "og lignende", "obs": "obs", "osb": "og så bortetter",
        "osv": "og så videre", "o.s.v": "og så videre", "p.g.a": "på grunn av", "pga": "på grunn av",
        "pkt": "punkt", "prof": "professor", "red": "redaktør", "ref": "referanse", "st": "sankt", "stk": "stykker",
        "t.o.m": "til og med", "tom": "til og med", "tab": "tabell", "tlf": "telefon", "tsk": "teskje",
        "vha": "ved hjelp av", "v.h.a": "ved hjelp av", "vs": "versus", "årg": "årgang", "s.k": "såkalt",
        "gj.sn": "gjennomsnitt", "min": "minutter", "sek": "sekunder", "jan": "januar", "feb": "februar",
        "apr": "april", "jun": "juni", "jul": "juli", "aug": "august", "sept": "september", "okt": "oktober",
        "nov": "november", "des": "desember", "man": "mandag", "tir": "tirsdag", "ons": "onsdag", "tor": "torsdag",
        "tors": "torsdag", "fre": "fredag", "lør": "lørdag", "søn": "søndag",
    ]

    /// Abbreviations that are also words: read as such only with their point, and never at the end of a sentence.
    static let onlyInside: Set<String> = [
        "ang", "apr", "aug", "des", "eks", "ev", "feb", "fig", "fre", "int", "jan", "jul", "jun", "lør", "maks", "man",
        "min", "mm", "nov", "okt", "ons", "red", "ref", "sek", "sept", "søn", "st", "tab", "tir", "tom", "tor", "tors",
        "obs", "adr", "fom",
    ]

    /// Abbreviations that are written without point too.
    static let pointless: Set<String> = [
        "ca", "dvs", "evt", "fom", "hhv", "ifm", "ift", "iht", "inkl", "ekskl", "jf", "kl", "mfl", "mht", "mtp", "mv",
        "nr", "osv", "osb", "pga", "tlf", "vha", "stk", "feks", "jfr", "dr", "hr",
    ]

    /// What follows a number: one of it, several, and whether *ett* of it is said.
    static let units: [String: (one: String, many: String, gender: Cardinals.Gender)] = [
        "s": ("sekund", "sekunder", .neuter), "sek": ("sekund", "sekunder", .neuter),
        "ms": ("millisekund", "millisekunder", .neuter), "min": ("minutt", "minutter", .neuter),
        "t": ("time", "timer", .common), "h": ("time", "timer", .common), "d": ("døgn", "døgn", .neuter),
        "mm": ("millimeter", "millimeter", .common), "cm": ("centimeter", "centimeter", .common),
        "dm": ("desimeter", "desimeter", .common), "m": ("meter", "meter", .common),
        "km": ("kilometer", "kilometer", .common), "mil": ("mil", "mil", .common),
        "m²": ("kvadratmeter", "kvadratmeter", .common), "mg": ("milligram", "milligram", .neuter),
        "g": ("gram", "gram", .neuter), "hg": ("hekto", "hekto", .neuter), "kg": ("kilo", "kilo", .common),
        "µg": ("mikrogram", "mikrogram", .neuter), "ml": ("milliliter", "milliliter", .common),
        "cl": ("centiliter", "centiliter", .common), "dl": ("desiliter", "desiliter", .common),
        "l": ("liter", "liter", .common), "hz": ("hertz", "hertz", .common), "khz": ("kilohertz", "kilohertz", .common),
        "db": ("desibel", "desibel", .common), "kcal": ("kilokalori", "kilokalorier", .common),
        "kj": ("kilojoule", "kilojoule", .common), "kr": ("krone", "kroner", .common),
        "ganger": ("gang", "ganger", .common), "stk": ("stykk", "stykker", .neuter),
        "mill": ("million", "millioner", .common), "mrd": ("milliard", "milliarder", .common),
        "ss": ("spiseskje", "spiseskjeer", .common), "ts": ("teskje", "teskjeer", .common),
    ]

    /// Units that stand after a slash, as in `km/t` and `mg/dag`: speed is said *i timen*, a dose *per dag*.
    static let perUnits: [String: String] = [
        "t": "i timen", "h": "i timen", "s": "i sekundet", "min": "i minuttet", "d": "per dag", "dag": "per dag",
        "uke": "per uke", "mnd": "per måned", "år": "per år", "kg": "per kilo", "l": "per liter", "m": "per meter",
    ]

    /// Words after which a number is dialled: read in the groups in which it is written.
    static let dialled: Set<String> = [
        "tlf", "telefon", "telefonen", "telefonnummer", "ring", "ringe", "ringer", "mobil", "sms",
    ]

    /// Signs that are words.
    static let signs: [String: String] = [
        "%": "prosent", "‰": "promille", "&": "og", "+": "pluss", "=": "er lik", "§": "paragraf", "@": "alfakrøll",
        "→": "til", "±": "pluss minus", "≈": "omtrent", "~": "cirka", "<": "mindre enn", ">": "større enn",
        "≤": "høyst", "≥": "minst", "€": "euro", "$": "dollar", "£": "pund", "°": "grader", "№": "nummer",
        "÷": "delt på", "×": "ganger",
    ]

    /// Fractions that are one sign.
    static let fractions: [String: String] = [
        "½": "en halv", "⅓": "en tredjedel", "⅔": "to tredjedeler", "¼": "en kvart", "¾": "tre kvart",
        "⅛": "en åttendedel", "⅕": "en femtedel",
    ]

    /// Signs at which a reader takes a breath, and how.
    static let marks: [String: Character] = [
        ",": ",", ";": ";", ":": ":", ".": ".", "!": "!", "?": "?", "…": ",", "–": ",", "—": ",", "(": ",", ")": ",",
        "[": ",", "]": ",",
    ]

    /// The months in order.
    static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// Words of which one counts *ett*.
    static let neuterNouns: Set<String> = [
        "minutt", "sekund", "år", "trinn", "pust", "steg", "skritt", "kurs", "program", "spørsmål", "ord", "nivå",
        "slag", "punkt", "øyeblikk", "døgn", "tall", "sted", "sett", "bilde", "hjem", "barn", "menneske", "kapittel",
        "spor", "åndedrag", "innpust", "utpust", "pusteslag", "pustetak", "løft", "øye", "øre", "kne", "ben", "bein",
        "glass", "tilbud", "møte", "opptak", "grep", "rom", "råd", "tegn", "eksempel", "minne", "forsøk", "gram",
        "tusen", "hundre", "lydspor", "ark", "hakk", "kvarter", "semester", "tema",
    ]

    /// Words before a Roman numeral that stands for a number.
    static let numberedNouns: Set<String> = [
        "del", "kapittel", "bind", "fase", "trinn", "uke", "nivå", "akt", "type", "grad", "gruppe", "bok", "øvelse",
        "modul", "økt", "runde", "sats", "verdenskrig", "klasse", "versjon",
    ]

    /// Names before a Roman numeral that stands for an ordinal.
    static let regents: Set<String> = [
        "harald", "olav", "haakon", "håkon", "magnus", "christian", "fredrik", "karl", "oscar", "margrethe",
        "elizabeth",
        "henrik", "ludvig", "pius", "benedikt", "gustav",
    ]

    /// Words before a number of four digits that is a year.
    static let yearWords: Set<String> = [
        "i", "fra", "til", "siden", "år", "året", "av", "før", "etter", "våren", "høsten", "sommeren", "vinteren", "og",
    ]

    /// Capital letters that are said as one word.
    static let saidAsWords: Set<String> = [
        "nav", "nato", "unicef", "unesco", "aids", "pin", "vipps", "ikea", "covid", "sars",
    ]
}
