internal import GuideText

/// `varianter: {kort: 10 min, lang: 30 min}`, with `{lengde: …}` or `{andel: …}` for a value, or a list of names.
extension ScriptParser {
    mutating func applyVariants(_ entry: YAMLEntry) {
        var variants: [Variant] = []
        let hasNames: Bool
        switch entry.value {
        case .mapping(let entries, _):
            hasNames = !entries.isEmpty
            for entry in entries { add(entry.key, entry, to: &variants) }
        case .sequence(let items, _):
            hasNames = !items.isEmpty
            for item in items {
                guard case .scalar(let name) = item else { return reportUnreadable(entry) }
                add(Spanned(name.value, name.span), nil, to: &variants)
            }
        case .scalar: hasNames = false
        }
        if variants.count > Limits.variants {
            frontMatter.variantsAreReadable = false
            let limit = Bilingual(nb: "\(Limits.variants) varianter", en: "\(Limits.variants) variants")
            report(.scriptTooLarge, entry.value.span, translated: ["limit": limit])
            variants.removeLast(variants.count - Limits.variants)
        }
        if !variants.isEmpty { frontMatter.variants = variants }
        if !hasNames { reportUnreadable(entry) }
    }
}

extension ScriptParser {
    private mutating func reportUnreadable(_ entry: YAMLEntry) {
        frontMatter.variantsAreReadable = false
        reportValue(entry, example: "\(entry.key.value): {kort: 10 min, lang: 30 min}")
    }

    private mutating func add(_ name: Spanned<String>, _ entry: YAMLEntry?, to variants: inout [Variant]) {
        let isNew = !variants.contains { $0.name.lowercased() == name.value.lowercased() }
        guard isNew, Self.isName(name.value) else {
            frontMatter.variantsAreReadable = false
            report(.variantName, name.span, ["word": name.value])
            return
        }
        var variant = Variant(name: name.value, target: nil, share: Variant.defaultShare, span: name.span)
        if let entry { apply(entry, to: &variant) }
        variants.append(variant)
    }

    private static func isName(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        let isInner: (Unicode.Scalar) -> Bool = {
            $0.isLetter || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
        }
        return (1...40).contains(scalars.count) && scalars.allSatisfy(isInner) && scalars.first != "-"
    }

    private mutating func apply(_ entry: YAMLEntry, to variant: inout Variant) {
        switch entry.value {
        case .scalar(let text):
            if !["", "~", "null"].contains(text.value) { applyLength(text, to: &variant) }
        case .mapping(let settings, _):
            for setting in settings { apply(setting: setting, to: &variant) }
        case .sequence: reportValue(entry, example: "\(entry.key.value): 10 min")
        }
    }

    private mutating func apply(setting: YAMLEntry, to variant: inout Variant) {
        guard case .scalar(let text) = setting.value else {
            reportValue(setting, example: "lengde: 10 min")
            return
        }
        switch Vocabulary.key[setting.key.value] {
        case .length: applyLength(text, to: &variant)
        case .share: applyShare(text, to: &variant)
        default: reportKey(setting.key, among: [.length, .share])
        }
    }

    private mutating func applyLength(_ text: YAMLText, to variant: inout Variant) {
        let length = range(text, limit: Limits.track)
        guard let length, length.value.minimum == length.value.maximum else {
            frontMatter.lengthsAreReadable = false
            if let length { report(.lengthIsRange, length.span) }
            return
        }
        variant.target = length.value.minimum
        variant.span = length.span
    }

    private mutating func applyShare(_ text: YAMLText, to variant: inout Variant) {
        guard let share = text.share else {
            report(.shareOutOfRange, text.span)
            return
        }
        variant.share = share
    }
}
