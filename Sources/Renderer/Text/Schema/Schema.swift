/// The keys that a mapping of a YAML file may have. The decoder reads every file of ours by one.
package struct Schema<Target>: Sendable {
    /// Reads an entry whose key none of the schema's fields has.
    package typealias Others =
        @Sendable (_ entry: YAMLEntry, _ known: [KeyDeclaration], inout Target, inout SchemaDecoder) -> OtherEntry

    /// What is done with an entry whose key is not in the schema.
    package enum OtherEntry: Sendable {
        /// Its key is reported as unknown.
        case unknown
        /// It has been read.
        case read
        /// It has been read, and nothing behind it is.
        case last
    }

    /// The keys, in the order in which messages list them.
    package let fields: [SchemaField<Target>]
    let others: Others
    private let places: [String: Int]

    /// The schema of some fields; `others` may read what none of them has.
    package init(_ fields: [SchemaField<Target>]..., others: @escaping Others = { _, _, _, _ in .unknown }) {
        let fields = fields.flatMap { $0 }
        let names = fields.enumerated().flatMap { place, field in
            (field.declaration.nb + field.declaration.en).map { ($0.lowercased(), place) }
        }
        self.fields = fields
        self.others = others
        places = Dictionary(names) { first, _ in first }
    }

    /// The key that was probably meant by a name; nil if none was.
    package func meant(by name: String, synonyms: [String: [String]]) -> String? {
        if let key = declarations.key(meantBy: name, synonyms) { return key.nb[0] }
        return Spelling.nearest(to: name, among: declarations.allNames)
    }

    /// `{tempo: rolig}` of a word that one of the keys can have, the first of those; nil of any other value.
    func pair(meantBy value: YAMLValue) -> String? {
        guard case .scalar(let text) = value else { return nil }
        let word = text.line.lowercased()
        let keys = declarations.filter { key in
            key.describedIn == nil && key.choices.contains { [$0.nb, $0.en].contains(word) }
        }
        guard let key = keys.first else { return nil }
        let isNorwegian = key.choices.contains { $0.nb == word }
        return "{\(isNorwegian ? key.nb[0] : key.en[0]): \(word)}"
    }

    /// What the fields' keys declare, in the same order.
    package var declarations: [KeyDeclaration] { fields.map(\.declaration) }

    /// The field that a name stands for, whatever its case.
    func place(of name: String) -> Int? { places[name.lowercased()] }

    /// The same fields in a larger mapping, whose table says where they are described.
    package func fields<Outer>(
        at path: any WritableKeyPath<Outer, Target> & Sendable, describedIn place: Bilingual? = nil
    ) -> [SchemaField<Outer>] {
        fields.map { field in
            var declaration = field.declaration
            declaration.describedIn = place
            return SchemaField(declaration, isRequired: field.isRequired) { entry, target, decoder in
                field.read(entry, &target[keyPath: path], &decoder)
            }
        }
    }
}

/// A key in one kind of mapping, with what becomes of its value there.
package struct SchemaField<Target>: Sendable {
    /// Reads an entry into the target.
    package typealias Read = @Sendable (YAMLEntry, inout Target, inout SchemaDecoder) -> Void

    /// Names, example and meaning.
    package let declaration: KeyDeclaration
    /// Whether the mapping must have it.
    let isRequired: Bool
    let read: Read

    init(_ declaration: KeyDeclaration, isRequired: Bool = false, _ read: @escaping Read) {
        self.declaration = declaration
        self.isRequired = isRequired
        self.read = read
    }

    /// The same field; a mapping without it is reported.
    package var required: SchemaField { SchemaField(declaration, isRequired: true, read) }
}

extension KeyDeclaration {
    /// The key with a mapping for its value, read by a schema of its own. A single word that none of its keys can have is
    /// reported as `otherWord`, if that is given.
    package func nested<Target, Inner>(
        at path: any WritableKeyPath<Target, Inner> & Sendable, _ schema: Schema<Inner>, example: String? = nil,
        meaning: Bilingual? = nil, otherWord: DiagnosticKind? = nil
    ) -> SchemaField<Target> {
        var declaration = with(example: example, meaning: meaning)
        declaration.nested = schema.declarations
        return SchemaField(declaration) { [example = declaration.example] entry, target, decoder in
            guard case .mapping(let entries, _) = entry.value else {
                let meant = schema.pair(meantBy: entry.value)
                if let otherWord, meant == nil, entry.value.isWord {
                    return decoder.report(otherWord, entry.value.span)
                }
                return decoder.reportValue(entry, example: example, meant: meant)
            }
            decoder.decode(entries, as: schema, into: &target[keyPath: path])
        }
    }

    /// The key with a value that `read` makes of it what it will; `keys` are those of its value, for the documents.
    package func read<Target>(
        keys: [KeyDeclaration] = [], by read: @escaping SchemaField<Target>.Read
    ) -> SchemaField<Target> {
        var declaration = self
        declaration.nested = keys
        return SchemaField(declaration, read)
    }
}

extension YAMLValue {
    /// Whether it is a single word.
    fileprivate var isWord: Bool {
        guard case .scalar(let text) = self else { return false }
        return !text.value.isEmpty && text.value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}
