/// What there is to say of a key besides how its value is read: names, an example and its meaning. Hints and the documents'
/// tables are made from it.
package struct KeyDeclaration: Sendable {
    /// Its Norwegian names, the canonical one first.
    package let nb: [String]
    /// Its English names, the canonical one first.
    package let en: [String]
    /// Its value as an author might write it, in Norwegian.
    package let example: String
    /// What it means, in a few words.
    package let meaning: Bilingual
    /// The canonical words among which its value is chosen; empty if it is not a choice.
    package internal(set) var choices: [(nb: String, en: String)] = []
    /// The keys of its value, if that is a mapping.
    package internal(set) var nested: [KeyDeclaration] = []
    /// The place that describes it instead of the table it stands in.
    package internal(set) var describedIn: Bilingual?

    /// Declares a key's names.
    package init(nb: String..., en: String..., example: String, meaning: Bilingual) {
        self.init(nb: nb, en: en, example: example, meaning: meaning)
    }

    /// The same with names from a list.
    package init(nb: [String], en: [String], example: String, meaning: Bilingual) {
        self.nb = nb
        self.en = en
        self.example = example
        self.meaning = meaning
    }

    /// The same key with another example or meaning, for a file in which it says something of its own.
    package func with(example: String?, meaning: Bilingual?) -> KeyDeclaration {
        var copy = KeyDeclaration(
            nb: nb, en: en, example: example ?? self.example, meaning: meaning ?? self.meaning)
        (copy.choices, copy.nested, copy.describedIn) = (choices, nested, describedIn)
        return copy
    }
}

extension [KeyDeclaration] {
    /// Their canonical names in a language.
    func names(in language: MessageLanguage) -> [String] {
        map { language.choice(nb: $0.nb[0], en: $0.en[0]) }
    }

    /// They and the keys of their values, however deep.
    var withNested: [KeyDeclaration] { self + flatMap(\.nested.withNested) }

    /// All their names, the Norwegian ones first, each once.
    package var allNames: [String] {
        var seen: Set<String> = []
        return (flatMap(\.nb) + flatMap(\.en)).filter { seen.insert($0).inserted }
    }

    /// Whether one of them is a list whose items begin with a name: `uker: [{uke: 1}]`.
    func contains(itemBeginningWith name: String) -> Bool {
        contains { $0.example.hasPrefix("[{\(name.lowercased()):") }
    }

    /// The key that a synonym stands for: the first of its meanings that is a key here.
    package func key(meantBy name: String, _ synonyms: [String: [String]]) -> KeyDeclaration? {
        synonyms[name.lowercased()]?.lazy.compactMap { key(named: $0) }.first
    }

    /// The key with a name, whatever its case.
    package func key(named name: String) -> KeyDeclaration? {
        first { ($0.nb + $0.en).contains { $0.lowercased() == name.lowercased() } }
    }
}
