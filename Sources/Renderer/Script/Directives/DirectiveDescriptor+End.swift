internal import GuideText

/// `[slutt]`: the end of a block. Blocks are put together in `ScriptParser+Blocks.swift`.
extension DirectiveDescriptor {
    /// The end of a block.
    package static let end = DirectiveDescriptor(
        nb: ["slutt"], en: ["end"], layout: .none,
        summary: Bilingual(nb: "Avslutter det som ble åpnet sist.", en: "Ends what was opened last."),
        role: .end)
}
