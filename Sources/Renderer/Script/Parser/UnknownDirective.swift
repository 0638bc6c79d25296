internal import GuideText

/// Brackets whose word is not a directive, and what was probably meant by them.
struct UnknownDirective {
    private let word: Spanned<String>
    private let inside: Spanned<String>
    private let whole: Span
    private let language: MessageLanguage
    /// What stands beside the brackets on their line.
    private let before: String
    private let after: String

    init(_ parser: inout ScriptParser, _ word: Spanned<String>, _ inside: Span, _ whole: Span) {
        self.word = word
        self.inside = Spanned(parser.source.text(of: inside), inside).trimmed
        self.whole = whole
        language = parser.directiveLanguage
        let line = parser.source.byteRange(ofLine: parser.source.line(of: whole.start))
        before = parser.source.text(of: Span(line.lowerBound, whole.start)).trimmingBlanks()
        after = parser.source.text(of: Span(whole.end, max(whole.end, line.upperBound))).trimmingBlanks()
    }

    /// Reports them. What they may have opened is held back; what they may have ended is ended.
    func report(to parser: inout ScriptParser) {
        if endsBlock {
            let end = language.choice(nb: "slutt", en: "end")
            parser.report(
                .unknownDirective, inside.span, ["word": inside.value, "known": known], suggestion: "[\(end)]",
                fix: .write("[\(end)]", at: whole))
            // With nothing to end, that would be reported as well.
            guard parser.hasOpenBlock else { return }
            return parser.endBlock(
                Directive(
                    keyword: .end, word: inside, arguments: Template(span: Span(whole.end, whole.end)), span: whole))
        }
        guard !parser.hasToldEnough else { return parser.holdBack() }
        if Self.effects.contains(word.value.lowercased()) {
            return parser.report(
                .voiceEffect, whole, ["text": inside.value], fix: .delete("[\(inside.value)]", at: whole))
        }
        if let (address, example) = webAddress {
            parser.report(.webAddress, address.span, ["path": address.value, "example": example])
            return parser.holdBack()
        }
        if let idle = idle {
            return parser.report(
                .idleBrackets, self.whole, ["text": inside.value],
                translated: ["what": idle.what, "advice": idle.advice],
                fix: .delete("[\(inside.value)]", at: self.whole))
        }
        let whole =
            placeholder(parser.frontMatter.values.keys) ?? section ?? except(parser.frontMatter.variants.map(\.name))
            ?? wholeDirective
        let word = whole == nil ? DirectiveTable.meant(by: self.word.value, in: language) : nil
        parser.report(
            .unknownDirective, self.word.value.isEmpty ? self.whole : self.word.span,
            ["word": self.word.value, "known": known], suggestion: whole ?? word.map { mended(by: $0) },
            fix: whole.map { .write($0, at: self.whole) } ?? word.map { .write($0, at: self.word.span) })
        parser.holdBack()
    }
}

extension UnknownDirective {
    /// `[/bare]`, `[slutt-bare]`, `[avslutt bare]`.
    private var endsBlock: Bool {
        if word.value.hasPrefix("/") || inside.value.hasPrefix("/") { return true }
        let name = word.value.lowercased()
        return DirectiveSynonyms.meaning(of: name)?.bokmål == "slutt"
            || ["slutt-", "slutt_", "end-", "end_"].contains { name.hasPrefix($0) }
    }

    /// The directive that was meant by all within the brackets: `[kort pause]`, `[10 s]`, `[pause:10 s]`.
    private var wholeDirective: String? {
        if case .directive(let directive) = StageDirection.meaning(of: inside.value, in: language) {
            return directive
        }
        if let pause = StageDirection.bareDuration(inside.value) { return pause }
        if isAlone, let seconds = Int(inside.value), 1...600 ~= seconds { return "[pause \(seconds) s]" }
        // One that names its file only has the wrong word.
        guard !inside.value.contains("."), StageDirection.marked(inside.value)?.direction == .sound else { return nil }
        let isMusic = ["musikk", "music"].contains { inside.value.lowercased().contains($0) }
        return isMusic
            ? language.choice(nb: "[bakgrunn musikk.wav]", en: "[background music.wav]")
            : language.choice(nb: "[lyd regn.wav]", en: "[sound rain.wav]")
    }

    /// The address of `[import https://…]`, and what to write instead.
    private var webAddress: (Spanned<String>, String)? {
        guard let meant = DirectiveTable.meant(by: word.value, in: language),
            ["sett inn", "lyd", "bakgrunn"].contains(DirectiveTable.words[meant]?.words.nb.first)
        else { return nil }
        let behind = inside.value.dropFirst(word.value.count)
        let rest = behind.drop { " =:\"'".contains($0) }.prefix { !" ,\"'".contains($0) }
        guard WebAddress.isOne(rest) else { return nil }
        let start = inside.span.start + inside.value.utf8.distance(from: inside.value.startIndex, to: rest.startIndex)
        let address = Spanned(String(rest), Span(start, start + rest.utf8.count))
        return (address, WebAddress.local(address.value, meant))
    }

