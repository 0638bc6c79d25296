/// Weights for features, however they are kept.
package protocol LetterScorer {
    /// Adds to `scores`, one for each candidate of `letter` in the order of the grammar, what the features say.
    func add(_ features: [UInt64], of letter: UInt8, to scores: inout [Float])
}

/// A beam search for the best labels of a word, from left to right.
package struct LetterSearch {
    /// One way of reading the beginning of a word.
    package struct Path {
        /// What the scorer thinks of it.
        package var score: Float = 0
        /// A label for each letter so far.
        package var labels: [Int] = []
        var history = LetterHistory()
    }

    /// How many ways are followed at a time.
    package static let beam = 6

    private let grammar: LetterGrammar
    private let scorer: any LetterScorer

    /// A search within a grammar, led by a scorer.
    package init(_ grammar: LetterGrammar, _ scorer: any LetterScorer) {
        self.grammar = grammar
        self.scorer = scorer
    }

    /// The best ways to read a word of letter codes, the best first. `observe` sees the best after each letter.
    package func read(_ word: [UInt8], observe: (Path) -> Void = { _ in }) -> [Path] {
        var paths = [Path()]
        for index in word.indices {
            paths = grow(paths, word, index)
            observe(paths[0])
        }
        return paths
    }

    /// The features of a whole reading by letter: what a learner strengthens or weakens.
    package func features(of labels: [Int], in word: [UInt8]) -> [(letters: [UInt64], history: [UInt64])] {
        var history = LetterHistory()
        return labels.indices.map { index in
            var letters: [UInt64] = []
            var past: [UInt64] = []
            LetterFeatures.add(word, at: index, to: &letters)
            LetterFeatures.add(word, at: index, after: history, to: &past)
            history = history.adding(labels[index], grammar.beats[labels[index]])
            return (letters, past)
        }
    }

    private func grow(_ paths: [Path], _ word: [UInt8], _ index: Int) -> [Path] {
        let candidates = grammar.candidates[Int(word[index])]
        var features: [UInt64] = []
        features.reserveCapacity(64)
        LetterFeatures.add(word, at: index, to: &features)
        var common = [Float](repeating: 0, count: candidates.count)
        scorer.add(features, of: word[index], to: &common)
        var steps: [(score: Float, path: Int, label: Int)] = []
        steps.reserveCapacity(paths.count * candidates.count)
        for (number, path) in paths.enumerated() {
            features.removeAll(keepingCapacity: true)
            LetterFeatures.add(word, at: index, after: path.history, to: &features)
            var scores = common
            scorer.add(features, of: word[index], to: &scores)
            for (score, label) in zip(scores, candidates) { steps.append((path.score + score, number, label)) }
        }
        // Equal scores keep the order of candidates, so that the result does not depend on how the sort works.
        steps.sort { ($0.score, $1.path, $1.label) > ($1.score, $0.path, $0.label) }
        return steps.prefix(Self.beam).map { step in
            var path = paths[step.path]
            path.score = step.score
            path.labels.append(step.label)
            path.history = path.history.adding(step.label, grammar.beats[step.label])
            return path
        }
    }
}
