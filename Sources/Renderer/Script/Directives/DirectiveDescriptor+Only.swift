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

    /// Reports, once, that the script declares no variants; lengths that stand under names of their own are meant as such.
    private mutating func reportNoVariants(_ name: Spanned<String>) {
        guard !diagnostics.contains(where: { $0.kind.code == DiagnosticKind.noVariants.code }) else { return }
        let lengths = frontMatter.ownKeys.compactMap { key in
            frontMatter.values[key.value.lowercased()].flatMap { DurationGuess.duration(in: $0, unit: "min") }
                .map { "\(key.value): \($0)" }
        }
        let pairs = ["kort", "lang"], english = ["short", "long"]
        let word = name.value.lowercased()
        let names = pairs.contains(word) ? pairs : english.contains(word) ? english : [word]
        let example =
            lengths.isEmpty
            ? "varianter: [\(names.joined(separator: ", "))]" : "varianter: {\(lengths.joined(separator: ", "))}"
        report(.noVariants, name.span, ["word": name.value, "example": example])
    }

    private mutating func knownVariant(_ name: Spanned<String>) -> String? {
        let known = frontMatter.variants.map(\.name)
        if let match = known.first(where: { $0.lowercased() == name.value.lowercased() }) { return match }
        // Without readable variants in the front matter, that is the mistake to fix first.
        guard frontMatter.variantsAreReadable, context.chain.isEmpty else { return nil }
        if frontMatter.variants.count == 1, frontMatter.variants[0].span == Span(0, 0) {
            reportNoVariants(name)
            return nil
        }
        report(
            .unknownVariant, name.span,
            ["word": name.value, "known": Spelling.listing(near: name.value, among: known)],
            suggestion: Spelling.nearest(to: name.value, among: known))
        return nil
    }
}
