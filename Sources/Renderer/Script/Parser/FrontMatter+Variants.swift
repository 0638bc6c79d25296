internal import GuideText

/// `varianter: {kort: 10 min, lang: 30 min}`, with `{lengde: …}` or `{andel: …}` for a value, or a list of names.
extension FrontMatter {
    /// Reads the variants. Where any cannot be read, it is remembered that their names are not all known.
    static func readVariants(_ entry: YAMLEntry, into front: inout FrontMatter, _ decoder: inout SchemaDecoder) {
        if let lengths = lengths(entry.value) {
            front.variantsAreReadable = false
            return decoder.reportValue(entry, example: SharedKeys.variants.example, meant: lengths)
        }
        if hasLengthsInNames(entry.value), decoder.meant(by: entry, like: SharedKeys.variants.example) != nil {
            return front.reportUnreadable(entry, &decoder)
        }
        var variants: [Variant] = []
        let hasNames: Bool
        switch entry.value {
        case .mapping(let entries, _):
            hasNames = !entries.isEmpty
            for entry in entries { front.add(entry.key, entry, to: &variants, &decoder) }
        case .sequence(let items, _):
            hasNames = !items.isEmpty
            for item in items {
                guard case .scalar(let name) = item else { return front.reportUnreadable(entry, &decoder) }
                front.add(Spanned(name.value, name.span), nil, to: &variants, &decoder)
            }
        case .scalar: hasNames = false
        }
        if variants.count > Limits.variants {
            front.variantsAreReadable = false
            let limit = Bilingual(nb: "\(Limits.variants) varianter", en: "\(Limits.variants) variants")
            decoder.report(.scriptTooLarge, entry.value.span, translated: ["limit": limit])
            variants.removeLast(variants.count - Limits.variants)
        }
        if !variants.isEmpty { front.variants = variants }
        if !hasNames { front.reportUnreadable(entry, &decoder) }
    }

    /// `{5-min: 5 min, 10-min: 10 min}` of `[5 min, 10 min]`: lengths where names should stand.
    private static func lengths(_ value: YAMLValue) -> String? {
        guard case .sequence(let items, _) = value else { return nil }
        let texts = items.map { if case .scalar(let text) = $0 { text.line } else { "?" } }
        return ValueGuess.lengths(texts.joined(separator: ", "), like: SharedKeys.variants.example)
    }

    /// Whether a list or mapping has names such as `kort 1 min`.
    private static func hasLengthsInNames(_ value: YAMLValue) -> Bool {
        let names: [String]
        switch value {
        case .mapping(let entries, _):
            names = entries.filter { if case .scalar(let text) = $0.value { text.value.isEmpty } else { false } }
                .map(\.key.value)
        case .sequence(let items, _): names = items.map { if case .scalar(let name) = $0 { name.value } else { "" } }
        case .scalar: return false
        }
        return names.contains { $0.contains(" ") && !isName($0) && SchemaDecoder.withBlank($0) == nil }
    }

    /// What the value of one variant may say.
    static let variantSchema = Schema<VariantDraft>([
        lengthKey.read { entry, draft, decoder in
            guard case .scalar(let text) = entry.value else {
                return decoder.reportValue(entry, example: lengthKey.example)
            }
            draft.readLength(text, &decoder)
        },
        shareKey.read { entry, draft, decoder in
            guard case .scalar(let text) = entry.value else {
                return decoder.reportValue(entry, example: shareKey.example)
            }
            guard let share = text.share else { return decoder.report(.shareOutOfRange, text.span) }
            draft.variant.share = share
        },
    ])

    private static let lengthKey = KeyDeclaration(
        nb: "lengde", en: "length", example: "10 min",
        meaning: Bilingual(
            nb: "lengden; stillhetene åpner seg til sporet er nøyaktig så langt",
            en: "its length; the silences open until the track is exactly that long"))

    private static let shareKey = KeyDeclaration(
        nb: "andel", en: "share", example: "50 %",
        meaning: Bilingual(
            nb: "uten lengde: hvor mye stillhetene åpner seg, fra 0 til 1 eller i prosent; ellers halvveis",
            en: "without a length: how far the silences open, from 0 to 1 or per cent; otherwise half way"))
}

/// A variant while it is read.
struct VariantDraft {
    var variant: Variant
    /// False when its length was written in a way that could not be understood.
    var lengthIsReadable = true

    fileprivate mutating func readLength(_ text: YAMLText, _ decoder: inout SchemaDecoder) {
        let length = decoder.range(of: text, limit: Limits.track, unit: "min")
        guard let length, length.value.minimum == length.value.maximum else {
            lengthIsReadable = false
            if let length { decoder.report(.lengthIsRange, length.span) }
            return
        }
        variant.target = length.value.minimum
        variant.span = length.span
    }
}

extension FrontMatter {
    private mutating func reportUnreadable(_ entry: YAMLEntry, _ decoder: inout SchemaDecoder) {
        variantsAreReadable = false
        var meant: String?
        // One length for the whole script: it has one variant.
        if case .scalar(let text) = entry.value,
            case .success(let length) = text.range(in: decoder.source, limit: Limits.track, unit: "min"),
            length.value.minimum == length.value.maximum
        {
            meant = "{\(Variant.standardName): \(text.line)}"
        }
        decoder.reportValue(entry, example: SharedKeys.variants.example, meant: meant)
    }

    private mutating func add(
        _ name: Spanned<String>, _ entry: YAMLEntry?, to variants: inout [Variant], _ decoder: inout SchemaDecoder
    ) {
        if decoder.reportMissingBlank(in: name) { return variantsAreReadable = false }
        let isNew = !variants.contains { $0.name.lowercased() == name.value.lowercased() }
        guard isNew, Self.isName(name.value) else {
            variantsAreReadable = false
            return decoder.report(.variantName, name.span, ["word": name.value])
        }
        if let earlier = variants.first(where: { Self.fileForm($0.name) == Self.fileForm(name.value) }) {
            variantsAreReadable = false
            return decoder.report(.variantsAlike, name.span, ["word": name.value, "earlier": earlier.name])
        }
        var draft = VariantDraft(
            variant: Variant(name: name.value, target: nil, share: Variant.defaultShare, span: name.span))
        switch entry?.value {
        case .scalar(let text):
            if !["", "~", "null"].contains(text.value) { draft.readLength(text, &decoder) }
        case .mapping(let settings, _):
            let isBareLength = settings.first?.key.value.first?.isNumber == true
            if let entry, isBareLength, decoder.meant(by: entry, like: Self.lengthKey.example) != nil {
                draft.lengthIsReadable = false
                decoder.reportValue(entry, example: Self.lengthKey.example)
            } else {
                decoder.decode(settings, as: Self.variantSchema, into: &draft)
            }
        case .sequence:
            if let entry { decoder.reportValue(entry, example: Self.lengthKey.example) }
        case nil: break
        }
        if !draft.lengthIsReadable { lengthsAreReadable = false }
        variants.append(draft.variant)
    }

    /// A name as file names have it, which know no Norwegian letters.
    private static func fileForm(_ name: String) -> String {
        let letters: [Character: String] = ["æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "_": "-"]
        return name.lowercased().map { letters[$0] ?? String($0) }.joined()
    }

    private static func isName(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        let isInner: (Unicode.Scalar) -> Bool = {
            $0.isLetter || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
        }
        return (1...40).contains(scalars.count) && scalars.allSatisfy(isInner) && scalars.first != "-"
    }
}
