/// A linear model that reads Norwegian words letter by letter, learnt from the Norwegian pronunciation lexicon (NST).
///
/// Whole-number weights and a fixed order of everything: a word is read alike on every machine.
package struct LetterModel: LetterScorer, Sendable {
    /// What each letter may stand for.
    package let grammar: LetterGrammar
    private let weights: WeightTable

    init(grammar: LetterGrammar, weights: WeightTable) {
        self.grammar = grammar
        self.weights = weights
    }

    /// How a word is said, and by how much the model prefers that to the next best way, for each letter: the less, the more
    /// it is a guess.
    package func read(_ word: some StringProtocol) -> (pronunciation: Pronunciation, margin: Float) {
        let codes = word.map(LetterCode.of)
        guard !codes.isEmpty else { return (Pronunciation([]), 0) }
        let paths = LetterSearch(grammar, self).read(codes)
        let best = phones(paths[0].labels)
        let rival = paths.dropFirst().first { path in phones(path.labels).map(\.phoneme) != best.map(\.phoneme) }
        let margin = rival.map { (paths[0].score - $0.score) / Float(codes.count) } ?? .infinity
        return (Pronunciation(best), margin)
    }

    /// Adds what the features say of the letter's candidates; see `LetterScorer`.
    package func add(_ features: [UInt64], of letter: UInt8, to scores: inout [Float]) {
        for feature in features { weights.add(feature, to: &scores) }
    }

    /// The sounds of labels, with doubled consonants said once.
    private func phones(_ labels: [Int]) -> [Phone] {
        labels.flatMap { grammar.labels[$0] }.withoutDoubledConsonants
    }
}

/// The few features that matter, each with what it says of some candidates.
struct WeightTable: Sendable {
    /// What a feature says of one candidate.
    struct Weight: Hashable {
        /// The candidate's place in the letter's list.
        var rank: UInt8
        /// For it or against it.
        var value: Int8
    }

    /// Bits of a feature's hash that are kept: with 2^17 features, one in 128 unknown ones is taken for a known one.
    static let keyBits: UInt64 = 24

    /// The part of a feature's hash by which it is known.
    static func key(_ feature: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: feature >> (64 - keyBits)) }

    private var slots: [(key: UInt32, start: UInt32)]
    private let mask: UInt32
    private let weights: [Weight]
    private let ends: [UInt32]
    private static let empty = UInt32.max

    /// From features by key, in rising order.
    init(_ features: [(key: UInt32, weights: [Weight])]) {
        var size: UInt32 = 1024
        while Int(size) < features.count * 2 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: (Self.empty, 0), count: Int(size))
        weights = features.flatMap(\.weights)
        var ends: [UInt32] = []
        var end: UInt32 = 0
        for (number, feature) in features.enumerated() {
            end += UInt32(feature.weights.count)
            ends.append(end)
            var place = Self.place(feature.key, mask)
            while slots[Int(place)].key != Self.empty { place = (place + 1) & mask }
            slots[Int(place)] = (feature.key, UInt32(number))
        }
        self.ends = ends
    }

    /// Adds to `scores` what `feature` says; most features say nothing.
    func add(_ feature: UInt64, to scores: inout [Float]) {
        let key = Self.key(feature)
        var place = Self.place(key, mask)
        while slots[Int(place)].key != key {
            if slots[Int(place)].key == Self.empty { return }
            place = (place + 1) & mask
        }
        let number = Int(slots[Int(place)].start)
        let start = number == 0 ? 0 : Int(ends[number - 1])
        for weight in weights[start..<Int(ends[number])] where Int(weight.rank) < scores.count {
            scores[Int(weight.rank)] += Float(weight.value)
        }
    }

    private static func place(_ key: UInt32, _ mask: UInt32) -> UInt32 { (key &* 0x9E37_79B1) >> 7 & mask }
}
