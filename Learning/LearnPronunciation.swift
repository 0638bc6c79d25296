import ArgumentParser
import Foundation
import GuideNorwegian

/// Learns how Norwegian is read from pronunciation lexicons and writes the files that ship.
@main
struct LearnPronunciation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn-pronunciation", abstract: "Learns from lexicons in NoFAbet how words are said.",
        subcommands: [LearnLetters.self, LearnWords.self])
}

/// The lexicons, and what of them is kept aside.
struct LexiconOptions: ParsableArguments {
    @Argument(help: "Lexicons: a word, perhaps its part of speech, and transcriptions in NoFAbet, parted by tabs.")
    var lexicons: [String]
    @Option(help: "The folder for the files that are learnt.") var output: String
    @Option(help: "How many words are kept aside: those with the lowest hashes.") var aside = 4_000
    @Option(help: "Words listed by hand with their mnemonics: common ones, learnt from too.") var listed: String?

    /// The words to learn from, and those kept aside.
    func read() throws -> (known: [LexiconEntry], aside: [LexiconEntry]) {
        let entries = try LexiconEntry.read(lexicons).filter { !$0.letters.isEmpty }
        let limit = aside > 0 ? entries.map(\.hash).sorted()[min(aside, entries.count) - 1] : 0
        return (entries.filter { $0.hash > limit }, entries.filter { $0.hash <= limit })
    }

    /// The words that are listed by hand, but those kept aside and the small ones without stress.
    func common(without aside: [LexiconEntry]) throws -> [LexiconEntry] {
        let hidden = Set(aside.map(\.word))
        return try (listed.map(LexiconEntry.readListed) ?? []).filter { !hidden.contains($0.word) }
    }

    /// Writes a file that is learnt, in parts of less than a mebibyte: `name-1`, `name-2` and so on.
    func write(_ bytes: [UInt8], _ name: String) throws {
        for (number, start) in stride(from: 0, to: bytes.count, by: Self.partSize).enumerated() {
            let part = bytes[start..<min(start + Self.partSize, bytes.count)]
            try Data(part).write(to: URL(fileURLWithPath: "\(output)/\(name)-\(number + 1)"))
        }
    }

    private static let partSize = 1_000_000
}

/// `learn-pronunciation letters`: the model that reads letter by letter.
struct LearnLetters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters", abstract: "Learns the letter model: letters.model-1 and so on.")

    @OptionGroup var lexicons: LexiconOptions
    @Option(help: "Rounds through the lexicon in each step.") var rounds = 3
    @Option(help: "How many weights to keep.") var weights = 900_000
    @Option(help: "Where to write the words kept aside, one a line.") var asideWords: String?

    func run() throws {
        let (known, aside) = try lexicons.read()
        let common = try lexicons.common(without: aside)
        try asideWords.map {
            try (aside.map(\.word).sorted().joined(separator: "\n") + "\n")
                .write(toFile: $0, atomically: true, encoding: .utf8)
        }
        let course = Course(known + common)
        let model = course.learn(rounds: rounds, keeping: weights)
        try lexicons.write(model, "letters.model")
        print("\(course.words.count) words learnt, \(aside.count) kept aside, \(model.count) bytes")
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