    /// Whether nothing else stands on the line.
    private var isAlone: Bool { before.isEmpty && after.isEmpty }

    /// `[1]` and `[a]` of footnotes and comments, and what is written for slides.
    private var idle: (what: Bilingual, advice: Bilingual)? {
        let text = inside.value.lowercased()
        if Self.slides.contains(text) {
            return (
                Bilingual(nb: "hører til lysbilder", en: "belongs to slides"),
                Bilingual(nb: "Slett klammen.", en: "Delete the brackets.")
            )
        }
        if LeaderNote(text) != nil {
            let note = "// " + inside.value
            return (
                Bilingual(nb: "er en beskjed til den som leder", en: "is a note to whoever leads"),
                Bilingual(
                    nb: "Slett klammen, eller skriv `\(note)` på en egen linje.",
                    en: "Delete the brackets, or write `\(note)` on a line of its own.")
            )
        }
        let isNumber = text.count <= 2 && text.allSatisfy(\.isNumber)
        let isLetter = text.count <= 2 && text.allSatisfy { $0.isASCII && $0.isLetter }
        guard !text.isEmpty, isNumber || isLetter, !isAlone else { return nil }
        let isNote = before.isEmpty
        return (
            Bilingual(nb: "viser til en kommentar eller fotnote", en: "refers to a comment or footnote"),
            isNote
                ? Bilingual(
                    nb: "Slett linjen, eller skriv `//` foran den.", en: "Delete the line, or write `//` before it.")
                : Bilingual(nb: "Slett klammen.", en: "Delete the brackets.")
        )
    }

    private static let slides: Set = [
        "klikk", "trykk", "neste", "neste lysbilde", "nytt lysbilde", "bytt lysbilde", "lysbilde", "neste slide",
        "slide",
        "click", "next", "next slide",
    ]

    /// `{navn}` of `[navn]` within a sentence: a value's name.
    private func placeholder(_ values: some Collection<String>) -> String? {
        let name = inside.value.lowercased()
        guard !isAlone, values.contains(name) || Self.placeholders.contains(name) else { return nil }
        return "{\(name)}"
    }

    private static let placeholders: Set = [
        "navn", "name", "fornavn", "sted", "place", "dato", "date", "ukedag", "klinikk", "klinikken", "kurs",
        "kursnavn",
    ]

    /// `# Introduksjon` of `[Introduksjon]` and `[0:00–0:30 Introduksjon]`: a part of a script as people name it.
    private var section: String? {
        guard isAlone else { return nil }
        let title = String(inside.value.drop { $0.isNumber || ":.–-— ".contains($0) })
        let first = title.lowercased().prefix { $0.isLetter }
        let isTimed = title.count < inside.value.count && inside.value.contains(":") && title.count > 2
        guard isTimed && DirectiveTable.words[String(first)] == nil || Self.sections.contains(String(first)) else {
            return nil
        }
        return "# " + title
    }

    private static let sections: Set = [
        "intro", "introduksjon", "introduction", "innledning", "avslutning", "avrunding", "outro", "ankomst",
        "hoveddel",
        "del", "part", "oppvarming", "landing", "etterord", "closing", "opening", "åpning",
    ]

    /// The words that the script may use, in the language that it is written in, whatever that of the messages is.
    private var known: String { Spelling.listing(near: word.value, among: DirectiveTable.words(in: language)) }

    /// All within the brackets with another word for the unknown one.
    private func mended(by word: String) -> String {
        let rest = String(decoding: inside.value.utf8.dropFirst(self.word.value.utf8.count), as: UTF8.self)
        return "[\(word)\(rest)]"
    }

    /// `[bare kort, middels]` of `[unntatt lang]`: all variants but those that are named.
    private func except(_ variants: [String]) -> String? {
        guard ["unntatt", "unntak", "ikke", "except", "not", "utenom"].contains(word.value.lowercased()) else {
            return nil
        }
        let words = inside.value.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
        let others = variants.filter { !words.contains($0.lowercased()) }
        guard !others.isEmpty, others.count < variants.count else { return nil }
        return "[\(language.choice(nb: "bare", en: "only")) \(others.joined(separator: ", "))]"
    }

    /// What other engines take for a way of speaking.
    private static let effects: Set = [
        "whispers", "whispering", "whisper", "sighs", "sigh", "sighing", "laughs", "laugh", "laughing", "chuckles",
        "exhales",
        "exhale", "inhales", "inhale", "softly", "gently", "gentle", "calm", "calmly", "slowly", "slow", "excited",
        "sad",
        "happy", "curious", "sarcastic", "crying", "cries", "coughs", "clears", "smiles", "warmly", "soothing",
        "breathy",
        "relaxed", "quietly", "hvisker", "hviskende", "hvisk", "sukker", "sukk", "ler", "latter", "rolig", "mykt",
        "langsomt",
        "sakte", "lavt", "smiler", "varmt", "host", "hoster", "serious", "deadpan", "emphasis", "style", "music-fades",
    ]
}
