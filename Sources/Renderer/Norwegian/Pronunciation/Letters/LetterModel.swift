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
