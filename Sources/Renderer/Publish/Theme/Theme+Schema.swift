internal import GuideScript
package import GuideText

/// What `tema.yml` may say.
extension Theme {
    /// The file of the clinic's name, colours and addresses.
    static let fileName = "tema.yml"

    /// The keys of `tema.yml`, for the documents.
    package static var keys: [KeyDeclaration] { schema.declarations }

    static let schema = Schema<Theme>([
        clinicKey.into(\.clinic), contactKey.into(\.contact), colourKey.into(\.colour),
        darkColourKey.into(\.darkColour),
        statementKey.into(\.statement),
    ])

    private static let clinicKey = Key(
        nb: "klinikk", en: "clinic", example: "Smerteklinikken", .printableText,
        meaning: Bilingual(nb: "navnet på klinikken", en: "the name of the clinic"))
    private static let contactKey = Key(
        nb: "kontakt", en: "contact", example: "smerteskolen@eksempel.no", .printableText,
        meaning: Bilingual(nb: "hvem man skriver eller ringer til", en: "whom to write to or call"))
    private static let colourKey = Key(
        nb: "farge", en: "colour", example: "\"#2f5d57\"", .colour(on: ["#f7f1e8", "#e4ebe3"]),
        meaning: Bilingual(nb: "lenker og knapper på lys bunn", en: "links and buttons on light ground"))
    private static let darkColourKey = Key(
        nb: "mørk-farge", en: "dark-colour", example: "\"#a5d0c3\"", .colour(on: ["#222623", "#2a3632"]),
        meaning: Bilingual(nb: "det samme på mørk bunn", en: "the same on dark ground"))
    private static let statementKey = Key(
        nb: "erklæring", en: "statement", example: "https://uustatus.no/nb/erklaringer/publisert/…", .secureAddress,
        meaning: Bilingual(
            nb: "adressen til klinikkens egen tilgjengelighetserklæring",
            en: "the address of the clinic's own accessibility statement"))
}

extension SchemaMessages {
    /// What the files of words that a theme may have report.
    static let theme = SchemaMessages(
        invalid: .themeInvalid, unknownKey: .themeKey, wrongValue: .themeValue)
}

extension ValueReader where Value == String {
    /// A text on one line, without what no page can show.
    fileprivate static var printableText: ValueReader {
        ValueReader { entry, example, decoder in text.read(entry, example, &decoder)?.printable }
    }

    /// The address of a page that is read over HTTPS.
    fileprivate static var secureAddress: ValueReader {
        ValueReader { entry, example, decoder in
            guard let address = printableText.read(entry, example, &decoder) else { return nil }
            if address.hasPrefix("https://"), !address.contains(where: \.isWhitespace) { return address }
            decoder.reportValue(entry, example: example)
            return nil
        }
    }
}

extension ValueReader where Value == Colour {
    /// The least contrast of text (WCAG 2.2, 1.4.3).
    private static var leastContrast: Double { 4.5 }

    /// A colour that can be read on the lightest and darkest grounds that links stand on, as `page.css` has them.
    fileprivate static func colour(on grounds: [String]) -> ValueReader {
        ValueReader { entry, example, decoder in
            guard case .scalar(let text) = entry.value, let colour = Colour(text.value) else {
                decoder.reportValue(entry, example: example)
                return nil
            }
            let contrast = grounds.compactMap { Colour($0)?.contrast(to: colour) }.min() ?? 0
            if contrast >= leastContrast { return colour }
            let tenths = Int(contrast * 10)
            let arguments = ["word": text.value, "ratio": "\(tenths / 10).\(tenths % 10)", "example": example]
            decoder.report(.themeContrast, entry.value.span, arguments)
            return nil
        }
    }
}
