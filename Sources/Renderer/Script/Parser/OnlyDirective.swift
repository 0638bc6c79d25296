/// `[bare lang] … [slutt]`: what only some variants hold.
extension ScriptParser {
    mutating func parseOnly(_ directive: Directive) {
        var arguments = directive.arguments
        var names: [String] = []
        var isEmpty = true
        while arguments.skipSeparators() {
            isEmpty = false
            if let known = knownVariant(arguments.takeToken()) { names.append(known) }
        }
        if isEmpty {
            let known = frontMatter.variants.first?.name ?? Variant.standardName
            report(.missingVariant, directive.span, ["word": directive.word.value, "known": known])
        }
        open(OpenBlock(opening: Spanned(directive.word.value, directive.span), variants: names))
    }

    private mutating func knownVariant(_ name: Spanned<String>) -> String? {
        let known = frontMatter.variants.map(\.name)
        if let match = known.first(where: { $0.lowercased() == name.value.lowercased() }) { return match }
        // Without readable variants in the front matter, that is the mistake to mend first.
        guard frontMatter.variantsAreReadable else { return nil }
        report(
            .unknownVariant, name.span, ["word": name.value, "known": known.joined(separator: ", ")],
            suggestion: Spelling.nearest(to: name.value, among: known))
        return nil
    }
}
