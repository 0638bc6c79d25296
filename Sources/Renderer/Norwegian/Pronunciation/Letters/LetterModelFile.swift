/// The form in which a learnt model is kept: some megabytes, of which little more is read than what a word needs.
///
/// `PUST` and a version; the labels; the candidates of each letter; and the table of weights (`WeightTable`). Numbers
/// are LEB128.
package enum LetterModelFile {
    /// Four letters and the version of the format.
    private static let magic: [UInt8] = Array("PUST".utf8) + [2]

    /// The bytes of a model with these weights: for each feature's hash, what it says of each candidate by rank.
    package static func write(_ grammar: LetterGrammar, weights: [UInt64: [(rank: Int, value: Int)]]) -> [UInt8] {
        var bytes = magic
        put(grammar.labels.count, &bytes)
        for label in grammar.labels {
            put(label.count, &bytes)
            bytes += label.map(\.byte)
        }
        put(grammar.candidates.count, &bytes)
        for candidates in grammar.candidates {
            put(candidates.count, &bytes)
            for candidate in candidates { put(candidate, &bytes) }
        }
        return bytes + WeightTable.write(weights)
    }

    /// The model in `bytes`; nil if they are no model.
    package static func read(_ bytes: [UInt8]) -> LetterModel? {
        guard bytes.starts(with: magic) else { return nil }
        var reader = Reader(rest: bytes.dropFirst(magic.count))
        guard let grammar = reader.grammar(), let weights = WeightTable(bytes, at: reader.rest.startIndex)
        else { return nil }
        return LetterModel(grammar: grammar, weights: weights)
    }

    private static func put(_ number: Int, _ bytes: inout [UInt8]) {
        var number = number
        while number >= 128 {
            bytes.append(UInt8(number & 127 | 128))
            number >>= 7
        }
        bytes.append(UInt8(number))
    }
}

/// Takes a model's bytes apart.
private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func byte() -> UInt8? { rest.popFirst() }

    mutating func number() -> Int? {
        var number = 0
        var shift = 0
        while shift < 35 {
            guard let byte = byte() else { return nil }
            number |= Int(byte & 127) << shift
            if byte < 128 { return number }
            shift += 7
        }
        return nil
    }

    mutating func grammar() -> LetterGrammar? {
        guard let labels = list({ $0.list { $0.phone() } }), let candidates = list({ $0.list { $0.number() } })
        else { return nil }
        return LetterGrammar(labels: labels, candidates: candidates)
    }

    private mutating func phone() -> Phone? { byte().flatMap(Phone.init(byte:)) }

    private mutating func list<Element>(_ element: (inout Reader) -> Element?) -> [Element]? {
        guard let count = number() else { return nil }
        var list: [Element] = []
        for _ in 0..<count {
            guard let next = element(&self) else { return nil }
            list.append(next)
        }
        return list
    }
}
