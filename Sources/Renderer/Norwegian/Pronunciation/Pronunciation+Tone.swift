extension Pronunciation {
    /// Its sounds with the tone in the mark of the main stress: `"` for tone 2 in mnemonics, `¹` or `²` in IPA.
    package func withTone(_ tone: Tone?, inIPA: Bool) -> String {
        guard let tone else { return inIPA ? ipa : mnemonics }
        if inIPA { return ipa.replacing("ˈ", with: tone == .one ? "¹" : "²") }
        return tone == .one ? mnemonics : mnemonics.replacing("'", with: "\"")
    }
}
