internal import GuideText

/// The markup of other programs: SSML and HTML tags, chapter markers, entities.
extension UnmeantReview {
    mutating func reviewTags(_ stretch: TextStretch) {
        reviewAliases(stretch)
        for match in unsafe stretch.text.matches(of: UnmeantForms.tag) {
            if let marker = match.output.1 {
                reportMarker(String(marker), match.range, stretch)
            } else if let tag = match.output.2 {
                reportTag(String(tag), match.range, stretch)
            }
        }
        for match in unsafe stretch.text.matches(of: UnmeantForms.entity) {
            let written = String(match.output)
            let place = stretch.place(of: match.range)
            let fix = Self.entities[written].map { QuickFix.write($0, at: place) }
            report(.markupSpoken, place, ["text": written], translated: ["advice": Self.write], fix: fix)
        }
    }
}

extension UnmeantReview {
    private static let newLine = Bilingual(
        nb: "Ta det bort, og begynn en ny linje der det trengs.", en: "Remove it, and begin a new line where needed.")
    private static let removeTag = Bilingual(
        nb: "Ta det bort, og behold ordene.", en: "Remove it, and keep the words.")
    /// What only web pages have, of the tags below.
    private static let webTags: Set = [
        "b", "i", "u", "em", "strong", "span", "h1", "h2", "h3", "h4", "ul", "ol", "a", "img", "html", "body", "head",
        "title", "table", "tr", "td", "center", "font", "code", "pre", "blockquote", "script", "style", "meta", "sup",
        "small", "del", "ins",
    ]
    private static let write = Bilingual(nb: "Skriv selve tegnet.", en: "Write the character itself.")
    private static let remove = Bilingual(
        nb: "Slett det. Stemme og tempo velger du i hodet, med `stemme: {tempo: rolig}`.",
        en: "Delete it. You choose voice and tempo in the front matter, with `voice: {tempo: calm}`.")
    /// The signs that web pages write in letters.
    static let entities = [
        "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&ndash;": "–",
        "&mdash;": "—",
        "&hellip;": "…", "&aring;": "å", "&oslash;": "ø", "&aelig;": "æ", "&Aring;": "Å", "&Oslash;": "Ø",
        "&AElig;": "Æ",
        "&laquo;": "«", "&raquo;": "»", "&eacute;": "é", "&shy;": "", "&#39;": "'", "&#160;": " ",
    ]

    private static func advice(toWrite text: String) -> Bilingual {
        Bilingual(nb: "Skriv `\(text)`.", en: "Write `\(text)`.")
    }

    /// `<sub alias="em be es er">MBSR</sub>` is our `{MBSR|em be es er}`.
    private mutating func reviewAliases(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: UnmeantForms.alias) {
            let mended = "{\(match.output.2)|\(match.output.1)}"
            let place = stretch.place(of: match.range)
            report(
                .markupSpoken, place, ["text": "<sub>"], translated: ["advice": Self.advice(toWrite: mended)],
                fix: .write(mended, at: place))
        }
    }

    /// `<<CHAPTER_MARKER:Ankomst>>` is our `# Ankomst`.
    private mutating func reportMarker(_ marker: String, _ range: Range<String.Index>, _ stretch: TextStretch) {
        let place = stretch.place(of: range)
        let written = ["text": Self.shortened("<<\(marker)>>")]
        let parts = marker.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks() }
        guard parts.count == 2, parts[0].uppercased().hasPrefix("CHAPTER"), !parts[1].isEmpty else {
            return report(
                .markupSpoken, place, written, translated: ["advice": Self.remove], fix: .delete("<<…>>", at: place))
        }
        let heading = "# " + parts[1]
        report(
            .markupSpoken, place, written, translated: ["advice": Self.advice(toWrite: heading)],
            fix: stretch.ownLine(heading, at: range))
    }

    private mutating func reportTag(_ tag: String, _ range: Range<String.Index>, _ stretch: TextStretch) {
        guard !tag.hasPrefix("!--"), !tag.contains("@"), !tag.contains("://") || tag.contains("=") else { return }
        let place = stretch.place(of: range)
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }.lowercased()
        let written = ["text": Self.shortened("<\(tag)>")]
        if let directive = Self.directive(for: name, tag) {
            return report(
                .markupSpoken, place, written, translated: ["advice": Self.advice(toWrite: directive)],
                fix: stretch.ownLine(directive, at: range))
        }
        switch meaning(of: tag.trimmingSuffixSlash) {
        case .directive(let directive):
            return report(
                .directionSpoken, place, ["text": tag, "example": directive], fix: stretch.ownLine(directive, at: range)
            )
        case .ending: return reportNote(tag, range, stretch)
        case .sound, nil: break
        }
        guard Self.tags.contains(name) || tag.contains("=") || tag.hasPrefix("/") || tag.hasSuffix("/") else {
            return report(.placeholderSpoken, place, ["text": "<\(tag)>"])
        }
        let isBreak = ["br", "p", "hr", "div", "li"].contains(name)
        let isLast = range.upperBound == stretch.text.endIndex || range.lowerBound == stretch.text.startIndex
        let newLine = Bilingual(nb: "Begynn en ny linje", en: "Begin a new line")
        let fix =
            isBreak && !isLast
            ? QuickFix(newLine, [QuickFix.Edit(place, "\n")]) : QuickFix.delete("<\(tag)>", at: place)
        let advice = isBreak ? Self.newLine : Self.webTags.contains(name) ? Self.removeTag : Self.remove
        report(.markupSpoken, place, written, translated: ["advice": advice], fix: fix)
    }

    /// What does the same as a tag, where there is such a directive.
    private static func directive(for name: String, _ tag: String) -> String? {
        switch name {
        case "break", "pause", "silence", "mstts:silence":
            let time = unsafe tag.firstMatch(of: UnmeantForms.breakTime)
            guard let time else { return tag.contains("=") || name == "break" ? "[pause 2 s]" : nil }
            let isThousandths = time.output.2 == "ms" || tag.contains("msec=")
            guard let number = Double(time.output.1.replacing(",", with: ".")), number > 0, number < 100_000 else {
                return nil
            }
            return "[pause \(seconds(isThousandths ? number / 1000 : number)) \(time.output.2 == "min" ? "min" : "s")]"
        case "audio":
            let file = unsafe tag.firstMatch(of: UnmeantForms.audioFile).map { String($0.output.1) }
            return file.flatMap { SoundFile.isName($0) ? "[lyd \($0)]" : nil }
        default: return nil
        }
    }

    private static func seconds(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }

    private static let tags: Set = [
        "speak", "prosody", "emphasis", "voice", "p", "s", "w", "say-as", "phoneme", "sub", "mark", "lang", "lexicon",
        "b", "i",
        "u", "em", "strong", "br", "div", "span", "h1", "h2", "h3", "h4", "ul", "ol", "li", "a", "img", "html", "body",
        "head",
        "title", "table", "tr", "td", "center", "font", "hr", "code", "pre", "blockquote", "script", "style", "meta",
        "amazon:effect", "amazon:domain", "mstts:express-as", "mstts:silence", "google:style", "desc", "seq", "par",
        "media",
        "metadata", "paragraph", "sentence", "token", "sup", "small", "del", "ins",
    ]
}

extension String {
    /// Without a slash at its end, as a tag without content has.
    fileprivate var trimmingSuffixSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
