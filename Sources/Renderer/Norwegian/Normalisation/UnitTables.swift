/// What can follow a number: units, counted things and currencies.
enum UnitTables {
    /// The singular, the plural, and whether the number one is *ett* before it.
    typealias Unit = (one: String, many: String, gender: Cardinals.Gender)

    /// Units in small letters.
    static let units: [String: Unit] = {
        var table = plain
        for (short, full) in alike { table[short] = (full, full, .common) }
        for (short, full) in alikeNeuter { table[short] = (full, full, .neuter) }
        return table
    }()

    private static let plain: [String: Unit] = [
        "s": ("sekund", "sekunder", .neuter), "sek": ("sekund", "sekunder", .neuter),
        "ms": ("millisekund", "millisekunder", .neuter), "min": ("minutt", "minutter", .neuter),
        "t": ("time", "timer", .common), "h": ("time", "timer", .common), "kr": ("krone", "kroner", .common),
        "mnok": ("million kroner", "millioner kroner", .common),
        "nok": ("krone", "kroner", .common), "usd": ("dollar", "dollar", .common), "eur": ("euro", "euro", .common),
        "gbp": ("pund", "pund", .neuter),
        "dkk": ("dansk krone", "danske kroner", .common), "mnd": ("måned", "måneder", .common),
        "kcal": ("kilokalori", "kilokalorier", .common), "cal": ("kalori", "kalorier", .common),
        "ganger": ("gang", "ganger", .common), "ggr": ("gang", "ganger", .common),
        "stk": ("stykk", "stykker", .neuter), "mill": ("million", "millioner", .common),
        "mrd": ("milliard", "milliarder", .common), "ss": ("spiseskje", "spiseskjeer", .common),
        "ts": ("teskje", "teskjeer", .common), "tsk": ("teskje", "teskjeer", .common),
        "tabl": ("tablett", "tabletter", .common), "tbl": ("tablett", "tabletter", .common),
        "kaps": ("kapsel", "kapsler", .common),
        "rep": ("repetisjon", "repetisjoner", .common), "reps": ("repetisjon", "repetisjoner", .common),
        "pers": ("person", "personer", .common), "hk": ("hestekraft", "hestekrefter", .common),
        "kwh": ("kilowattime", "kilowattimer", .common), "wh": ("wattime", "wattimer", .common),
        "mwh": ("megawattime", "megawattimer", .common),
        "ie": ("internasjonal enhet", "internasjonale enheter", .common),
        "bpm": ("slag i minuttet", "slag i minuttet", .neuter), "ah": ("amperetime", "amperetimer", .common),
        "mah": ("milliamperetime", "milliamperetimer", .common), "kvm": ("kvadratmeter", "kvadratmeter", .common),
    ]

    private static let alike: [String: String] = [
        "mm": "millimeter", "cm": "centimeter", "dm": "desimeter", "m": "meter", "km": "kilometer", "mil": "mil",
        "nm": "nanometer", "kg": "kilo", "ml": "milliliter", "cl": "centiliter", "dl": "desiliter", "l": "liter",
        "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "db": "desibel", "kj": "kilojoule", "j": "joule",
        "w": "watt", "kw": "kilowatt", "mw": "megawatt", "v": "volt", "mv": "millivolt", "a": "ampere",
        "mmhg": "millimeter kvikksølv", "cmh2o": "centimeter vann", "kpa": "kilopascal", "pa": "pascal",
        "hpa": "hektopascal", "mbar": "millibar", "moh": "meter over havet", "pst": "prosent", "mb": "megabyte",
        "gb": "gigabyte", "kb": "kilobyte", "tb": "terabyte", "n": "newton", "nmol": "nanomol", "pmol": "pikomol",
        "mmol": "millimol", "µmol": "mikromol", "mol": "mol", "mosm": "milliosmol", "da": "dekar", "µl": "mikroliter",
        "µm": "mikrometer", "mva": "merverdiavgift", "fot": "fot",
    ]

