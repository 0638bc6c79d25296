/// How one kind of file reports what is wrong with its keys and values: each kind has codes of its own.
package struct SchemaMessages: Sendable {
    /// The text is not YAML. Its arguments: `reason`, `advice`.
    let invalid: DiagnosticKind
    /// A key is not known. Its arguments: `word`, `known`.
    let unknownKey: DiagnosticKind
    /// A value is wrong. Its arguments: `key`, `value`, `example`.
    let wrongValue: DiagnosticKind
    /// A key must be there and is not. Its arguments: `key`, `example`.
    let missingKey: DiagnosticKind?
    /// A key is there twice. Its arguments: `word`, and `earlier`, as it was called before. Without a kind, the last one holds.
    let repeatedKey: DiagnosticKind?
    /// A value is not a number, or is too small or large. Its arguments: `key`, `least`, `most`, `example`. Without a kind,
    /// the value is wrong.
    let numberOutOfRange: DiagnosticKind?
    /// A word cannot be chosen. Its arguments: `word`, `key`, `known`. Without a kind, the value is wrong, and so is a list.
    let unknownChoice: DiagnosticKind?
    /// A value that a `#` cuts short. Its argument: `text`, what is cut off. Without a kind, it is not reported.
    let cutValue: DiagnosticKind?
    /// How such a file is written: the advice on a text that is not YAML, if no better is known.
    let layout: Bilingual
    /// Where else a key belongs that is not known in its place. The kind has the arguments `word` and `place`.
    let misplacedKey: (kind: DiagnosticKind, place: @Sendable (String) -> Bilingual?)?
    /// What people call our keys, in small letters, each with a key's name.
    let synonyms: [String: [String]]
    /// What is wrong with a text by itself, such as a character that its author cannot see.
    let unseenCharacter: @Sendable (YAMLText, Source) -> Diagnostic?

    /// The messages of a kind of file.
    package init(
        invalid: DiagnosticKind, unknownKey: DiagnosticKind, wrongValue: DiagnosticKind,
        missingKey: DiagnosticKind? = nil, repeatedKey: DiagnosticKind? = nil,
        numberOutOfRange: DiagnosticKind? = nil, unknownChoice: DiagnosticKind? = nil,
        cutValue: DiagnosticKind? = nil, layout: Bilingual = Self.mapping,
        misplacedKey: (kind: DiagnosticKind, place: @Sendable (String) -> Bilingual?)? = nil,
        synonyms: [String: [String]] = [:],
        unseenCharacter: @escaping @Sendable (YAMLText, Source) -> Diagnostic? = { _, _ in nil }
    ) {
        self.invalid = invalid
        self.unknownKey = unknownKey
        self.wrongValue = wrongValue
        self.missingKey = missingKey
        self.repeatedKey = repeatedKey
        self.numberOutOfRange = numberOutOfRange
        self.unknownChoice = unknownChoice
        self.cutValue = cutValue
        self.layout = layout
        self.misplacedKey = misplacedKey
        self.synonyms = synonyms
        self.unseenCharacter = unseenCharacter
    }

    /// How most files are written.
    package static let mapping = Bilingual(
        nb: "Skriv `navn: verdi` på hver linje, og sett tekst med kolon eller # i anførselstegn.",
        en: "Write `name: value` on each line, and quote text that holds a colon or #.")
}
