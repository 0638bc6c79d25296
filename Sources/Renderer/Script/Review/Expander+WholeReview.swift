internal import GuideText

/// What can be seen only in the whole script: values that nothing uses, and empty chapters.
extension Expander {
    /// Reports it, unless it may follow from a mistake that was reported already.
    mutating func reviewWhole() {
        guard !diagnostics.hasErrors else { return }
        reviewValues()
        var open: Spanned<String>?
        reviewChapters(elements, &open)
        if let open { report(chapter: open) }
    }
}

extension Expander {
    /// The values of the head that neither the script nor what it includes puts in anywhere.
    private mutating func reviewValues() {
        let names = frontMatter.ownKeys
        guard !names.isEmpty else { return }
        let used = usedNames
        for name in names where !used.contains(name.value.lowercased()) {
            if let owner = ForeignKeys.owner(of: name.value) {
                report(
                    .foreignKey, name.span, ["word": name.value], translated: ["owner": owner],
                    fix: .deleteEntry(of: name, in: sources.root))
                continue
            }
            let (advice, fix) = advice(on: name)
            report(.headValueUnused, name.span, ["word": name.value], translated: ["advice": advice], fix: fix)
        }
    }

    /// All names in braces in any of the sources, in small letters.
    private var usedNames: Set<String> {
        var names: Set<String> = []
        for source in [sources.root] + includes.values.map(\.tree.source) {
            for line in source.lines where line.contains("{") {
                for part in line.split(separator: "{").dropFirst(line.hasPrefix("{") ? 0 : 1) {
                    names.insert(String(part.prefix { $0 != "}" && $0 != "|" }).trimmingBlanks().lowercased())
                }
            }
        }
        return names
    }

    /// What was probably meant by a value that nothing uses.
    private func advice(on name: Spanned<String>) -> (Bilingual, QuickFix?) {
        let source = sources.root
        let line = source.byteRange(ofLine: source.line(of: name.span.start))
        if name.value.hasPrefix("//") {
            let bare = String(name.value.drop { $0 == "/" || $0 == " " })
            let advice = Bilingual(
                nb:
                    "I hodet begynner notater med `#`. Skal linjen gjelde, skriver du `\(bare): …`, ellers `# \(bare): …`.",
                en:
                    "In the front matter, notes begin with `#`. If the line is to count, write `\(bare): …`, otherwise `# \(bare): …`."
            )
            let marks = name.value.prefix { $0 == "/" }.utf8.count
            return (
                advice,
                .write("# \(bare): …", as: "#", at: Span(name.span.start, name.span.start + marks))
            )
        }
        let rest = source.text(of: Span(name.span.end, line.upperBound)).trimmingBlanks()
        let value = String(rest.drop { $0 == ":" || $0 == " " })
        if Self.lengths.contains(name.value.lowercased()), frontMatter.variants.count == 1,
            let length = DurationGuess.duration(in: value), !length.contains("–")
        {
            let mended = "varianter: {\(frontMatter.variants[0].name): \(length)}"
            let advice = Bilingual(
                nb: "Skal øvelsen vare så lenge, skriver du `\(mended)`.",
                en: "If the exercise is to last so long, write `\(mended)`."
            )
            return (advice, .write(mended, at: Span(name.span.start, line.upperBound)))
        }
        if let word = Self.directive(named: name.value) {
            let example = "[\(word) \(value)]"
            let advice = Bilingual(
                nb: "Skriv `\(example)` i teksten, der det skal begynne.",
                en: "Write `\(example)` in the text, where it is to begin.")
            return (advice, nil)
        }
        if let advice = Self.adviceOnVoice(name.value, value) { return advice }
        // A length that none can be made of is a note.
        if !Self.lengths.contains(name.value.lowercased()),
            let key = FrontMatter.schema.meant(by: name.value, synonyms: KeySynonyms.all), key != name.value
        {
            let advice = Bilingual(nb: "Mente du `\(key)`?", en: "Did you mean `\(key)`?")
            return (advice, .write(key, at: name.span))
        }
        let advice = Bilingual(
            nb: "Skriv `{\(name.value)}` der verdien skal settes inn, eller `#` foran linjen hvis den er et notat.",
            en: "Write `{\(name.value)}` where the value is to be put in, or `#` before the line if it is a note.")
        return (advice, .write("# \(name.value): …", as: "# ", at: Span(name.span.start, name.span.start)))
    }

    /// What belongs within `stemme`, or in the course file; nil of any other key.
    private static func adviceOnVoice(_ name: String, _ value: String) -> (Bilingual, QuickFix?)? {
        let word = name.lowercased()
        if ["språk", "language", "lang", "målform"].contains(word) {
            let advice = Bilingual(
                nb: "Slett det. Stemmen leser bokmål, og språket står i `kurs.yml`.",
                en: "Delete it. The voice reads Norwegian bokmål, and the language stands in `kurs.yml`.")
            return (advice, nil)
        }
        let keys: Set = ["tempo", "toneleie", "melodi", "klang", "pitch", "melody", "timbre"]
        let meant = ([word] + (KeySynonyms.all[word] ?? [])).first(where: keys.contains)
        guard let meant else { return nil }
        let pair = "stemme: {\(meant): \(value.isEmpty ? "rolig" : value)}"
        return (Bilingual(nb: "Skriv `\(pair)`.", en: "Write `\(pair)`."), nil)
    }

    /// The directive that a head's key seems to be; nil if it is none, or is more likely a key.
    private static func directive(named name: String) -> String? {
        let word = name.lowercased()
        if KeySynonyms.all[word] != nil { return nil }
        if let known = DirectiveTable.words[word], known.opensBlock == false { return word }
        return ["musikk", "music", "bakgrunnsmusikk", "bakgrunnslyd", "klokka", "bjelle"].contains(word)
            ? DirectiveSynonyms.meaning(of: word == "bakgrunnsmusikk" ? "musikk" : word)?.bokmål : nil
    }

    private static let lengths: Set = [
        "lengde", "length", "varighet", "duration", "tid", "time", "minutter", "minutes",
    ]
}

extension Expander {
    /// Reports each chapter that another follows at once. What only some variants hold is looked at for itself: which of its
    /// chapters follow each other depends on the variant.
    private mutating func reviewChapters(_ elements: [Element], _ open: inout Spanned<String>?) {
        for element in elements {
            switch element {
            case .chapter(let title):
                if let open { report(chapter: open) }
                open = title
            case .paragraph: break
            case .only(_, let inner), .unknown(let inner):
                open = nil
                var within: Spanned<String>?
                reviewChapters(inner, &within)
            case .sentence, .pause, .bell, .breath, .count, .sound, .background: open = nil
            }
        }
    }

    private mutating func report(chapter title: Spanned<String>) {
        let (source, span) = sources.locate(title.span)
        guard source.name == sources.root.name else { return }
        let line = source.byteRange(ofLine: source.line(of: span.start))
        let end = min(line.upperBound + 1, source.bytes.count)
        report(
            .chapterWithoutContent, span, ["title": title.value],
            fix: .delete("# " + title.value, at: Span(line.lowerBound, end)))
    }
}
