internal import GuideScript
internal import GuideText

/// The script that a new exercise begins as. It can be heard at once and has nothing that `check` warns of.
package struct StartScript: Sendable {
    /// Its text.
    package let text: String

    /// The variants that are made if nobody names others, as a script's head has them.
    package static let standardVariants = "kort: 2 min, lang: 4 min"
    /// The lengths that variants may have.
    package static let lengths = Duration.seconds(60)...Duration.seconds(3600)

    /// A script with a title and variants such as `kort: 2 min, lang: 10 min`; nil if one of them cannot be read, or a variant has no
    /// length among `lengths`.
    package init?(title: String, variants: String = Self.standardVariants) {
        let head = "---\ntittel: \(YAMLWord.quoted(title.trimmed))\nvarianter: {\(variants)}\n---\n"
        let known = ScriptHead(Array(head.utf8), name: "").variants
        guard known.allSatisfy({ variant in variant.target.map(Self.lengths.contains) ?? false }) else { return nil }
        text = head + Self.beginning + known.map(Self.practice).joined() + Self.ending
        if Script.parse(Array(text.utf8), name: "").diagnostics.hasErrors { return nil }
    }
}

extension StartScript {
    /// Seconds that the beginning and the ending can fill.
    private static let reach = 180
    /// Seconds that a round of practice can fill.
    private static let round = 55

    private static let beginning = """

        # Ankomst
        [klokke]
        [pause 3–8 s]

        Finn en stilling som er god nok akkurat nå.
        [pause 4–60 s]

        Kjenn hvor kroppen hviler mot underlaget.
        [pause 4–60 s]

        # Pusten
        Legg merke til at du puster, uten å gjøre noe med det.
        [pause 5–55 s]

        """

    private static let ending = """

        # Avslutning
        Gå videre i ditt eget tempo når du har hørt klokken.
        [pause 3–8 s]
        [klokke]

        """

    /// What a variant has in the middle that is longer than beginning and ending can be.
    private static func practice(_ variant: Variant) -> String {
        let seconds = Int((variant.target ?? .zero) / .seconds(1))
        guard seconds > reach + round else { return "" }
        let rounds = (seconds - reach + round - 1) / round
        return """

            [bare \(variant.name)]
            [gjenta \(rounds) ganger]
            Når oppmerksomheten har vandret, kan du følge neste pust.
            [pause 20–55 s]
            [slutt]
            [slutt]

            """
    }
}
