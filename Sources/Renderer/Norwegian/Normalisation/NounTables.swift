/// Nouns and small words that decide how a number or letter beside them is read.
enum NounTables {
    /// Whether one of it is *ett*: a listed noun, a compound that ends in one, or a noun with a neuter ending.
    static func isNeuter(_ word: String) -> Bool {
        if common.contains(word) { return false }
        if neuter.contains(word) || neuterAdjectives.contains(word) { return true }
        // *1 minutts pause*, *21 års erfaring*.
        if word.hasSuffix("s"), neuter.contains(String(word.dropLast())) { return true }
        // *31 minutter*, *21 bilder*.
        if word.hasSuffix("er"), neuter.contains(String(word.dropLast(2))) || neuter.contains(String(word.dropLast())) {
            return true
        }
        if endings.contains(where: { word.count > $0.count + 1 && word.hasSuffix($0) }) { return true }
        // The last part of a compound decides; parts under four letters would be found within other words.
        guard word.count > 6 else { return false }
        var tail = word.dropFirst(2)
        while tail.count > 3 {
            if neuter.contains(String(tail)) { return true }
            tail = tail.dropFirst()
        }
        return false
    }

    private static let endings = [
        "ment", "gram", "tek", "eum", "ium", "skop", "tall", "slag", "bilde", "rom", "punkt", "minutt", "sekund",
        "tak", "drag", "glass",
    ]

    private static let neuterAdjectives: Set<String> = [
        "lite", "stort", "nytt", "helt", "halvt", "godt", "langt", "annet", "eget", "dypt", "gammelt",
        "enkelt",
    ]

    private static let common: Set<String> = [
        "gang", "time", "plass", "klasse", "masse", "barm", "strøm", "kiste", "liter", "spiller", "løper", "arbeider",
        "måler",
    ]

    /// Whether an adjective says nothing of the noun after it, which then has to be asked: *ett rolig åndedrag*.
    static func isUndecidedAdjective(_ word: String) -> Bool {
        word.hasSuffix("ig") && word.count > 3 || undecidedAdjectives.contains(word)
    }

    private static let undecidedAdjectives: Set<String> = [
        "kort", "fast", "flott", "bra", "ekstra", "norsk", "engelsk", "typisk", "praktisk", "fysisk", "psykisk",
        "gratis",
    ]

    private static let neuter: Set<String> = Set(
        """
        minutt sekund år trinn pust steg skritt kurs program spørsmål ord nivå slag punkt øyeblikk døgn tall sted sett \
        bilde hjem barn menneske kapittel spor åndedrag innpust utpust pusteslag pustetak løft øye øre kne ben bein \
        glass tilbud møte opptak grep rom råd tegn eksempel minne forsøk gram tusen hundre lydspor ark hakk kvarter \
        semester tema eple brev hus bord hode hjerte liv land lys vindu bad bed belte blad blikk blod bo brett bryst \
        brød bud bånd dokument drag dyr egg emne fag fat felt fjell flagg foredrag forhold foto fly følge golv gulv gram \
        grunnlag hefte hell hjul hjørne hol hull håndkle håp inntrykk intervall intervju kart kamera kjøkken kjøtt klima \
        knekk kontor kort krav krus kryss laken lag ledd lodd lokale løp løfte magasin medlem mål målt mønster \
        navn nei ja nummer nærvær område offer pass papir par poeng problem produkt prosjekt punktum rykk \
        resultat ritual rop rør råd samarbeid sammendrag sete selskap seminar senter signal sinn skap skift skilt \
        skjema skjerf skjold skrik skritt skudd smil snitt speil spill spark sprang spørreskjema språk stativ \
        stopp stoff strekk strøk studio stykke støt stød sukk svar syn system søk søsken tak tall tap team teppe \
        tiltak tips tog toalett tre trekk triks trykk tre tåk tyngdepunkt univers utsagn utstyr uttrykk utvalg valg vann \
        vedlegg verk verktøy vers verb vesen videoopptak vilkår vindu yrke ønske øyeblikk århundre årsmøte bibliotek \
        apotek sykehus museum batteri parti tonn tellerom prosentpoeng besøk anfall utbrudd avsnitt \
        avbrekk forslag hint hopp nikk rist smell bilde album band anlegg arbeid arrangement bygg bytte dikt drypp \
        dypdykk dykk eventyr fall frø gjennombrudd hår håndtrykk innlegg kjennetegn kast klapp knips lass leie loft \
        lite materiale mellomrom middel minne nikk nytt opphold oppdrag opplegg oppsett plagg plaster puff pust regn rekkverk \
        sammentreff skjelett skip spenn spyd stadium sug svelg symptom tastetrykk telt tidspunkt tilfelle trekk \
        underlag utgangspunkt varsel vesen virkemiddel
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words before a Roman numeral or a single letter that stands for a number, and before `1/6`.
    static let numbered: Set<String> = [
        "del", "kapittel", "kap", "bind", "fase", "trinn", "uke", "nivå", "akt", "type", "grad", "gruppe", "bok",
        "øvelse", "modul", "økt", "runde", "sats", "verdenskrig", "klasse", "versjon", "side", "dag", "leksjon", "spor",
        "video", "film", "steg", "skår", "score", "smerte", "vas", "nrs", "trekk", "seksjon", "tabell", "figur", "fig",
        "tab", "øv", "vol", "crps",
    ]

    /// Words before a single small letter that is called by its name.
    static let lettered: Set<String> = [
        "punkt", "pkt", "alternativ", "bokstav", "oppgave", "gruppe", "del", "ledd", "versjon", "avdeling", "vitamin",
        "hepatitt", "type", "figur", "variant",
    ]

    /// Names before a Roman numeral that stands for an ordinal.
    static let regents: Set<String> = [
        "harald", "olav", "haakon", "håkon", "magnus", "christian", "kristian", "fredrik", "karl", "oscar", "oskar",
        "margrethe", "elizabeth", "henrik", "ludvig", "pius", "benedikt", "gustav", "charles", "edward", "georg",
        "johan", "johannes", "carl", "wilhelm", "nikolai", "alexander", "filip", "peter", "henry", "william",
        "paul", "louis",
    ]

    /// Words before a number of four digits that is a year.
    static let yearWords: Set<String> = [
        "i", "siden", "år", "året", "våren", "høsten", "sommeren", "vinteren", "født", "fra", "til", "av", "før",
        "etter", "og",
    ]

    /// Of those, the ones after which a number may as well count what follows.
    static let weakYearWords: Set<String> = ["av", "til", "fra", "og", "før", "etter"]

    /// Words that end in the plural and yet are not counted by a number before them.
    static let functionWords: Set<String> = [
        "og", "eller", "ble", "var", "er", "har", "hadde", "til", "da", "som", "i", "på", "skal", "med", "for", "fra",
        "av",
        "om", "men", "så", "at", "kom", "viste", "viser", "der", "etter", "før", "under", "over", "når", "ved", "mot",
        "de",
    ]

    /// Nouns that are written with a capital after an ordinal.
    static let capitalOrdinals: Set<String> = [
        "mosebok", "korinterbrev", "korinterne", "kongebok", "samuelsbok", "krønikebok", "petersbrev", "johannesbrev",
        "tessalonikerbrev", "timoteusbrev", "juledag", "påskedag", "pinsedag", "verdenskrig", "mos", "kor", "advent",
    ]

    /// The months in order.
    static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// What stands before a time of day.
    static let clockWords: Set<String> = ["kl", "klokken", "klokka"]

    /// The days of the week.
    static let weekdays: Set<String> = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
}
