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
    /// The canonical words among which its value is chosen; empty if it is no choice.
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

/// Which names of keys a message lists, and in which order.
package enum KeyListing: Sendable {
    /// Key by key, each in both languages.
    case pairs
    /// All in Norwegian, then what is different in English.
    case norwegianFirst
    /// In Norwegian alone.
    case norwegian

    /// The names of some keys, each once.
    package func names(of keys: [KeyDeclaration]) -> [String] {
        let all =
            switch self {
            case .pairs: keys.flatMap { $0.nb + $0.en }
            case .norwegianFirst: keys.flatMap(\.nb) + keys.flatMap(\.en)
            case .norwegian: keys.flatMap(\.nb)
            }
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }
}
