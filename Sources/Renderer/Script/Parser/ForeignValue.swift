internal import GuideText

/// What belongs to web pages or to programs, in a text of a head or a course file: `&amp;`, `<b>`, `Ro // utkast`, `Ro,`.
enum ForeignValue {
    /// The first such part of a text; nil if there is none.
    static func mistake(of text: YAMLText, in source: Source) -> Diagnostic? {
        if text.value.contains("&") || text.value.contains("<"), let found = markup(in: text, source) { return found }
        return (text.value.contains("//") ? slashes(in: text, source) : nil) ?? sign(behind: text, source)
    }
}

extension ForeignValue {
    nonisolated(unsafe) private static let tag =
        #/<\/?(?:b|i|u|em|strong|br|p|span|div|a|li|ul|h[1-6])(?: [^<>]*)?\/?>/#

    private static func markup(in text: YAMLText, _ source: Source) -> Diagnostic? {
        let (range, mended): (Range<String.Index>, String)
        if let entity = unsafe text.value.firstMatch(of: UnmeantForms.entity),
            let sign = UnmeantReview.entities[String(entity.output)]
        {
            (range, mended) = (entity.range, sign)
        } else if let tag = unsafe text.value.firstMatch(of: tag) {
            (range, mended) = (tag.range, "")
        } else {
            return nil
        }
        let advice =
            mended.isEmpty
            ? Bilingual(
                nb: "Slett det. Her kan det bare stå ren tekst.", en: "Delete it. Only plain text can stand here.")
            : Bilingual(nb: "Skriv selve tegnet.", en: "Write the character itself.")
        let place = place(of: range, in: text)
        return Diagnostic(
            .foreignBrackets, in: source, at: place ?? text.span, ["text": String(text.value[range])],
            translated: ["advice": advice],
            fix: place.map { mended.isEmpty ? .delete(String(text.value[range]), at: $0) : .write(mended, at: $0) })
    }

    /// `// utkast` after a value: not `https://…`.
    private static func slashes(in text: YAMLText, _ source: Source) -> Diagnostic? {
        guard let range = text.value.firstRange(of: " //"), text.value.first != "/" else { return nil }
        let start = text.value.index(after: range.lowerBound)
        let written = String(text.value[start...])
        let note = String(written.drop { $0 == "/" }).trimmingBlanks()
        let place = place(of: start..<text.value.endIndex, in: text)
        let isQuoted =
            text.span.start > 0 && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[text.span.start - 1])
        return Diagnostic(
            .slashesInValue, in: source, at: place ?? text.span, ["text": written, "example": "# \(note)"],
            fix: isQuoted ? nil : place.map { .write("# \(note)", at: $0) })
    }

    /// `Ro,` and `Ro;`: a sign that other formats want between values.
    private static func sign(behind text: YAMLText, _ source: Source) -> Diagnostic? {
        guard let last = text.value.last, last == "," || last == ";", text.value.contains(where: \.isLetter),
            let place = place(of: text.value.index(before: text.value.endIndex)..<text.value.endIndex, in: text),
            ![UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[max(0, text.span.start - 1)])
        else { return nil }
        return Diagnostic(
            .signBehindValue, in: source, at: place, ["text": String(last)], fix: .delete(String(last), at: place))
    }

    private static func place(of range: Range<String.Index>, in text: YAMLText) -> Span? {
        guard text.isVerbatim else { return nil }
        let start = text.span.start + text.value.utf8.distance(from: text.value.startIndex, to: range.lowerBound)
        return Span(start, start + text.value[range].utf8.count)
    }
}
