internal import GuideText

/// Brackets whose word is none of ours, and what was probably meant by them.
struct UnknownDirective {
    private let word: Spanned<String>
    private let inside: Spanned<String>
    private let whole: Span
    private let language: MessageLanguage

    init(_ parser: inout ScriptParser, _ word: Spanned<String>, _ inside: Span, _ whole: Span) {
        self.word = word
        self.inside = Spanned(parser.source.text(of: inside), inside).trimmed
        self.whole = whole
        language = parser.directiveLanguage
    }

    /// Reports them. What they may have opened is held back; what they may have ended is ended.
    func report(to parser: inout ScriptParser) {
        if endsBlock {
            let end = language == .bokmål ? "slutt" : "end"
            parser.report(
                .unknownDirective, inside.span, ["word": inside.value], translated: ["known": known], suggestion: end,
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
        let word = DirectiveTable.meant(by: self.word.value, in: language)
        let whole = word == nil ? wholeDirective : nil
        parser.report(
            .unknownDirective, self.word.value.isEmpty ? self.whole : self.word.span, ["word": self.word.value],
            translated: ["known": known], suggestion: word ?? whole,
            fix: whole.map { .write($0, at: self.whole) })
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
        if case .directive(let directive) = StageDirection.meaning(of: inside.value) { return directive }
        if let pause = StageDirection.bareDuration(inside.value) { return pause }
        return nil
    }

    private var known: Bilingual {
        Bilingual(
            nb: Spelling.listing(near: word.value, among: DirectiveTable.words(in: .bokmål)),
            en: Spelling.listing(near: word.value, among: DirectiveTable.words(in: .english)))
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
