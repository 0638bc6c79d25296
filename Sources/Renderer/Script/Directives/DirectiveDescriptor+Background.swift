internal import GuideText

/// `[bakgrunn regn.wav, -24 dB]` … `[bakgrunn slutt]`: a sound under all that stands between, or up to the end.
extension DirectiveDescriptor {
    static let background = DirectiveDescriptor(
        nb: ["bakgrunn"], en: ["background"], example: "regn.wav, -24 dB", layout: .measures,
        summary: Bilingual(
            nb: "En lydfil under alt som følger, til den avsluttes.",
            en: "A sound file under all that follows, until it is ended."),
        role: .cue { $0.expandBackground($1, $2) })
}

extension Expander {
    mutating func expandBackground(_ directive: Directive, _ arguments: Cursor) {
        let example = directive.example
        guard !reportWebAddress(arguments, directive) else { return }
        var arguments = arguments
        guard let name = takeSoundName(&arguments) else {
            return endBackground(directive, &arguments, example: example)
        }
        var level: Quantity?
        var isMeant = false
        let isWhole = takeAll(&arguments) { expander, arguments in
            let before = arguments.position
            if Vocabulary.term[arguments.takeWord().value] == .anyway {
                isMeant = true
                return .anyway
            }
            arguments.move(to: before)
            guard let quantity = expander.takeLevel(&arguments) else {
                expander.reportArgument(arguments.takeToken(), directive, example: example)
                return nil
            }
            level = quantity
            return .level
        }
        hasBackground = true
        guard isWhole, let file = soundFile(name, directive), let cue = background(file, level, isMeant) else { return }
        place(.background(Spanned(cue, global(directive.span))), at: directive.span)
    }
}

extension Expander {
    private mutating func endBackground(_ directive: Directive, _ arguments: inout Cursor, example: String) {
        arguments.skipBlanks()
        let word = arguments.takeWord()
        guard DirectiveTable.words[word.value] == .end else {
            let isEnd = DirectiveSynonyms.meaning(of: word.value)?.bokmål == "slutt" || word.value == "stopp"
            guard !word.value.isEmpty, isEnd || Spelling.nearest(to: word.value, among: ["slutt", "end"]) != nil else {
                return report(.missingSound, of: directive, ["example": example])
            }
            return reportArgument(
                word, directive, example: "[\(directive.word.value) slutt]",
                suggestion: directive.word.value.lowercased() == "background" ? "end" : "slutt")
        }
        guard expectEnd(&arguments, of: directive, example: example) else { return }
        if !hasBackground { report(.noBackground, of: directive, fix: .delete("[…]", at: directive.span)) }
        place(.background(Spanned(nil, global(directive.span))), at: directive.span)
    }

    /// The cue, or nil if its level cannot be read. A level that would drown the voice needs `likevel`.
    private mutating func background(_ file: SoundFile, _ written: Quantity?, _ isMeant: Bool) -> BackgroundCue? {
        guard let written else { return BackgroundCue(file: file, level: BackgroundCue.standardLevel) }
        guard let level = level(written) else { return nil }
        guard level <= BackgroundCue.loudest || isMeant else {
            report(.backgroundTooLoud, written.span)
            return nil
        }
        return BackgroundCue(file: file, level: level)
    }
}
