internal import GuideText

/// The front matter: YAML between `---` lines at the top.
extension ScriptParser {
    /// Parses the front matter if there is one; returns the number of the first line of the body.
    mutating func parseFrontMatter() -> Int {
        guard source.text(ofLine: 1).trimmingBlanks() == "---" else { return 1 }
        let last = (2...max(2, source.lineCount)).first { source.text(ofLine: $0).trimmingBlanks() == "---" }
        guard let last, source.lineCount > 1 else {
            report(.frontMatterOpen, Span(0, 3))
            return source.lineCount + 1
        }
        let start = source.byteRange(ofLine: 1).upperBound + 1
        let span = Span(start, source.byteRange(ofLine: last).lowerBound)
        guard span.end - span.start <= Limits.frontMatterBytes else {
            report(.scriptTooLarge, Span(0, 3), ["limit": "64 KiB"])
            return last + 1
        }
        var decoder = SchemaDecoder(source, .frontMatter, atMost: Limits.diagnostics)
        if let entries = decoder.entries(in: span) {
            decoder.decode(entries, as: FrontMatter.schema, into: &frontMatter)
        } else {
            frontMatter.variantsAreReadable = false
        }
        decoder.diagnostics.forEach { report($0) }
        return last + 1
    }
}

extension SchemaMessages {
    /// What the front matter of a script reports. A key that is there in both languages has no code: the last one holds.
    static let frontMatter = SchemaMessages(
        invalid: .frontMatterInvalid, unknownKey: .unknownKey, wrongValue: .frontMatterValue, listing: .pairs,
        unseenCharacter: CharacterCheck.mistake)
}
