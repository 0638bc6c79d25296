/// A key of a YAML file, declared in one place: its names in both languages, how its value is read, an example, and what it
/// means. Where several files know the same key, each puts its value in a place of its own.
package struct Key<Value>: Sendable {
    /// Names, example and meaning.
    package let declaration: KeyDeclaration
    /// How its value is read.
    package let reader: ValueReader<Value>

    /// Declares a key.
    package init(
        nb: String..., en: String..., example: String, _ reader: ValueReader<Value>, meaning: Bilingual
    ) {
        self.init(KeyDeclaration(nb: nb, en: en, example: example, meaning: meaning), reader)
    }

    /// A key of a declaration.
    package init(_ declaration: KeyDeclaration, _ reader: ValueReader<Value>) {
        var declaration = declaration
        declaration.choices = reader.choices
        self.declaration = declaration
        self.reader = reader
    }
}

extension Key {
    /// The key in a file whose values go into a `Target`. A value that cannot be read leaves there what was.
    package func into<Target>(
        _ path: any WritableKeyPath<Target, Value> & Sendable, example: String? = nil, meaning: Bilingual? = nil
    ) -> SchemaField<Target> {
        let (declaration, reader) = (declaration.with(example: example, meaning: meaning), reader)
        return SchemaField(declaration) { entry, target, decoder in
            if let value = reader.read(entry, declaration.example, &decoder) { target[keyPath: path] = value }
        }
    }

    /// The same for a place that may be empty.
    package func into<Target>(
        _ path: any WritableKeyPath<Target, Value?> & Sendable, example: String? = nil, meaning: Bilingual? = nil
    ) -> SchemaField<Target> {
        let (declaration, reader) = (declaration.with(example: example, meaning: meaning), reader)
        return SchemaField(declaration) { entry, target, decoder in
            if let value = reader.read(entry, declaration.example, &decoder) { target[keyPath: path] = value }
        }
    }

    /// The key in a file that reads its value later, or only if something else is said: its entry is kept.
    package func kept<Target>(
        in path: any WritableKeyPath<Target, KeptEntry<Value>?> & Sendable
    ) -> SchemaField<Target> {
        let key = self
        return SchemaField(declaration) { entry, target, _ in target[keyPath: path] = KeptEntry(key: key, entry: entry)
        }
    }

    /// The key in a file that only checks its value.
    package func checked<Target>(in target: Target.Type = Target.self) -> SchemaField<Target> {
        let (declaration, reader) = (declaration, reader)
        return SchemaField(declaration) { entry, _, decoder in _ = reader.read(entry, declaration.example, &decoder) }
    }
}

/// An entry whose value has not been read yet, with the key that can.
package struct KeptEntry<Value> {
    fileprivate let key: Key<Value>
    /// The entry.
    package let entry: YAMLEntry

    /// Its value; returns nil and reports a diagnostic if it is wrong.
    package func value(_ decoder: inout SchemaDecoder) -> Value? {
        key.reader.read(entry, key.declaration.example, &decoder)
    }
}
