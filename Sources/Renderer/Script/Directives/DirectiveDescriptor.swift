package import GuideText

/// A directive of the markup, declared in one place: its words, how its arguments are read and laid out, an example, and what
/// it means. Everything that knows directives – parser, expander, formatter, suggestions, documents – reads it from here.
///
/// Each has a file of its own, `DirectiveDescriptor+….swift`, and stands in `DirectiveTable`.
package struct DirectiveDescriptor: Sendable {
    /// The words after `[` that name it, the canonical one first.
    package let words: (nb: [String], en: [String])
    /// Arguments as an author might write them, in Norwegian; empty if it has none.
    package let exampleArguments: String
    /// What it means, in one sentence.
    package let summary: Bilingual
    /// How its arguments are laid out.
    let layout: Layout
    /// What it does.
    let role: Role

    /// What a directive does.
    enum Role: Sendable {
        /// It stands alone. Its arguments are read with all values put in.
        case cue(@Sendable (inout Expander, Directive, Cursor) -> Void)
        /// Another script stands in its place: what it gives depends on more than its own text.
        case include(@Sendable (inout Expander, Directive, Cursor) -> Void)
        /// It opens a block up to `[slutt]`. `rounds` is how often its body is expanded, as far as is known without values.
        case block(
            rounds: @Sendable (Cursor) -> Int = { _ in 1 }, @Sendable (inout Expander, Directive, [Node]) -> Void)
        /// It ends a block.
        case end
    }

    /// The canonical form of a directive's arguments.
    enum Layout: Sendable {
        /// Commas between them, `8 s`, `4–20 s`.
        case measures
        /// Commas between them.
        case list
        /// A name, a colon, and items with semicolons between them.
        case items
        /// As they are written.
        case verbatim
        /// It has none.
        case none
    }

    /// Declares a directive.
    init(
        nb: [String], en: [String], example: String = "", layout: Layout, summary: Bilingual, role: Role
    ) {
        words = (nb, en)
        exampleArguments = example
        self.layout = layout
        self.summary = summary
        self.role = role
    }

    /// Whether it opens a block.
    package var opensBlock: Bool { if case .block = role { true } else { false } }

    /// Whether the same text always gives the same elements.
    var isConstant: Bool { if case .cue = role { true } else { false } }

    /// An example in Norwegian, with its brackets and the end of its block.
    package var example: String {
        let opening = "[\(words.nb[0])" + (exampleArguments.isEmpty ? "" : " " + exampleArguments) + "]"
        return opensBlock ? opening + " … [\(DirectiveDescriptor.end.words.nb[0])]" : opening
    }
}

extension DirectiveDescriptor: Hashable {
    /// Two descriptors are the same directive if they have the same words.
    package static func == (first: DirectiveDescriptor, second: DirectiveDescriptor) -> Bool {
        first.words == second.words
    }

    /// By its canonical word.
    package func hash(into hasher: inout Hasher) { hasher.combine(words.nb[0]) }
}

extension Directive {
    /// The directive as an author might write it, by the word that was used.
    var example: String {
        let arguments = keyword.exampleArguments
        return "[\(word.value)" + (arguments.isEmpty ? "" : " " + arguments) + "]"
    }
}