    private static let alikeNeuter: [String: String] = [
        "d": "døgn", "mg": "milligram", "g": "gram", "hg": "hekto", "µg": "mikrogram", "mcg": "mikrogram",
        "ng": "nanogram", "tonn": "tonn", "slag": "slag", "poeng": "poeng",
    ]

    /// Units that are counted in quarters: *tre kvart time*.
    static let quartered: Set<String> = ["time", "timer", "timers", "år", "liter", "mil", "meter", "kopp", "t", "l"]

    /// Other measures that parts are taken of: *to tredjedels kopp*.
    static let parted: Set<String> = [
        "kopp", "kopper", "glass", "tablett", "dose", "porsjon", "pose", "boks", "side", "stilling", "flaske", "pakke",
        "runde", "skje",
    ]

    /// Abbreviated units that stand before what lasts so long: *tre minutters øvelse* from `3-min. øvelse`.
    static let lasting: [String: (one: String, many: String)] = [
        "s": ("sekunds", "sekunders"), "sek": ("sekunds", "sekunders"), "min": ("minutts", "minutters"),
        "t": ("times", "timers"), "mnd": ("måneds", "måneders"),
    ]

    /// Units that are read in full even without a number before them, because they cannot be pronounced as they are written.
    static let aloneToo: Set<String> = [
        "kwh", "mmhg", "mmol", "kcal", "kpa", "hpa", "µg", "µmol", "mwh", "mcg", "khz", "nmol", "mg", "ml", "dl", "cl",
        "kg", "km", "cm", "mg", "kj", "hz", "db",
    ]

    /// Counted words that may stand before a slash: *timer/dag*.
    static let counted: Set<String> = [
        "timer", "time", "minutter", "minutt", "sekunder", "ganger", "gang", "slag", "kroner", "krone", "dager", "uker",
        "liter", "meter", "kilo", "tabletter", "drag", "pust", "innpust", "åndedrag", "økter", "skritt", "kilometer",
        "milligram", "gram", "repetisjoner", "enheter", "glass", "kopper", "poeng", "personer",
    ]

    /// Units after a slash, as in `km/t` and `mg/dag`: speed is said *i timen*, a dose *per dag*.
    static let perUnits: [String: String] = [
        "t": "i timen", "h": "i timen", "time": "i timen", "s": "i sekundet", "sek": "i sekundet", "min": "i minuttet",
        "d": "per dag", "dag": "per dag", "døgn": "per døgn", "uke": "per uke", "uka": "per uke", "mnd": "per måned",
        "måned": "per måned", "år": "per år", "kg": "per kilo", "l": "per liter", "m": "per meter", "stk": "per stykk",
        "pers": "per person", "person": "per person", "natt": "per natt", "gang": "per gang", "økt": "per økt",
        "minutt": "per minutt", "sekund": "per sekund",
    ]

    /// Units that may stand after a slash right behind a number.
    static let bareRates: Set<String> = ["min", "time", "dag", "døgn", "uke", "uka", "mnd", "år", "natt"]

    /// What a small raised number makes of a length.
    static let powers: [String: (prefix: String, lengths: Set<String>)] = [
        "2": ("kvadrat", ["mm", "cm", "dm", "m", "km", "mil"]), "3": ("kubikk", ["mm", "cm", "dm", "m", "km"]),
    ]

    /// Currencies that may stand before the number, as a word or a sign.
    static let currencies: [String: Unit] = [
        "kr": ("krone", "kroner", .common), "NOK": ("krone", "kroner", .common), "USD": ("dollar", "dollar", .common),
        "EUR": ("euro", "euro", .common), "GBP": ("pund", "pund", .neuter), "Kr": ("krone", "kroner", .common),
        "SEK": ("svensk krone", "svenske kroner", .common), "DKK": ("dansk krone", "danske kroner", .common),
        "$": ("dollar", "dollar", .common), "€": ("euro", "euro", .common), "£": ("pund", "pund", .neuter),
        "¥": ("yen", "yen", .common),
    ]
}
