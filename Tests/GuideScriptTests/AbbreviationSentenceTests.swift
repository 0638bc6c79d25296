import TestSupport
import Testing

@Suite("Sentences with abbreviations")
struct AbbreviationSentenceTests {
    @Test(
        "are not divided at a point that ends none",
        arguments: [
            "Ifm. MBSR-kurset får du bok.", "Ift. Oslo er det greit.", "Iht. Helsedirektoratet er det slik.",
            "Ved f. eks. MBSR er det slik.", "Se fig. A og tab. B.", "Gå til avd. B i dag.",
            "Henrik Ibsen (f. 1828) skrev.", "Boka er av J.R.R. Tolkien.", "Vi bor i Storgt. 5.", "Møt psyk. Dahl.",
            "Vi møtes 3. Januar.", "Les 5. Mosebok.", "Det koster kr. 50 i alt.",
        ])
    func staysWhole(_ text: String) { #expect(sentences(text) == [text]) }

    @Test(
        "are divided at one that does",
        arguments: [
            ("Ta det osv. Så hviler du.", ["Ta det osv.", "Så hviler du."]),
            ("Det koster 50 kr. Betal nå.", ["Det koster 50 kr.", "Betal nå."]),
            ("Vent i 3 mnd. Kom så igjen.", ["Vent i 3 mnd.", "Kom så igjen."]),
            ("Vi er i uke 8. Pust nå.", ["Vi er i uke 8.", "Pust nå."]),
        ])
    func isDivided(_ text: String, _ parts: [String]) { #expect(sentences(text) == parts) }
}
