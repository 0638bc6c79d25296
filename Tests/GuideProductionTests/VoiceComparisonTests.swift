import Testing

@testable import GuideProduction

@Suite("A comparison of voices")
struct VoiceComparisonTests {
    private let sentences = VoiceComparison.standardSentences
    private let voices = ["kari", "ola", "nils", "anne"]

    @Test("has every voice once in each sentence, in an order of its own")
    func shuffled() {
        let comparison = VoiceComparison(sentences, by: voices, seed: 1)
        #expect(comparison.samples.count == 10)
        for samples in comparison.samples {
            #expect(samples.map(\.letter) == ["A", "B", "C", "D"] && Set(samples.map(\.voice)) == [0, 1, 2, 3])
        }
        #expect(Set(comparison.samples.map { $0.map(\.voice) }).count > 5)
    }

    @Test("is shuffled the same way each time, and otherwise by another seed")
    func reproducible() {
        let first = VoiceComparison(sentences, by: voices, seed: 1)
        #expect(first.samples == VoiceComparison(sentences, by: voices, seed: 1).samples)
        #expect(first.samples != VoiceComparison(sentences, by: voices, seed: 2).samples)
        // The order in which the voices are named does not tell.
        let other = VoiceComparison(sentences, by: voices.reversed(), seed: 1)
        #expect(other.key == first.key)
    }
}
