/// The documents' table of the keys of a schema.
package enum KeyTable {
    /// The table in Markdown: a row for each key and for each key of its value, and one for all that are described elsewhere.
    package static func markdown(of keys: [KeyDeclaration], language: MessageLanguage) -> String {
        let heads = [
            Bilingual(nb: "norsk", en: "Norwegian"), Bilingual(nb: "engelsk", en: "English"),
            Bilingual(nb: "for eksempel", en: "for example"), Bilingual(nb: "betyr", en: "meaning"),
        ]
        return MarkdownTable.text(heads.map { $0(language) }, rows(of: keys, language, indent: ""))
    }

    private static func rows(of keys: [KeyDeclaration], _ language: MessageLanguage, indent: String) -> [[String]] {
        let own = keys.filter { $0.describedIn == nil }.flatMap { key in
            let choices = key.choices.map {
                $0.nb == $0.en ? code([$0.nb]) : code([$0.nb]) + " (" + code([$0.en]) + ")"
            }
            let meaning = [key.meaning(language), choices.joined(separator: ", ")].filter { !$0.isEmpty }
            let row = [
                indent + code(key.nb), indent + code(key.en), code(["\(key.nb[0]): \(key.example)"]),
                meaning.joined(separator: ": "),
            ]
            return [row] + rows(of: key.nested, language, indent: indent + "– ")
        }
        let others = keys.filter { $0.describedIn != nil }
        guard let place = others.first?.describedIn else { return own }
        return own + [[indent + code(others.flatMap(\.nb)), indent + code(others.flatMap(\.en)), "", place(language)]]
    }

    private static func code(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
}
