@testable import GuideNorwegian
import Testing

@Suite("The file of a letter model")
struct LetterModelFileTests {
    private static let labels: [[Phone]] = [[], [Phone(.shortA, .primary)], [Phone(.b)], [Phone(.p)]]

    /// A grammar in which `b` may be b or p; all other letters but `a` are silent.
    private static var grammar: LetterGrammar {
        var candidates = [[Int]](repeating: [0], count: LetterCode.count)
        candidates[Int(LetterCode.of("a"))] = [1]
        candidates[Int(LetterCode.of("b"))] = [2, 3]
        return LetterGrammar(labels: labels, candidates: candidates)
    }

    /// Weights that make a b at the end of "ab" a p, as a learner would give them.
    private static func weights(_ value: Int) -> [UInt64: [(rank: Int, value: Int)]] {
        let word = "ab".map(LetterCode.of)
        let features = LetterSearch(grammar, Unweighted()).features(of: [1, 3], in: word)[1].letters
        return Dictionary(features.map { ($0, [(rank: 1, value: value)]) }) { first, _ in first }
    }

    private struct Unweighted: LetterScorer {
        func add(_ features: [UInt64], of letter: UInt8, to scores: inout [Float]) {}
    }

    private func said(_ word: String, _ bytes: [UInt8]) throws -> [Phoneme] {
        try #require(LetterModelFile.read(bytes)).read(word).pronunciation.phones.map(\.phoneme)
    }

    @Test("read back, the model decides as its weights say, for good and ill")
    func roundTrip() throws {
        let devoicing = LetterModelFile.write(Self.grammar, weights: Self.weights(90))
        #expect(try said("ab", devoicing) == [.shortA, .p])
        #expect(try said("ab", LetterModelFile.write(Self.grammar, weights: Self.weights(-90))) == [.shortA, .b])
        #expect(try said("ab", LetterModelFile.write(Self.grammar, weights: [:])) == [.shortA, .b])
    }

    @Test("holds labels and candidates in great number")
    func many() throws {
        let labels = (0..<300).map { [Phone(Phoneme.allCases[$0 % Phoneme.allCases.count])] }
        let grammar = LetterGrammar(
            labels: labels, candidates: [[Int]](repeating: Array(0..<300), count: LetterCode.count))
        let read = try #require(LetterModelFile.read(LetterModelFile.write(grammar, weights: [:])))
        #expect(read.grammar.labels == labels && read.grammar.candidates == grammar.candidates)
    }

    @Test("is not a model if it is cut short, goes on, or is something else")
    func damaged() {
        let whole = LetterModelFile.write(Self.grammar, weights: Self.weights(90))
        for count in [0, 4, 5, 6, 9, 40, 120, 1000, whole.count - 1] {
            #expect(LetterModelFile.read(Array(whole.prefix(count))) == nil)
        }
        #expect(LetterModelFile.read(whole + [0]) == nil)
        #expect(LetterModelFile.read([0] + whole) == nil)
        // A label count without end, and a sound that does not exist.
        #expect(LetterModelFile.read(Array(whole.prefix(5)) + [UInt8](repeating: 255, count: 50)) == nil)
    }
}

@Suite("The rules of tone")
struct ToneRulesTests {
    private static func phones(_ vowels: Int, main: Int = 0, second: Int? = nil) -> [Phone] {
        (0..<vowels).map { Phone(.shortA, $0 == main ? .primary : $0 == second ? .secondary : .none) }
    }

    private static let words: [(word: String, phones: [Phone], tone: Tone)] = [
        ("kanne", phones(2), .two), ("panne", phones(2), .two), ("tanne", phones(2), .two), ("lappen", phones(2), .one),
        ("kappen", phones(2), .one), ("solskinn", phones(2, second: 1), .two),
    ]

    @Test("are learnt from words, and decide others by their ending, a compound by its beginning")
    func learnt() {
        let rules = ToneRules(learnedFrom: Self.words)
        #expect(rules.tone(of: "banne", Self.phones(2)) == .two)
        #expect(rules.tone(of: "toppen", Self.phones(2)) == .one)
        #expect(rules.tone(of: "solsikke", Self.phones(2, second: 1)) == .two)
        #expect(rules.tone(of: "ta", Self.phones(1)) == .one)
        #expect(rules.tone(of: "og", [Phone(.shortÅ)]) == nil)
    }

    @Test("written out and read again, decide alike")
    func text() {
        let rules = ToneRules(learnedFrom: Self.words)
        let read = ToneRules(rules.text)
        #expect(read.text == rules.text && !rules.text.isEmpty)
        for (word, phones, tone) in Self.words { #expect(read.tone(of: word, phones) == tone) }
        // A line that is not a rule is passed over.
        #expect(ToneRules("x\n\n200nne\t9\n").text.isEmpty)
    }

    @Test("show in the mark of the main stress")
    func marks() {
        let word = Pronunciation([Phone(.b), Phone(.shortA, .primary), Phone(.n), Phone(.schwa)])
        #expect(word.withTone(.one, inIPA: true) == word.ipa.replacing("ˈ", with: "¹"))
        #expect(word.withTone(.two, inIPA: true) == word.ipa.replacing("ˈ", with: "²"))
        #expect(word.withTone(.two, inIPA: false) == word.mnemonics.replacing("'", with: "\""))
        #expect(word.withTone(.one, inIPA: false) == word.mnemonics && word.withTone(nil, inIPA: true) == word.ipa)
        #expect(word.mnemonics.contains("'") && word.ipa.contains("ˈ"))
    }
}
