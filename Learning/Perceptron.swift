import GuideNorwegian

/// Weights while they are learnt: an averaged structured perceptron (Collins 2002) with updates where the search goes
/// most wrong (Huang, Fayong and Guo 2012).
final class Perceptron: LetterScorer {
    /// Places for weights. Those of one feature lie side by side, so that the memory's cache holds them together.
    private static let bits = 26
    private let grammar: LetterGrammar
    private var weights = [Float](repeating: 0, count: 1 << bits)
    private var sums = [Float](repeating: 0, count: 1 << bits)
    /// The places that may be other than zero; all of them, until the model is pruned.
    private var isKept: [Bool]?
    /// Whose weight lies at a place, once the model is pruned.
    private var owners: [Int: (feature: UInt64, rank: Int)] = [:]
    private var step: Float = 1

    init(_ grammar: LetterGrammar) { self.grammar = grammar }

    private static func place(_ feature: UInt64, _ rank: Int) -> Int {
        var hash = feature ^ feature >> 31
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        return (Int(truncatingIfNeeded: hash >> (66 - UInt64(bits))) << 2 &+ rank) & (1 << bits - 1)
    }

    func add(_ features: [UInt64], of letter: UInt8, to scores: inout [Float]) {
        for feature in features {
            let first = Self.place(feature, 0)
            for rank in scores.indices { scores[rank] += weights[(first + rank) & (1 << Self.bits - 1)] }
        }
    }

    /// Learns from one word; returns whether it was read rightly already.
    func learn(_ word: [UInt8], _ gold: [Int]) -> Bool {
        defer { step += 1 }
        let search = LetterSearch(grammar, self)
        let truth = search.features(of: gold, in: word)
        var goldScore: Float = 0
        var worst: (gap: Float, labels: [Int])?
        _ = search.read(word) { path in
            let index = path.labels.count - 1
            goldScore += score(truth[index], word[index], gold[index])
            let gap = path.score - goldScore
            if path.labels[...] != gold[...index], gap >= worst?.gap ?? 0 { worst = (gap, path.labels) }
        }
        guard let worst else { return true }
        let wrong = search.features(of: worst.labels, in: word)
        for index in worst.labels.indices {
            let isOther = worst.labels[index] != gold[index]
            change(truth[index], word[index], gold[index], by: 1, letters: isOther)
            change(wrong[index], word[index], worst.labels[index], by: -1, letters: isOther)
        }
        return false
    }

    /// Takes the mean of all weights there have been, which generalises better than the last ones.
    func average() { for place in weights.indices { weights[place] -= sums[place] / step } }

    /// Keeps the `count` strongest weights; what is learnt from now on changes these only.
    func prune(to count: Int) {
        let strengths = weights.map(abs).filter { $0 > 0 }.sorted(by: >)
        let threshold = strengths.count > count ? strengths[count] : 0
        isKept = weights.map { abs($0) > threshold }
        owners = [:]
    }

    /// Forgets the weights, but not which places may have one.
    func restart() {
        step = 1
        for place in weights.indices { (weights[place], sums[place]) = (0, 0) }
    }

    /// All weights that were kept, times `scale`, as whole numbers, for each feature by rank of candidate.
    func table(scale: Float) -> [UInt64: [(rank: Int, value: Int)]] {
        var table: [UInt64: [(rank: Int, value: Int)]] = [:]
        for (place, owner) in owners {
            let value = Int((weights[place] * scale).rounded())
            if value != 0 { table[owner.feature, default: []].append((owner.rank, value)) }
        }
        return table.mapValues { $0.sorted { $0.rank < $1.rank } }
    }

    private func weight(_ feature: UInt64, _ rank: Int) -> Float { weights[Self.place(feature, rank)] }

    private func rank(_ letter: UInt8, _ label: Int) -> Int {
        guard let rank = grammar.candidates[Int(letter)].firstIndex(of: label) else {
            preconditionFailure("a label that its letter cannot have")
        }
        return rank
    }

    private func score(_ features: (letters: [UInt64], history: [UInt64]), _ letter: UInt8, _ label: Int) -> Float {
        let rank = rank(letter, label)
        return (features.letters + features.history).reduce(0) { $0 + weight($1, rank) }
    }

    private func change(
        _ features: (letters: [UInt64], history: [UInt64]), _ letter: UInt8, _ label: Int, by amount: Float,
        letters: Bool
    ) {
        let rank = rank(letter, label)
        for feature in features.history + (letters ? features.letters : []) {
            let place = Self.place(feature, rank)
            if let isKept {
                guard isKept[place] else { continue }
                if owners[place] == nil { owners[place] = (feature, rank) }
            }
            weights[place] += amount
            sums[place] += amount * step
        }
    }
}
