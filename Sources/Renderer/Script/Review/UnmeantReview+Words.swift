internal import GuideText

/// Words that slipped in twice, and words that were written on a keyboard without æ, ø and å.
extension UnmeantReview {
    /// `på på`: only of words that hardly ever follow themselves.
    mutating func reviewTwice(_ stretch: TextStretch) {
        let bytes = stretch.text.utf8
        var last: Substring.UTF8View?
        for word in bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
            defer { last = word }
            guard let last, word.count > 0, word.count == last.count, word.elementsEqual(last),
                Self.single.contains(String(Substring(word)))
            else { continue }
            let text = String(Substring(word))
            let place = stretch.place(of: last.startIndex..<word.endIndex)
            report(
                .wordTwice, place, ["text": "\(text) \(text)"], fix: .write(text, at: place))
        }
    }

    private static let single: Set = [
        "og", "å", "et", "en", "ei", "jeg", "du", "vi", "deg", "meg", "din", "ditt", "dine", "at", "som", "eller",
        "men", "når",
        "hvis", "på", "av", "til", "med", "fra", "the", "and", "a", "to", "of", "your", "you",
    ]

    /// `paa`, `foettene`, `vaere`, in a text that has none of the letters themselves.
    mutating func reviewLetters(_ words: [String], _ nodes: [Node]) {
        guard Set(words.filter { Self.replaced[$0] != nil }).count > 1,
            !words.contains(where: { $0.contains { "æøå".contains($0) } })
        else { return }
        var found: [Spanned<String>] = []
        collect(nodes, &found)
        guard let first = found.first else { return }
        let edits = found.map { QuickFix.Edit($0.span, Self.meant($0.value)) }
        let shown = found.prefix(3)
        report(
            .lettersReplaced, first.span,
            [
                "text": shown.map(\.value).joined(separator: " … "),
                "meant": shown.map { Self.meant($0.value) }.joined(separator: " … "),
            ],
            fix: QuickFix(Bilingual(nb: "Skriv dem med æ, ø og å", en: "Write them with æ, ø and å"), edits))
    }

    /// All such words, with their places.
    private func collect(_ nodes: [Node], _ found: inout [Spanned<String>]) {
        for node in nodes where found.count < 500 {
            switch node {
            case .text(let template):
                for case .plain(let span) in template.pieces {
                    let text = source.text(of: span)
                    for word in text.split(whereSeparator: { !$0.isLetter })
                    where Self.replaced[word.lowercased()] != nil {
                        let start = span.start + text.utf8.distance(from: text.startIndex, to: word.startIndex)
                        found.append(Spanned(String(word), Span(start, start + word.utf8.count)))
                    }
                }
            case .block(_, let body), .unknown(let body): collect(body, &found)
            case .directive, .paragraph, .chapter: break
            }
        }
    }

    /// A word of the table with its letters, and with a capital where it had one.
    private static func meant(_ word: String) -> String {
        let meant = replaced[word.lowercased()] ?? word
        return word.first?.isUppercase == true ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
    }

    /// Common words of guided exercises. No rule: *poesi*, *Aase* and *maestro* have these letters for themselves.
    private static let replaced: [String: String] = [
        "aa": "å", "paa": "på", "saa": "så", "naa": "nå", "gaa": "gå", "faa": "få", "faar": "får", "gaar": "går",
        "staa": "stå", "staar": "står", "maa": "må", "ogsaa": "også", "haand": "hånd", "haanden": "hånden",
        "aapne": "åpne", "aapen": "åpen", "aapent": "åpent", "aandedrett": "åndedrett", "aandedrettet": "åndedrettet",
        "aande": "ånde", "laar": "lår", "laarene": "lårene", "slaa": "slå", "naar": "når",
        "foer": "før", "foerst": "først", "foettene": "føttene", "foetter": "føtter", "foele": "føle",
        "foeler": "føler", "foeles": "føles", "foelg": "følg", "oeynene": "øynene", "oeyne": "øyne", "oeye": "øye",
        "oeyeblikk": "øyeblikk", "oevelse": "øvelse", "oevelsen": "øvelsen", "hoeyre": "høyre", "hoey": "høy",
        "gjoer": "gjør", "gjoere": "gjøre", "loes": "løs", "loesne": "løsne", "roer": "rør", "moete": "møte",
        "oensker": "ønsker", "vaere": "være", "vaer": "vær", "vaert": "vært", "naer": "nær",
        "naervaer": "nærvær", "naervaeret": "nærværet", "baere": "bære", "baerer": "bærer", "laere": "lære",
        "kjaerlig": "kjærlig", "taerne": "tærne", "taer": "tær",
    ]
}
