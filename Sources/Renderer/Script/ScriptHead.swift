internal import GuideText

/// What a script says of itself before anything is spoken: its front matter, read without the rest.
package struct ScriptHead: Sendable {
    /// The title shown to listeners.
    package let title: String
    /// One sentence about the exercise, if written.
    package let summary: String?
    /// What listeners and leaders should know before it is used.
    package let frame: Frame
    /// The variants in the order written.
    package let variants: [Variant]
    /// Whether the variants were understood.
    package let hasReadableVariants: Bool
    private let values: Set<String>
    private let source: Source

    /// Reads the head of a script's bytes; mistakes in it are reported when the script is parsed.
    package init(_ bytes: [UInt8], name: String) {
        let isReadable = bytes.count <= Limits.scriptBytes
        source = Source(name: name, text: isReadable ? String(decoding: bytes, as: UTF8.self) : "")
        var parser = ScriptParser(source)
        _ = parser.parseFrontMatter()
        title = parser.frontMatter.title
        summary = parser.frontMatter.summary
        frame = parser.frontMatter.frame
        variants = parser.frontMatter.variants
        hasReadableVariants = isReadable && parser.frontMatter.variantsAreReadable
        values = Set(parser.frontMatter.values.keys).union(parser.frontMatter.refusedValues)
    }

    /// Whether a value of this name means anything to the script: its head has it, or its text uses it.
    package func uses(value name: String) -> Bool {
        let name = name.lowercased()
        return values.contains(name)
            || source.lines.contains { $0.contains("{") && $0.lowercased().contains("{\(name)}") }
    }

    /// The names of the values that the head has, sorted.
    package var valueNames: [String] { values.sorted() }
}
