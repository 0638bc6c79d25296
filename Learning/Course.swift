import GuideNorwegian

/// What is learnt from, in the form in which it is learnt.
struct Course {
    let grammar: LetterGrammar
    let words: [(letters: [UInt8], labels: [Int])]

    init(_ entries: [LexiconEntry]) {
        let aligned = Alignment.align(entries)
        var counts: [UInt8: [[Phone]: Int]] = [:]
        for (entry, labels) in zip(entries, aligned) {
            for (letter, label) in zip(entry.letters, labels ?? []) {
                counts[letter, default: [:]][label, default: 0] += 1
            }
        }
        let labels = Array(Set(counts.values.flatMap(\.keys))).sorted { Self.name($0) < Self.name($1) }
        let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
        let candidates = (0..<LetterCode.count).map { code -> [Int] in
            // What was seen less than three times is more often a mistake of the lexicon's than a way to read a letter.
            let found = (counts[UInt8(code)] ?? [:]).filter { $0.value > 2 || counts[UInt8(code)]?.count == 1 }
            let ordered = found.sorted { ($1.value, Self.name($0.key)) < ($0.value, Self.name($1.key)) }
            return (ordered.isEmpty ? [[]] : ordered.map(\.key)).compactMap { numbers[$0] }
        }
        grammar = LetterGrammar(labels: labels, candidates: candidates)
        words = zip(entries, aligned).compactMap { entry, labels in
            guard let gold = labels?.compactMap({ numbers[$0] }), gold.count == entry.letters.count,
                zip(entry.letters, gold).allSatisfy({ candidates[Int($0)].contains($1) })
            else { return nil }
            return (entry.letters, gold)
        }
    }

    /// Learns, keeps the strongest weights, learns those again, and writes them as whole numbers.
    func learn(rounds: Int, keeping count: Int) -> [UInt8] {
        let perceptron = Perceptron(grammar)
        for limit in [nil, count] {
            if let limit {
                perceptron.prune(to: limit)
                perceptron.restart()
            }
            teach(perceptron, rounds)
        }
        return LetterModelFile.write(grammar, weights: perceptron.table(scale: Self.scale))
    }

    private func teach(_ perceptron: Perceptron, _ rounds: Int) {
        var random = Generator()
        var order = Array(words.indices)
        for round in 1...rounds {
            order.shuffle(using: &random)
            let wrong = order.count { !perceptron.learn(words[$0].letters, words[$0].labels) }
            print("round \(round): \(wrong) of \(words.count) words wrong")
        }
        perceptron.average()
    }

    /// Strong weights are about 12: eight bits hold them, and less would do.
    private static let scale: Float = 8

    private static func name(_ label: [Phone]) -> String {
        label.map { "\($0.phoneme.rawValue)\($0.stress.rawValue)" }.joined(separator: " ")
    }
}
