/// What kinds of word the neighbours of a word allow in its place, the likeliest first.
struct SentencePlace {
    /// Letters as in `Homographs`; empty if the neighbours say nothing.
    let kinds: [Character]

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    private static let auxiliaries = words("har hadde ha er var bli blir ble blitt være vært får fikk få fått hatt")
    private static let modals = words("kan kunne vil ville skal skulle må måtte bør burde la lar tør pleier")
    private static let subjects = words("jeg du han hun vi dere de man hvem")
    private static let objects = words("meg deg seg oss dem ham henne")
    private static let adverbs = words(
        "ikke alltid aldri også nå alt allerede helt nettopp bare så ofte godt blitt vært jo da vel selv nesten endelig"
            + " lenge fullstendig noen gang")
    private static let determiners = words(
        "en et ei den dette denne mitt ditt sitt min din sin mi di si vårt vår deres hans hennes hele hvert hver noe"
            + " ingen samme første andre siste neste egen eget disse alle noen to tre fire fem mange flere")
    private static let owners = words("mitt ditt sitt vårt deres hans hennes")
    private static let articles = words("en et ei den denne dette mitt ditt sitt min din sin")
    private static let prepositions = words(
        "på i til av med for fra om under over mot ved hos uten etter gjennom mellom bak foran rundt innenfor utenfor"
            + " langs før inn ut opp ned")

    init(_ clause: [String], _ index: Int) {
        let next = index + 1 < clause.count ? clause[index + 1] : ""
        // Adverbs stand between a verb and what hangs on it: *har ikke løftet*, *kan du bare løfte*.
        var place = index - 1
        while place >= 0, Self.adverbs.contains(clause[place]) { place -= 1 }
        let before = place >= 0 ? clause[place] : ""
        let earlier = place > 0 ? clause[place - 1] : ""
        let touching = index > 0 ? clause[index - 1] : ""
        let isQuestion = Self.subjects.contains(before) || Self.objects.contains(before)
        // *ønsket mitt*, but *har ønsket mitt råd*.
        let isOwned = Self.owners.contains(next) && !["har", "hadde", "ha"].contains(before)
        let earlierTouching = index > 1 ? clause[index - 2] : ""
        if isOwned {
            kinds = ["n"]
        } else if touching == "å" || (isQuestion && Self.modals.contains(earlier)) || Self.modals.contains(before) {
            kinds = ["v", "p", "n"]
        } else if Self.auxiliaries.contains(before) || (isQuestion && Self.auxiliaries.contains(earlier)) {
            kinds = ["p", "a", "v", "n"]
        } else if Self.subjects.contains(before) || ["som", "og"].contains(before) && Self.objects.contains(next)
            || before == "som" || (before == "det" && place == 0 && !next.isEmpty)
        {
            kinds = ["v", "p", "n"]
        } else if Self.determiners.contains(touching) || Self.prepositions.contains(touching) || touching.hasSuffix("s")
        {
            kinds = ["n", "a"]
        } else if Self.subjects.contains(next) || Self.objects.contains(next) {
            kinds = ["v", "p", "n"]
        } else if Self.articles.contains(earlierTouching) {
            // An adjective between: *en syk lever*.
            kinds = ["n", "a"]
        } else if index == 1, touching.hasSuffix("ne") || touching.hasSuffix("na") {
            // *Barna badet*.
            kinds = ["v", "p"]
        } else {
            kinds = []
        }
    }
}
