internal import GuideText

/// Brackets whose word is not a directive, and what was probably meant by them.
struct UnknownDirective {
    let word: Spanned<String>
    let inside: Spanned<String>
    let whole: Span
    let language: MessageLanguage
    /// What stands beside the brackets on their line.
    let before: String
    let after: String

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
        if closesNothing {
            let advice = Bilingual(nb: "Slett klammen.", en: "Delete the brackets.")
            let what = Bilingual(nb: "er fra et annet program", en: "is from another program")
            return parser.report(
                .idleBrackets, whole, ["text": inside.value], translated: ["what": what, "advice": advice],
                fix: .delete("[\(inside.value)]", at: whole))
        }
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
        let isOptional = alternative(to: nil, among: parser.frontMatter.variants.map(\.name)) != nil
        if !isOptional, let idle = idle {
            if Self.optional.contains(inside.value.lowercased()) { parser.holdBack() }
            return parser.report(
                .idleBrackets, self.whole, ["text": inside.value],
                translated: ["what": idle.what, "advice": idle.advice], fix: idle.fix)
        }
        let whole = wholeMeaning(in: parser)
        let word = whole == nil ? DirectiveTable.meant(by: self.word.value, in: language) : nil
        parser.report(
            .unknownDirective, self.word.value.isEmpty ? self.whole : self.word.span,
            ["word": self.word.value, "known": known], suggestion: whole ?? word.map { mended(by: $0) },
            fix: whole.map { .write($0, at: self.whole) } ?? word.map { fix(by: $0) })
        parser.holdBack()
    }
}

extension UnknownDirective {
    /// What all within the brackets was meant as; nil if at most the first word can be made out.
    private func wholeMeaning(in parser: ScriptParser) -> String? {
        let variants = parser.frontMatter.variants.map(\.name)
        let names = Set(parser.frontMatter.values.keys).union(parser.loopNames)
        if let named = placeholder(names) ?? variant(variants) { return named }
        if let block = alternative(to: parser.chosenVariants, among: variants) ?? glued ?? repetition { return block }
        if let cue = script ?? familiar ?? background { return cue }
        return section ?? except(variants) ?? wholeDirective
    }

    /// `[/pause]`: the end of what has none here.
    private var closesNothing: Bool {
        guard inside.value.hasPrefix("/"), let known = DirectiveTable.words[inside.value.dropFirst().lowercased()]
        else {
            return false
        }
        return !known.opensBlock
    }

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
        // Words that are not known do no harm beside a length: `[sitt i stillhet i 2 minutter]`.
        if case .pause(let length)? = StageDirection.marked(inside.value)?.direction, length.isExact,
            DirectiveTable.meant(by: word.value, in: language) == nil
        {
            return StageDirection.pause(length).directive(language)
        }
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
            let descriptor = DirectiveTable.words[meant], [.include, .sound, .background].contains(descriptor)
        else { return nil }
        let behind = inside.value.dropFirst(word.value.count)
        let rest = behind.drop { " =:\"'".contains($0) }.prefix { !" ,\"'".contains($0) }
        guard WebAddress.isOne(rest) else { return nil }
        let start = inside.span.start + inside.value.utf8.distance(from: inside.value.startIndex, to: rest.startIndex)
        let address = Spanned(String(rest), Span(start, start + rest.utf8.count))
        return (address, WebAddress.local(address.value, meant))
    }

    /// Whether nothing else stands on the line.
    var isAlone: Bool { before.isEmpty && after.isEmpty }

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

    /// `[bakgrunn slutt]` of `[stopp musikk]` and `[fade ut]`, and `[bakgrunn regn.wav]` of `[start musikk regn.wav]`.
    private var background: String? {
        let words = inside.value.lowercased().split { " ,:-".contains($0) }.map(String.init)
        let isFade = words.contains { ["fade", "fades", "ton", "tone"].contains($0) }
        guard words.count <= 5, isFade || words.contains(where: Self.music.contains) else { return nil }
        let word = language.choice(nb: "bakgrunn", en: "background")
        let file = inside.value.split { " ,".contains($0) }.map(String.init).first(where: SoundFile.isName)
        if words.contains(where: Self.stops.contains) {
            return "[\(word) \(language.choice(nb: "slutt", en: "end"))]"
        }
        guard words.contains(where: Self.starts.contains) else { return nil }
        return "[\(word) \(file ?? language.choice(nb: "musikk.wav", en: "music.wav"))]"
    }

    private static let music: Set = [
        "musikk", "musikken", "lyd", "lyden", "bakgrunn", "bakgrunnen", "bakgrunnsmusikk", "bakgrunnslyd", "music",
        "sound", "background",
    ]
    private static let stops: Set = ["stopp", "stop", "slutt", "av", "ut", "slutter", "end", "ends", "off", "out"]
    private static let starts: Set = ["start", "starter", "inn", "på", "begin", "begins", "starts", "on", "in"]

    private static let sections = UnmeantReview.parts.union(["del", "part"])

    /// The words that the script may use, in the language that it is written in, whatever that of the messages is.
    private var known: String { Spelling.listing(near: word.value, among: DirectiveTable.words(in: language)) }

    /// Writes another word for the unknown one, and takes a colon behind it away.
    private func fix(by word: String) -> QuickFix {
        inside.value.dropFirst(self.word.value.count).hasPrefix(":")
            ? .write(mended(by: word), at: whole) : .write(word, at: self.word.span)
    }

    /// All within the brackets with another word for the unknown one.
    private func mended(by word: String) -> String {
        var rest = String(decoding: inside.value.utf8.dropFirst(self.word.value.utf8.count), as: UTF8.self)
        // `[bakgrunnsmusikk: regn.wav]`.
        if rest.hasPrefix(":") { rest = " " + String(rest.dropFirst()).trimmingBlanks() }
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

    /// What may be left out.
    static let optional: Set = ["valgfritt", "valgfri", "kan utelates", "optional"]

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
