internal import GuideText

/// `[bare lang] … [slutt]`: what only some variants hold.
extension DirectiveDescriptor {
    static let only = DirectiveDescriptor(
        nb: ["bare"], en: ["only"], example: "lang", layout: .list,
        summary: Bilingual(
            nb: "Det som bare noen varianter har.",
            en: "What only some variants have."),
        role: .block { $0.expandOnly($1, $2) })
}

extension Expander {
    mutating func expandOnly(_ directive: Directive, _ body: [Node]) {
        var names: [String]?
        read(directive) { expander, arguments in names = expander.variants(directive, arguments) }
        let outer = scope
        if let names { scope = outer.filter { names.contains($0.name) } }
        let elements = collect(body)
        scope = outer
        let element: Element = names.map { .only(variants: $0, elements) } ?? .unknown(elements)
        place(element, at: directive.span)
    }
}

extension Expander {
    /// The variants named; nil if none could be understood.
    private mutating func variants(_ directive: Directive, _ arguments: Cursor) -> [String]? {
        var arguments = arguments
        var names: [String] = []
        var isEmpty = true
        while arguments.skipSeparators() {
            isEmpty = false
            if let known = knownVariant(arguments.takeToken()) { names.append(known) }
        }
        if isEmpty {
            let known = frontMatter.variants.first?.name ?? Variant.standardName
            report(.missingVariant, of: directive, ["word": directive.word.value, "known": known])
        }
        // An include may speak of variants that this script does not have.
        return names.isEmpty && context.chain.isEmpty ? nil : names
    }

    private mutating func knownVariant(_ name: Spanned<String>) -> String? {
        let known = frontMatter.variants.map(\.name)
        if let match = known.first(where: { $0.lowercased() == name.value.lowercased() }) { return match }
        // Without readable variants in the front matter, that is the mistake to fix first.
        guard frontMatter.variantsAreReadable, context.chain.isEmpty else { return nil }
        report(
            .unknownVariant, name.span,
            ["word": name.value, "known": Spelling.listing(near: name.value, among: known)],
            suggestion: Spelling.nearest(to: name.value, among: known))
        return nil
    }
}
