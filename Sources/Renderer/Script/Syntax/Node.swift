internal import GuideText

/// A piece of a script as it is written, before values, loops and includes are worked out. Spans are those of its source.
indirect enum Node: Sendable {
    /// A heading with its title.
    case chapter(Template, Span)
    /// A blank line.
    case paragraph
    /// Running text up to the next directive, blank line or heading.
    case text(Template)
    /// A directive that stands alone.
    case directive(Directive)
    /// A directive with all up to its `[slutt]`.
    case block(Directive, [Node])
    /// What stood between an unknown directive and its `[slutt]`.
    case unknown([Node])
}

/// A directive: `[word arguments]`.
struct Directive: Sendable {
    /// What the word means.
    var keyword: DirectiveDescriptor
    /// The word as written.
    var word: Spanned<String>
    /// What follows the word.
    var arguments: Template
    /// The whole, brackets included.
    var span: Span
}
