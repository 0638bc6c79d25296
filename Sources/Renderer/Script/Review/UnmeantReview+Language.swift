internal import GuideText

/// Words that are divided at the end of a line, and texts in other languages than the voice speaks.
extension UnmeantReview {
    /// `avspen-` at the end of a line, and `ningen` at the beginning of the next.
    mutating func reviewDivision(_ stretch: TextStretch) {
        let text = stretch.text.trimmingBlanks()
        guard text.hasSuffix("-") || text.hasSuffix("\u{2010}") else { return }
        let head = text.dropLast().reversed().prefix { $0.isLetter }.reversed()
        let number = source.line(of: stretch.span.start)
        guard head.count > 1, number < source.lineCount else { return }
        let next = source.text(ofLine: number + 1)
        let tail = next.trimmingBlanks().prefix { $0.isLetter }
        guard tail.count > 1, tail.first?.isLowercase == true, !Self.joining.contains(String(tail)) else { return }
        let lines = (source.byteRange(ofLine: number), source.byteRange(ofLine: number + 1))
        let end = lines.1.lowerBound + next.prefix { $0 == " " || $0 == "\t" }.utf8.count
        let start = Spanned(stretch.text, stretch.span).trimmed.span.end
        let mark = text.hasSuffix("-") ? 1 : 3
        let parts = "\(String(head))-"
        report(
            .wordDivided, Span(start - mark - String(head).utf8.count, start),
            ["text": parts, "meant": String(head) + tail],
            fix: .write(String(head) + tail, as: "", at: Span(start - mark, end)))
    }

    /// Words after which a hyphen stands for the same ending: `venstre- og høyresiden`.
    private static let joining: Set = ["og", "eller", "and", "or", "til", "samt", "men"]
}

extension UnmeantReview {
    /// Reports, once, a text that is clearly in another language, or lacks the letters of its own.
    mutating func reviewLanguage(_ nodes: [Node]) {
        var words: [String] = []
        var first: Span?
        collect(nodes, &words, &first)
        reviewLetters(words, nodes)
        guard words.count >= 6, let first, let written = Self.language(of: words) else { return }
        let line = source.byteRange(ofLine: source.line(of: first.start))
        let place = Spanned(
            source.text(of: Span(first.start, line.upperBound)), Span(first.start, line.upperBound)
        ).trimmed
        report(.otherLanguage, place.span, translated: ["written": written])
    }

    private func collect(_ nodes: [Node], _ words: inout [String], _ first: inout Span?) {
        for node in nodes where words.count < 600 {
            switch node {
            case .text(let template):
                for case .plain(let span) in template.pieces {
                    if first == nil { first = span }
                    words += source.text(of: span).lowercased().split { !$0.isLetter }.map(String.init)
                }
            case .block(_, let body), .unknown(let body): collect(body, &words, &first)
            case .directive, .paragraph, .chapter: break
            }
        }
    }

    /// The language whose own words are more than one in ten, and of more than two kinds; nil for bokmål.
    private static func language(of words: [String]) -> Bilingual? {
        let found = languages.map { language in
            let own = words.filter(language.words.contains)
            return (language.name, own.count, Set(own).count)
        }
        guard let most = found.max(by: { $0.1 < $1.1 }), most.1 * 10 >= words.count, most.2 > 2 else { return nil }
        return most.0
    }

    /// Common words that bokmål does not have, or hardly ever.
    private static let languages: [(name: Bilingual, words: Set<String>)] = [
        (
            Bilingual(nb: "nynorsk", en: "Norwegian nynorsk"),
            [
                "eg", "ikkje", "korleis", "kva", "kvar", "kvifor", "dykk", "noko", "nokre", "vere", "heile", "eit",
                "ein", "frå", "berre", "mykje", "saman", "meir", "hjå", "kjem", "gjer", "pustar", "auga", "vera",
                "sjå", "òg", "eigen", "eigne", "nokon", "mjuk", "korkje", "medan",
            ]
        ),
        (
            Bilingual(nb: "svensk", en: "Swedish"),
            [
                "och", "att", "är", "inte", "jag", "när", "känn", "från", "något", "några", "sätt", "andas", "låt",
                "också", "där", "här", "vad", "dig", "mig", "efter", "utan", "ögonen", "fötterna", "hur", "lägg",
                "märke",
            ]
        ),
        (
            Bilingual(nb: "dansk", en: "Danish"),
            [
                "dig", "mig", "af", "efter", "hvad", "mærk", "læg", "træk", "vejret", "åndedræt", "åndedrættet",
                "ud", "sæt", "nogen", "noget", "uden", "bliver", "øjne", "øjnene", "fødderne", "lad", "opmærksomhed",
                "opmærksomheden", "hænder", "hænderne",
            ]
        ),
        (
            Bilingual(nb: "engelsk", en: "English"),
            [
                "the", "and", "your", "you", "of", "with", "that", "this", "breath", "breathe", "notice", "are",
                "let", "feel", "body", "it", "as", "from", "sit", "gently", "comfortably", "slowly", "when", "now",
            ]
        ),
    ]
}
