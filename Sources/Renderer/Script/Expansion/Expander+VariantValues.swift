internal import GuideText

/// `{varighet}` and `{variant}`: values that every script has and that each variant says in its own way.
extension Expander {
    /// Whether a node says something else in every variant; what stands in its block is asked for itself.
    func dependsOnVariant(_ node: Node) -> Bool {
        switch node {
        case .chapter(let template, _), .text(let template): dependsOnVariant(template)
        case .directive(let directive), .block(let directive, _): dependsOnVariant(directive.arguments)
        case .paragraph, .unknown: false
        }
    }

    /// Expands a node once for each variant that may hear it.
    mutating func expandForEachVariant(_ node: Node) {
        let all = scope
        for variant in all where !isFull {
            scope = [variant]
            place(.only(variants: [variant.name], collect([node])), at: Span(0, 0))
        }
        scope = all
    }

    /// What a value says in the one variant that is being expanded; returns nil and reports it if it has no length.
    mutating func variantValue(_ value: Vocabulary.Value, _ name: Spanned<String>) -> Sentence? {
        guard let variant = scope.first else { return nil }
        switch value {
        case .variant: return Sentence(variant.name)
        case .duration:
            if let target = variant.target { return DurationWords.norwegian(target) }
            // A length that could not be read is the mistake to fix first.
            if frontMatter.variantsAreReadable, frontMatter.lengthsAreReadable {
                report(.variantWithoutLength, name.span, ["word": name.value, "variant": variant.name])
            }
            return nil
        }
    }
}

extension Expander {
    private func dependsOnVariant(_ template: Template) -> Bool {
        template.pieces.contains { piece in
            guard case .value(let name, _) = piece else { return false }
            return Vocabulary.value[name.value] != nil && values[name.value.lowercased()] == nil
        }
    }
}

/// Durations in words.
enum DurationWords {
    private static let units: [(length: Int64, one: String, many: String, isNeuter: Bool)] = [
        (3600, "time", "timer", false), (60, "minutt", "minutter", true), (1, "sekund", "sekunder", true),
    ]

    /// A duration to the nearest second, as it is shown (`1 minutt og 30 sekunder`) and said (`ett minutt og tretti …`).
    static func norwegian(_ duration: Duration) -> Sentence {
        let (seconds, attoseconds) = duration.components
        var rest = seconds + (attoseconds >= 500_000_000_000_000_000 ? 1 : 0)
        var written: [String] = []
        var spoken: [String] = []
        for unit in units {
            let count = Int(rest / unit.length)
            rest %= unit.length
            guard count > 0 || (unit.length == 1 && written.isEmpty) else { continue }
            let noun = count == 1 ? unit.one : unit.many
            written.append("\(count) \(noun)")
            spoken.append((unit.isNeuter ? NumberWords.neuter(count) : NumberWords.norwegian(count)) + " " + noun)
        }
        return Sentence(written: joined(written), spoken: joined(spoken))
    }

    /// `a`, `a og b`, `a, b og c`.
    private static func joined(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " og " + last
    }
}
