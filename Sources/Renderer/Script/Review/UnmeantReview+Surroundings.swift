internal import GuideText

/// What is copied along with a script from where it was: the greeting of an e-mail, the number of a
/// page or a slide, what a chatbot says of the text that it wrote.
extension UnmeantReview {
    mutating func reviewSurroundings(_ stretch: TextStretch) {
        let line = stretch.text.trimmingBlanks()
        let word = line.prefix { $0.isLetter }.lowercased()
        guard !word.isEmpty, Self.beginnings.contains(word), line.count <= 200 else { return }
        let source = source
        let number = source.line(of: stretch.span.start)
        if unsafe line.wholeMatch(of: Self.letterHead) != nil {
            // A single such line may be meant to be spoken.
            let isPart = { (other: Int) in
                unsafe 1...source.lineCount ~= other
                    && source.text(ofLine: other).trimmingBlanks().wholeMatch(of: Self.letterHead) != nil
            }
            guard !isPart(number - 1), isPart(number + 1) else { return }
            reportSurroundings(line, number, lines: number...lastLine(from: number, while: isPart), .letter)
        } else if unsafe line.wholeMatch(of: Self.farewell) != nil {
            let isName = { (other: Int) in
                let text = source.text(ofLine: other).trimmingBlanks()
                return !text.isEmpty && text.count <= 60 && !text.hasPrefix("[") && !text.hasPrefix("#")
            }
            reportSurroundings(line, number, lines: number...lastLine(from: number, while: isName), .letter)
        } else if unsafe line.wholeMatch(of: Self.sources) != nil {
            let isEntry = { (other: Int) in !source.text(ofLine: other).trimmingBlanks().isEmpty }
            let last = lastLine(from: number, while: isEntry)
            guard last > number, (last..<source.lineCount).allSatisfy({ !isEntry($0 + 1) }) else { return }
            reportSurroundings(line, number, lines: number...last, .article)
        } else if unsafe line.wholeMatch(of: Self.pageNumber) != nil {
            reportSurroundings(line, number, lines: number...number, .page)
        } else if unsafe line.wholeMatch(of: Self.writer) != nil, isAtEnd(number) {
            reportSurroundings(line, number, lines: number...number, .writer)
        }
    }
}

extension UnmeantReview {
    /// Where a line comes from.
    enum Origin {
        case letter, page, writer, article, document, message

        var name: Bilingual {
            switch self {
            case .letter: Bilingual(nb: "en e-post", en: "an e-mail")
            case .document: Bilingual(nb: "et dokument", en: "a document")
            case .message: Bilingual(nb: "en melding", en: "a message")
            case .article: Bilingual(nb: "en artikkel", en: "an article")
            case .page: Bilingual(nb: "sider eller lysbilder", en: "pages or slides")
            case .writer: Bilingual(nb: "svaret fra en chatbot", en: "the answer of a chatbot")
            }
        }
    }

    /// Reports a line, and makes it and those that belong to it comments.
    mutating func reportSurroundings(
        _ line: String, _ number: Int, lines: ClosedRange<Int>, _ origin: Origin
    ) {
        let edits = lines.map { line in
            let start = source.byteRange(ofLine: line).lowerBound
            return QuickFix.Edit(Span(start, start), "// ")
        }
        let range = source.byteRange(ofLine: number)
        report(
            .surroundingsSpoken, Span(range.lowerBound, range.upperBound), ["text": Self.shortened(line)],
            translated: ["origin": origin.name],
            fix: QuickFix(Bilingual(nb: "Skriv `//` foran", en: "Write `//` before it"), edits))
    }

    /// The last of the lines that follow each other from one on.
    private func lastLine(from number: Int, while belongs: (Int) -> Bool) -> Int {
        var last = number
        while last < source.lineCount, last - number < 8, belongs(last + 1) { last += 1 }
        return last
    }

