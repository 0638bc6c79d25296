/// Takes compounds of listed words apart: *oppmerksomhetsøvelse* is *oppmerksomhet*, a linking s, and *øvelse*.
enum Compounds {
    /// The shortest part that is looked for; shorter ones are found where there are none.
    private static let shortest = 3
    private static let links = ["", "s", "e"]

    /// How a word is said whose parts are all listed; nil if it has no such parts.
    ///
    /// The first part keeps its stress, the later ones get secondary stress. The longest first part is tried first.
    static func read(_ word: String, listed: (String) -> Pronunciation?) -> Pronunciation? {
        if let number = number(word, listed) { return number }
        guard word.count >= 2 * shortest else { return nil }
        return split(Substring(word), listed)
    }

    private static func split(_ word: Substring, _ listed: (String) -> Pronunciation?) -> Pronunciation? {
        var end = word.index(word.endIndex, offsetBy: -shortest)
        while word.distance(from: word.startIndex, to: end) >= shortest {
            for link in links where word[..<end].hasSuffix(link) {
                let head = word[..<end].dropLast(link.count)
                guard head.count >= shortest, let first = listed(String(head)), first.isStressed else { continue }
                let tail = String(word[end...])
                guard let rest = listed(tail).flatMap({ $0.isStressed ? $0 : nil }) ?? split(word[end...], listed)
                else {
                    continue
                }
                return join(first, link, rest.subordinate)
            }
            end = word.index(before: end)
        }
        return nil
    }

    private static func join(_ first: Pronunciation, _ link: String, _ rest: Pronunciation) -> Pronunciation {
        let sounds: [Phone] = link == "s" ? [Phone(.s)] : link == "e" ? [Phone(.schwa)] : []
        // A linking s after s is not heard, nor is any consonant said twice where the parts meet.
        return Pronunciation((first.phones + sounds + rest.phones).withoutDoubledConsonants)
    }

    /// *tjueto*: the weight is on the last part.
    private static func number(_ word: String, _ listed: (String) -> Pronunciation?) -> Pronunciation? {
        guard let ten = WordTables.tens.first(where: { word.hasPrefix($0) && word != $0 }),
            let one = listed(String(word.dropFirst(ten.count))), one.phones.count < 5, let first = listed(ten)
        else { return nil }
        return Pronunciation(first.subordinate.phones + one.strong.phones)
    }
}
