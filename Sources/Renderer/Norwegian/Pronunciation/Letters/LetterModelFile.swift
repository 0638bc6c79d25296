/// The form in which a learnt model is kept: a few hundred kilobytes, read in a few milliseconds.
///
/// `PUST` and a version; the labels; the candidates of each letter; the features in rising order of their keys, each as
/// the distance from the one before, the number of its weights, and the weights. Numbers are LEB128.
package enum LetterModelFile {
    /// Four letters and the version of the format.
    private static let magic: [UInt8] = Array("PUST".utf8) + [1]

    /// The bytes of a model with these weights: for each feature's hash, what it says of each candidate by rank.
    package static func write(_ grammar: LetterGrammar, weights: [UInt64: [(rank: Int, value: Int)]]) -> [UInt8] {
        var bytes = magic
        put(grammar.labels.count, &bytes)
        for label in grammar.labels {
            put(label.count, &bytes)
            bytes += label.map { UInt8(Phoneme.allCases.firstIndex(of: $0.phoneme) ?? 0) << 2 | $0.stress.rawValue }
        }
        put(grammar.candidates.count, &bytes)
        for candidates in grammar.candidates {
            put(candidates.count, &bytes)
            for candidate in candidates { put(candidate, &bytes) }
        }
        put(weights.count, &bytes)
        var last: UInt32 = 0
        for (key, weights) in weights.map({ (WeightTable.key($0), $1) }).sorted(by: { $0.0 < $1.0 }) {
            put(Int(key - last), &bytes)
            put(weights.count, &bytes)
            for (rank, value) in weights { bytes += [UInt8(rank), UInt8(bitPattern: Int8(clamping: value))] }
            last = key
        }
        return bytes
    }

    /// The model in `bytes`; nil if they are no model.
    package static func read(_ bytes: [UInt8]) -> LetterModel? {
        guard bytes.starts(with: magic) else { return nil }
        var reader = Reader(rest: bytes.dropFirst(magic.count))
        guard let grammar = reader.grammar(), let count = reader.number() else { return nil }
        var features: [(key: UInt32, weights: [WeightTable.Weight])] = []
        features.reserveCapacity(count)
        var key: UInt32 = 0
        for _ in 0..<count {
            guard let step = reader.number(), let size = reader.number() else { return nil }
            key += UInt32(step)
            var weights: [WeightTable.Weight] = []
            for _ in 0..<size {
                guard let rank = reader.byte(), let value = reader.byte() else { return nil }
                weights.append(.init(rank: rank, value: Int8(bitPattern: value)))
            }
            features.append((key, weights))
        }
        return reader.rest.isEmpty ? LetterModel(grammar: grammar, weights: WeightTable(features)) : nil
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

    private mutating func phone() -> Phone? {
        guard let byte = byte(), Int(byte >> 2) < Phoneme.allCases.count, let stress = Stress(rawValue: byte & 3)
        else { return nil }
        return Phone(Phoneme.allCases[Int(byte >> 2)], stress)
    }

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