    /// Whether nothing but blanks, marks and the head stand before a line, or nothing behind it.
    func isAtEnd(_ number: Int) -> Bool {
        let source = source
        let isText = { (line: Int) in
            let text = source.text(ofLine: line).trimmingBlanks()
            return text.contains { $0.isLetter } && !text.hasPrefix("//") && !text.hasPrefix("#")
        }
        let after = number < source.lineCount ? ((number + 1)...source.lineCount).contains(where: isText) : false
        guard after else { return true }
        var before = (1..<number).filter(isText)
        if source.text(ofLine: 1).trimmingBlanks() == "---" {
            let end = (2...source.lineCount).first { source.text(ofLine: $0).trimmingBlanks() == "---" } ?? 1
            before.removeAll { $0 < end }
        }
        return before.isEmpty
    }

    /// The first words of the forms below, in small letters: most lines begin otherwise.
    private static let beginnings: Set = [
        "fra", "til", "kopi", "emne", "sendt", "dato", "from", "to", "cc", "subject", "sent", "med", "vennlig", "mvh",
        "beste", "best", "kind", "regards", "hilsen", "side", "page", "lysbilde", "slide", "foil", "kilder", "kilde",
        "referanser", "litteratur", "litteraturliste", "references", "sources", "bibliography", "neste", "nytt",
        "bytt", "next", "selvfølgelig",
        "selvsagt", "absolutt", "klart", "så", "gjerne", "her", "sure", "of", "certainly", "here", "vil", "ønsker",
        "skal", "si", "gi", "la", "håper", "manuset", "would", "let", "i", "this",
    ]
    // Patterns are not marked as safe to share, though these are only read.
    nonisolated(unsafe) private static let letterHead =
        #/(?:Fra|Til|Kopi|Emne|Sendt|Dato|From|To|Cc|Subject|Sent): .{1,150}/#
    nonisolated(unsafe) private static let farewell =
        #/(?:[Mm]ed vennlig hilsen|[Vv]ennlig hilsen|[Mm]vh\.?|[Bb]este hilsen|[Hh]ilsen|[Bb]est regards|[Kk]ind regards|[Rr]egards)[,.]?(?: [A-ZÆØÅ][^.!?]{0,40})?|(?:Sendt fra min|Sendt fra Outlook|Sent from my) .{1,40}/#
    nonisolated(unsafe) private static let sources =
        #/(?:Kilder?|Referanser|Litteratur(?:liste)?|References|Sources|Bibliography):?/#
    nonisolated(unsafe) private static let pageNumber =
        #/(?:Side|Page) [0-9]{1,3}(?: ?(?:av|of|\/) ?[0-9]{1,3})?|(?:Lysbilde|Slide|Foil)(?: nr\.?)? [0-9]{1,3}\b.{0,80}|(?:Neste|Nytt|Bytt|Next) (?:lysbilde|slide|foil|page)[.!]?/#
    nonisolated(unsafe) private static let writer =
        #/(?:Selvfølgelig|Selvsagt|Absolutt|Klart det|Så klart|Gjerne|Sure|Of course|Certainly|Her (?:er|har du|kommer)|Here (?:is|are)|Here's)\b.{0,120}\b(?:manus|manuset|øvelse|øvelsen|meditasjon|utkast|forslag|versjon|script|exercise|meditation|draft)\b.{0,60}[:.!]|(?:(?:Klart|Gjerne|Selvfølgelig|Absolutt|Sure)[!.,] )(?:[Hh]er er|[Hh]ere is|[Hh]ere's) .{3,150}:|(?:Ønsker du|Vil du ha|Would you like) (?:en|et|a) .{0,40}(?:versjon|variant|utgave|version)\b.{0,60}\?.{0,4}|(?:Vil du at jeg|Ønsker du at jeg|Skal jeg (?:også )?(?:lage|skrive|korte|tilpasse)|Si (?:gjerne )?(?:ifra|fra) hvis|Gi (?:meg )?(?:gjerne )?beskjed|La meg vite|Håper (?:dette|det)|Manuset (?:tar|varer|er på) |Would you like me to|Let me know|I hope this|This script) ?.{0,160}/#
}
