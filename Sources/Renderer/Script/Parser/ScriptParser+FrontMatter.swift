internal import GuideText

/// The front matter: YAML between `---` lines at the top.
extension ScriptParser {
    /// Parses the front matter if there is one; returns the number of the first line of the body.
    mutating func parseFrontMatter() -> Int {
        let head = HeadMarks(source)
        reportFences(head)
        guard let first = head.first else { return 1 }
        guard let last = head.last else {
            report(.frontMatterOpen, Span(0, 3))
            return source.lineCount + 1
        }
        if let place = head.mistake {
            report(.headMarks, place, translated: ["advice": head.advice], fix: head.fix)
        }
        if head.isDecorated {
            (frontMatter.variantsAreReadable, frontMatter.lengthsAreReadable) = (false, false)
            return last
        }
        guard last > first || head.isUnmarked else { return last + 1 }
        let line = source.byteRange(ofLine: first)
        let start = head.isUnmarked ? line.lowerBound : min(line.upperBound + 1, source.bytes.count)
        let end = last > source.lineCount ? source.bytes.count : source.byteRange(ofLine: last).lowerBound
        let span = Span(start, end)
        guard span.end - span.start <= Limits.frontMatterBytes else {
            report(.scriptTooLarge, Span(0, 3), ["limit": "64 KiB"])
            return last + 1
        }
        var decoder = SchemaDecoder(source, .frontMatter, atMost: Limits.diagnostics)
        if let entries = decoder.entries(in: span, known: FrontMatterKeys.all) {
            decoder.decode(entries, as: FrontMatter.schema, into: &frontMatter)
        } else {
            frontMatter.variantsAreReadable = false
        }
        decoder.diagnostics.forEach { report($0) }
        guard let second = head.second else { return head.isUnmarked ? last : last + 1 }
        let marks = Span(
            source.byteRange(ofLine: last).lowerBound, source.byteRange(ofLine: second.first).upperBound + 1)
        let title = Bilingual(nb: "Slå dem sammen", en: "Join them")
        let place = source.byteRange(ofLine: second.first)
        report(
            Diagnostic(
                .secondHead, in: source, at: Span(place.lowerBound, place.upperBound),
                fix: QuickFix(title, [QuickFix.Edit(marks, "")])))
        return second.last + 1
    }
}

extension ScriptParser {
    /// Reports lines of ``` outside the head; those within it make it no YAML.
    private mutating func reportFences(_ head: HeadMarks) {
        let lines = head.first.map { $0...max($0, (head.last ?? source.lineCount + 1) - (head.isUnmarked ? 1 : 0)) }
        if let mistake = CodeFence.mistake(in: source, outside: lines, marks: head.fences) { report(mistake) }
    }
}

extension SchemaMessages {
    /// What the front matter of a script reports.
    static let frontMatter = SchemaMessages(
        invalid: .frontMatterInvalid, unknownKey: .unknownKey, wrongValue: .frontMatterValue, repeatedKey: .keyTwice,
        unknownChoice: .choiceUnknown, cutValue: .valueCut, foreignKey: (.foreignKey, ForeignKeys.owner),
        synonyms: KeySynonyms.all,
        unseenCharacter: CharacterCheck.mistake)
}
