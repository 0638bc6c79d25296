package import GuideText

/// A completion: something that can be written at a place.
package struct Offer: Sendable {
    /// What it is.
    package enum Kind: Sendable {
        /// A directive.
        case directive
        /// A key of a head or a course file.
        case key
        /// A word that a value or an argument may be.
        case word
        /// A value that stands in braces.
        case value
        /// A variant.
        case variant
        /// A script or a sound file.
        case file
    }

    /// What it is.
    package let kind: Kind
    /// The text that is shown, and compared with what is written there.
    package let label: String
    /// The text to write.
    package let text: String
    /// The part of `text`, in characters, that its author is expected to replace; nil: none.
    package var placeholder: Range<Int>?
    /// What it means.
    package var summary = ""
    /// The span of the source that it replaces.
    package let span: Span

    /// An offer that writes `text`, or without that its label.
    init(_ kind: Kind, _ label: String, text: String? = nil, summary: String = "", at span: Span) {
        self.kind = kind
        self.label = label
        self.text = text ?? label
        self.summary = summary
        self.span = span
    }
}
