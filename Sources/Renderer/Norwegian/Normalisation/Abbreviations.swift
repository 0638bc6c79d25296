/// Abbreviations and what they stand for: the one place that rules and the division into sentences both read.
package enum Abbreviations {
    /// Without their last point, in small letters, and what they stand for.
    static let full: [String: String] = table(
        """
        adr adresse|ang angående|avd avdeling|bl.a blant annet|blant a blant annet|ca cirka|d.e det er|d.d dags dato
        d.v.s det vil si|dvs det vil si|d.s den samme|dr doktor|e.l eller lignende|el.l eller lignende|el eller
        eks eksempel|ekskl eksklusive|etc et cetera|ev eventuelt|evt eventuelt|f.eks for eksempel|feks for eksempel
        f.kr før kristus|fkr før kristus|e.kr etter kristus|ekr etter kristus|f.o.m fra og med|fom fra og med|fig figur
        forts fortsetter|fork forkortet|fr fru|frk frøken|frkn frøken|istf i stedet for|i.st.f i stedet for
        f.t for tiden|for t for tiden|gl gammel|hhv henholdsvis|h.h.v henholdsvis|hr herr
        i.f.m i forbindelse med|ifm i forbindelse med|ifb i forbindelse med|i.f.b i forbindelse med|i.f.t i forhold til
        ift i forhold til|i.h.t i henhold til|iht i henhold til|i.l.a i løpet av|ila i løpet av|i.o.m i og med
        iom i og med|i.s.f i stedet for|isf i stedet for|inkl inklusive|int internasjonal|jf jamfør|jfr jamfør
        kap kapittel|kl klokken|kgl kongelig|m.a.o med andre ord|mao med andre ord|m.fl med flere|mfl med flere
        m.m med mer|mm med mer|m.h.t med hensyn til|mht med hensyn til|m.t.p med tanke på|mtp med tanke på
        m.v med videre|mv med videre|maks maksimalt|max maksimalt|mill millioner|mrd milliarder|mva merverdiavgift
        mvh med vennlig hilsen|m.v.h med vennlig hilsen|ndf nedenfor|nedenf nedenfor|ovenf ovenfor|nr nummer|no nummer
        nåv nåværende|o.a og annet|o.l og lignende|obs obs|oppr opprinnelig|osb og så bortetter|osv og så videre
        o.s.v og så videre|o.fl og flere|p.g.a på grunn av|pga på grunn av|pr per|p.t for tiden|pt for tiden
        ph.d p h d|pkt punkt|prof professor|psyk psykolog|fys fysioterapeut|fysio fysioterapeut|overl overlege
        red redaktør|ref referanse|resp respektive|s.k såkalt|såk såkalt|s.u svar utbes|st sankt|sml sammenlign
        spm spørsmål|stk stykker|t.h til høyre|t.v til venstre|t.o.m til og med|tom til og med|tab tabell
        tils tilsammen|tidl tidligere|tlf telefon|tel telefon|tlf.nr telefonnummer|tlfnr telefonnummer|mob mobil
        mob.nr mobilnummer|kontonr kontonummer|org.nr organisasjonsnummer|orgnr organisasjonsnummer|tsk teskje
        utg utgave|vedr vedrørende|vha ved hjelp av|v.h.a ved hjelp av|vol volum|vs versus|øv øvelse|øvr øvrig
        årg årgang|a.m om formiddagen|p.m om ettermiddagen|d.å dette år|d.m denne måned|s.d samme dag|s.å samme år
        u.å uten år|o.s.b og så bortetter|kfr konferer|spes spesielt|off offentlig|vedl vedlegg
        opprinn opprinnelig|gj.sn gjennomsnitt|gjsn gjennomsnitt|gj.snitt gjennomsnitt|etg etasje|u.etg underetasje
        rep repetisjoner|dagl daglig|ukentl ukentlig|tabl tabletter|kaps kapsler|inj injeksjon|diagn diagnose
        beh behandling|pas pasient|symp symptomer|hø høyre|ve venstre|bilat bilateralt|ant antall
        min minutter|sek sekunder|mnd måneder|kr kroner|pst prosent|moh meter over havet|m.o.h meter over havet
        ggr ganger|ggr ganger|f.nr fødselsnummer|fnr fødselsnummer|f.dato fødselsdato|pers personer
        tbl tabletter|spl sykepleier|sykepl sykepleier|psyk.spes psykologspesialist|us undersøkelse
        ass assisterende|sekr sekretær|st.prp stortingsproposisjon|st.meld stortingsmelding|meld.st stortingsmelding
        i.v intravenøst|i.m intramuskulært|s.c subkutant|p.o gjennom munnen|h.u hvis ubesvart|v.b ved behov
        mrk merk|el.lign eller lignende|t.d til dømes|ill illustrasjon|medl medlem|div diverse|event eventuelt
        adm.dir administrerende direktør|u.off unntatt offentlighet
        ff og følgende|iflg ifølge|if ifølge|kons konsultasjon|ktr kontroll|henv henvisning|rtg røntgen
        postop postoperativt|preop preoperativt|ol og lignende|pb postboks|postb postboks|kv kvartal|evnt eventuelt
        bla blant annet|dgl daglig|alm alminnelig|vanl vanlig|norm normalt|temp temperatur|bl.tr blodtrykk
        jan januar|feb februar|febr februar|apr april|jun juni|jul juli|aug august|sep september|sept september
        okt oktober|nov november|des desember|man mandag|tir tirsdag|tirs tirsdag|ons onsdag|tor torsdag|tors torsdag
        fre fredag|lør lørdag|søn søndag|mand mandag|tirsd tirsdag|onsd onsdag|torsd torsdag|fred fredag|lørd lørdag
        sønd søndag
        """)

    /// Those that are also written with blanks instead of points: `f eks`.
    static let spaced: Set<String> = [
        "f.eks", "bl.a", "d.v.s", "o.s.v", "p.g.a", "f.o.m", "t.o.m", "m.h.t", "m.a.o", "i.f.t", "i.f.m", "o.l", "m.m",
        "e.l", "p.t",
    ]

    /// What stands for the first part of a compound before the point within it: `avd.leder`.
    static let firstParts: [String: String] = [
        "avd": "avdelings", "beh": "behandlings", "lab": "lab", "pas": "pasient", "us": "undersøkelses",
        "tlf": "telefon",
        "adm": "administrasjons", "sek": "sekretariats", "rtg": "røntgen", "ref": "referanse",
    ]

    /// What stands for one thing after *per* and *hver*, in the singular.
    static let one: [String: String] = [
        "mnd": "måned", "min": "minutt", "sek": "sekund", "stk": "stykk", "tabl": "tablett", "tbl": "tablett",
        "kaps": "kapsel",
        "rep": "repetisjon", "pers": "person", "t": "time", "d": "dag", "døgn": "døgn",
    ]

    /// Abbreviations that are also words: they are read as abbreviations only with their point, and never at the end of a
    /// sentence.
    static let onlyInside: Set<String> = [
        "ang", "ev", "int", "jan", "jul", "jun", "man", "min", "mm", "red", "ref", "sek", "st", "tab", "tom", "tor",
        "obs", "fom", "bla", "ve", "no", "pas", "ant", "isf", "norm", "fred", "mand", "max", "for t", "pt", "mob",
        "tel", "ila", "fig", "eks", "maks", "pers", "off", "fr", "us", "ass", "if", "kons", "div", "event",
    ]

    /// Abbreviations that are other words in capitals.
    static let smallOnly: Set<String> = ["ol", "us", "if", "kv", "pb"]

    /// Abbreviations that are also written without a point.
    static let pointless: Set<String> = [
        "ca", "dvs", "evt", "fom", "hhv", "ifm", "ift", "iht", "ifb", "inkl", "ekskl", "jf", "kl", "mfl", "mht", "mtp",
        "mv", "nr", "osv", "osb", "pga", "tlf", "tlfnr", "vha", "stk", "feks", "jfr", "dr", "hr", "pr", "mvh", "mva",
        "mnd", "dagl", "tabl", "tbl", "spl", "iflg", "rtg", "moh", "pst", "spm", "fkr", "ekr", "vedr", "etg", "gjsn",
        "mao", "orgnr", "kontonr", "fnr", "kr", "ggr", "resp", "gj.snitt", "istf", "frk", "adr",
    ]

    /// Abbreviations that are always followed by something: their point never ends a sentence.
    private static let open: Set<String> = [
        "bl.a", "ca", "dr", "f.eks", "feks", "fru", "hr", "jf", "jfr", "kl", "kap", "maks", "mv", "nr", "pga", "p.g.a",
        "s", "ss", "st", "tlf", "tlf.nr", "tlfnr", "evt", "d.v.s", "dvs", "inkl", "ekskl", "prof", "e.g", "i.e", "mr",
        "mrs", "vs", "ifm", "i.f.m", "ift", "i.f.t", "iht", "i.h.t", "ifb", "i.l.a", "fig", "tab", "avd", "f", "pr",
        "mht", "m.h.t", "mtp", "m.t.p", "vha", "v.h.a", "hhv", "vedr", "ang", "psyk", "fys", "overl", "ref", "m.a.o",
        "mao", "f.o.m", "t.o.m", "fom", "eks", "øv", "vol", "pkt", "sml", "mvh", "tidl", "såk", "s.k", "int", "red",
        "no", "i.s.f", "isf", "istf", "i.st.f", "frk", "fr", "kfr", "spes", "vedl", "off", "i.o.m", "hø", "ve", "gl",
        "kgl", "ass", "spl", "tbl", "tabl", "if", "iflg", "rtg", "pb", "div", "mrk", "event", "oppr", "resp", "ev",
        "adr", "mob", "tel",
    ]

    /// Abbreviations after which a digit continues the sentence and a capital letter begins a new one.
    private static let openToNumbers: Set<String> = ["min", "sek", "etg", "utg", "rep", "mva", "tils", "kr"]

    /// Whether a point after this word, inner points included, leaves the sentence open before `isDigit` or a capital.
    package static func leavesOpen(_ word: String, beforeDigit isDigit: Bool) -> Bool {
        let small = word.lowercased()
        return open.contains(small) || isDigit && (openToNumbers.contains(small) || isStreet(small))
            || isInitials(word)
    }

    /// Whether a word with a capital is numbered by an ordinal before it: *3. Januar*, *5. Mosebok*.
    package static func isNumbered(_ word: String) -> Bool {
        let small = word.lowercased()
        return NounTables.months.contains(small) || NounTables.capitalOrdinals.contains(small)
    }

    /// `Storgt.` and `Bjørnvn.` are streets.
    static func isStreet(_ small: String) -> Bool { street(small) != nil }

    /// The name of a street in full; nil if it is not one.
    static func street(_ small: String) -> String? {
        if small.count > 4, small.hasSuffix("gt") { return small.dropLast(2) + "gata" }
        if small.count > 4, small.hasSuffix("vn") { return small.dropLast(2) + "veien" }
        return nil
    }

    /// `J`, `J.R.R`.
    private static func isInitials(_ word: String) -> Bool {
        word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            $0.count == 1 && $0.allSatisfy(\.isUppercase)
        }
    }

    /// Entries separated by bars and lines: the form, a blank, what it stands for.
    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let words = entry.split(separator: " ")
            // `blant a` and `for t` are forms of two words.
            let isPair = ["blant", "for"].contains(words[0]) && words.count > 2
            let length = isPair ? 2 : 1
            table[words[..<length].joined(separator: " ")] = words[length...].joined(separator: " ")
        }
        return table
    }
}
