import ArgumentParser
import Foundation
import GuideNorwegian

/// Learns how Norwegian is read from a pronunciation lexicon and writes the model that ships.
@main
struct LearnPronunciation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn-pronunciation", abstract: "Learns the letter model from a lexicon in NoFAbet.")

    @Argument(help: "The lexicon: a word, a tab, a transcription in NoFAbet, and more transcriptions if there are.")
    var lexicon: String
    @Option(help: "Where to write the model.") var output: String
    @Option(help: "Rounds through the lexicon.") var rounds = 5
    @Option(help: "How many weights to keep.") var weights = 230_000
    @Option(help: "The tenth of the words (0–9, by hash) that is kept aside; -1 for none.") var heldOut = 0
    @Option(help: "Where to write the words kept aside, one a line.") var heldOutWords: String?

    func run() throws {
        let entries = try LexiconEntry.read(lexicon)
        let aside = entries.filter { heldOut >= 0 && Self.tenth(of: $0.word) == heldOut }
        let known = entries.filter { heldOut < 0 || Self.tenth(of: $0.word) != heldOut }
        try heldOutWords.map {
            try aside.map(\.word).joined(separator: "\n").write(toFile: $0, atomically: true, encoding: .utf8)
        }
        let course = Course(known)
        let model = course.learn(rounds: rounds, keeping: weights)
        try Data(model).write(to: URL(fileURLWithPath: output))
        print("\(course.words.count) words learnt, \(aside.count) kept aside, \(model.count) bytes")
    }

    /// FNV-1a of the word's bytes, so that every run keeps the same words aside.
    static func tenth(of word: String) -> Int {
        let hash = word.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return Int((hash ^ hash >> 29) % 10)
    }
}

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

    /// Learns, keeps the strongest weights, learns those anew, and writes them as whole numbers.
    func learn(rounds: Int, keeping count: Int) -> [UInt8] {
        let perceptron = Perceptron(grammar)
        // Cutting in steps costs less accuracy than all at once.
        for limit in [nil, count * 3, count * 3 / 2, count] {
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

/// A small generator with a fixed seed: the same lexicon always gives the same model.
struct Generator: RandomNumberGenerator {
    private var state: UInt64 = 42

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = (state ^ state >> 32) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed >> 29
        return mixed
    }
}
