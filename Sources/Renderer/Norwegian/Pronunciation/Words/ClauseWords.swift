/// The small words of Norwegian by what they do in a clause, and the verbs that no rule finds.
enum ClauseWords {
    /// Before a participle.
    static let auxiliaries = words("har hadde ha er var bli blir ble blitt være vært")
    /// Before an infinitive.
    static let modals = words("kan kunne vil ville skal skulle må måtte bør burde la lar tør pleier")
    /// *Fikk løftet armen* and *fikk løftet sitt*.
    static let gettings = words("få får fikk fått")
    /// Pronouns that are subjects and nothing else.
    static let pronouns = words("jeg du han hun vi dere de man hvem")
    /// Words that are a subject or stand before a noun.
    static let subjects = pronouns.union(words("ingen alle noen den det begge"))
    /// Of these, the ones that are more often a subject than not.
    static let wholes = words("det den alle noen ingen begge")
    /// Amounts, which stand before a noun or before a verb: *alt rotet*, *har alt ryddet*.
    static let amounts = words("alt noe litt mye alle")
    /// Pronouns that are objects.
    static let objects = words("meg deg seg oss dem ham henne")
    /// Words of time, manner and place that may stand between a verb and what belongs to it.
    static let adverbs = words(
        "ikke alltid aldri også nå alt allerede helt nettopp bare så ofte jo da vel selv nesten endelig lenge fullstendig faktisk"
            + " heldigvis sjelden fortsatt ennå ganske visst kanskje gjerne egentlig plutselig dessverre vanligvis forsiktig"
            + " rolig alvorlig sist før straks igjen snart stadig mye godt pent ferdig ferskt nylig verken likevel først etterpå"
            + " nok akkurat stort dårlig hardt tungt svært veldig noe litt for tett lett mest sikkert naturligvis øverst nederst"
            + " innerst ytterst her der hjemme ute inne oppe nede borte sammen raskt sakte langsomt brått høyt lavt")
    /// Adverbs that stand before a participle and before nothing else.
    static let fresh = words("ferdig ferskt nylig nettopp")
    /// Words before a noun.
    static let determiners = words(
        "en et ei den dette denne mitt ditt sitt min din sin mi di si vårt vår deres hans hennes hele hvert hver noe ingen samme"
            + " første andre siste neste egen eget disse alle noen to tre fire fem mange flere det begge hvilket hvilken annet"
            + " annen mye litt alt")
    /// Possessives, before their noun or after it.
    static let owners = words("mitt ditt sitt vårt deres hans hennes min din sin vår mi di si")
    /// Prepositions.
    static let prepositions = words(
        "på i til av med for fra om under over mot ved hos uten etter gjennom mellom bak foran rundt innenfor utenfor langs før inn"
            + " ut opp ned blant siden omkring utenom tross ifølge")
    /// Of these, the ones that more often belong to a verb.
    static let particles = words("ut inn opp ned")
    /// Words that open a clause of their own.
    static let subordinators = words("at om da når hvis som fordi mens enn hvor hvordan hvorfor dersom der")
    /// Words that ask, and words of place and time that take a subject's place.
    static let openers = words("hvordan hvor hva når hvorfor her der da")
    /// Words that are no definite nouns, though they end like them.
    static let indefinite = words(
        "alene siden uten men igjen ofte bra da hva oven innen mellom ingen noen annen egen hen ben sen ren liten voksen moden"
            + " åpen sulten våken ja ta ha la ga sa dra inna ikke ene denne aldri hvordan annet noe litt meget eget lite det et at"
            + " mitt ditt sitt vårt lett rett tett hvitt svart nett kort godt gammelt nytt helt alt også blitt fått gått"
    )
    /// Adjectives that do not end in *-e* or *-t*.
    static let adjectives = words("gammel ny syk egen liten stor fin god")
    /// Participles of verbs without a rule.
    static let participles = words(
        "fått blitt tatt gitt satt sett lagt gjort sagt funnet vunnet kommet gått stått ligget sittet holdt skrevet lest brukt"
            + " hørt kjøpt mistet hatt låst")
    /// Calls to do something, of verbs without a rule.
    static let imperatives = words(
        "ta se gå stå la gi si ha få bli legg sett hør kom vær følg slipp finn kjenn pust merk hold")
    /// Present and past of verbs without a rule, and of the commonest with one.
    static let finites = words(
        "er var har hadde ble blir kan kunne vil ville skal skulle må måtte bør burde gikk går sto står satt sitter lå ligger kom"
            + " kommer tok tar ga gir gav fikk får ser sa sier skrev skriver drakk spiste leste hørte hørtes visste vet ba ber lot lar"
            + " falt faller fant finner holdt holder løp løper sov sover sang synger fløy flyr dro drar slo slår skjøv trakk trekker"
            + " brøt bryter sprang spratt svømte vant vinner bodde bor tror trodde gjør gjorde heter het finnes fantes synes syntes"
            + " føles føltes kjennes trengs virket skjedde skjer hang henger grep griper gråt gråter lo ler led lider bet biter sank"
            + " steg stiger slapp slipper sluttet bar bærer skar skjærer frøs fryser smakte smaker betyr betydde varte varer pleier"
            + " pleide hendte hender gjaldt gjelder rakk rekker husket rullet stakk strakk satte legger setter begynte begynner ønsker"
            + " vokste vokser luktet lukter viser viste traff treffer tenner tente brakk brekker bant binder drev driver gned knakk"
            + " krøp kryper lød lyder nøs nyser red rider rev river skrek skriker skalv skjelver skjønte skjønner smalt smeller snek"
            + " snøt spant strøk stryker svant svei svek svinger tvang tvinger valgte velger vekte vekker vek viker visket vred vrir åt"
            + " rådde flyttet kjørte kjører spurte spør svarte svarer solgte selger telte teller tålte tåler levde døde eide eier fødte"
            + " håpte løste løser møtte møter nådde fulgte følger forstår forsto rant renner brant brenner tenkte trengte trenger"
            + " kjente smilte virker starter startet slutter")
    /// What verbs begin with that are made of others: *forstår*, *oppsto*.
    static let prefixes = [
        "for", "be", "av", "opp", "inn", "ut", "under", "over", "til", "fore", "an", "ved", "med", "mot", "gjen", "er",
        "fra", "om",
        "på",
    ]
    /// All small words that a subject cannot end in.
    static let closed = prepositions.union(subordinators).union(determiners).union(auxiliaries).union(modals)
        .union(words("og men eller så å ikke"))

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
