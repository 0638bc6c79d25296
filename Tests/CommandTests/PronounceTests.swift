import Foundation
import TestSupport
import Testing

@Suite("pusterom pronounce")
struct PronounceTests {
    private static let data = Repository.root + "/../shared/pronunciation"
    private static var isThere: Bool { FileManager.default.fileExists(atPath: data + "/score.py") }

    @Test("shows each line of text, a tab, and its sounds")
    func shows() throws {
        let mnemonics = try Program.run(["pronounce", "Pust rolig.", "-"], input: "sitte\nhånd\n")
        #expect(mnemonics.output == "Pust rolig.\tp'u-st R'u:lI .\nsitte\ts'It:@\nhånd\th'On:\n")
        #expect(try Program.run(["pronounce", "--ipa", "sitte"]).output == "sitte\tˈsɪtːə\n")
    }

    @Test("asks for a word where a file is named")
    func file() throws {
        let folder = try TemporaryFolder()
        try folder.write("Pust rolig.\n", to: "ro.pust")
        let outcome = try Program.run(["pronounce", "ro.pust", "--language", "nb"], in: folder.path)
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.messages.contains("`pusterom pronounce \"ordet\" --script ro.pust`"), "\(outcome.messages)")
        #expect(
            try Program.run(["pronounce", "sitte", "--script", "ro.pust"], in: folder.path).output == "sitte\ts'It:@\n")
    }

    @Test(
        "is right about every word of the common list, and three of four words that the model never saw",
        .enabled(if: isThere, "needs the pronunciation data beside the project"))
    func scores() throws {
        #expect(try score("common.tsv") { _ in true }.words == 0)
        let unseen = try score("nst-dev.tsv", where: Self.isHeldOut)
        #expect(unseen.phonemes < 0.04)
        #expect(unseen.words < 0.27)
    }

    /// Shares of phonemes and of words that are wrong, by the data's own scorer.
    private func score(_ name: String, where isWanted: (Substring) -> Bool) throws -> (phonemes: Double, words: Double)
    {
        let lexicon = try String(contentsOfFile: "\(Self.data)/\(name)", encoding: .utf8)
        let words = lexicon.split(separator: "\n").compactMap { $0.split(separator: "\t").first }.filter(isWanted)
        let said = try Program.run(["pronounce", "-"], input: words.joined(separator: "\n")).output
        let folder = try TemporaryFolder()
        let path = try folder.write(said, to: "said.tsv")
        let scorer = Process()
        scorer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        scorer.arguments = ["python3", Self.data + "/score.py", "\(Self.data)/\(name)", path]
        let pipe = Pipe()
        scorer.standardOutput = pipe
        try scorer.run()
        let report = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let match = try #require(report.firstMatch(of: /PER ([\d.]+)  WER ([\d.]+)/))
        return (try #require(Double(match.1)), try #require(Double(match.2)))
    }

    /// The tenth of the lexicon that the learner keeps aside: FNV-1a of the word.
    private static func isHeldOut(_ word: Substring) -> Bool {
        let hash = word.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return (hash ^ hash >> 29) % 10 == 0
    }
}
