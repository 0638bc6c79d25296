import ArgumentParser
import Foundation
import GuideNorwegian

/// `learn-pronunciation words`: what is listed, beside a letter model that was learnt before.
struct LearnWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Packs the words and learns the rules for tones: words.list-1, tones.tsv.")

    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
        let model = try lexicons.model()
        let (known, _) = try lexicons.read()
        var words: [String: WordList.Entry] = [:]
        for entry in known where entry.word.utf8.count < 64 {
            let phones = entry.readings[0].phones
            let isRight = model.read(entry.word).pronunciation.phones == phones
            words[entry.word] = WordList.Entry(tone: entry.readings[0].tone ?? .one, phones: isRight ? nil : phones)
        }
        let list = WordList.write(words)
        try lexicons.write(list, "words.list")
        let rules = ToneRules(
            learnedFrom: known.compactMap { entry in
                entry.readings[0].tone.map { (entry.word, entry.readings[0].phones, $0) }
            })
        try rules.text.write(toFile: "\(lexicons.output)/tones.tsv", atomically: true, encoding: .utf8)
        print("\(words.count) words, \(words.values.count { $0.phones != nil }) with sounds, \(list.count) bytes")
    }
}

extension LexiconOptions {
    /// The model that `letters` wrote to the same folder.
    fileprivate func model() throws -> LetterModel {
        let parts = try (1...9).map { "\(output)/letters.model-\($0)" }
            .prefix { FileManager.default.fileExists(atPath: $0) }
            .flatMap { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        guard let model = LetterModelFile.read(parts) else { throw ValidationError("no letter model in \(output)") }
        return model
    }
}
