internal import GuideNorwegian
internal import GuideScript
package import GuideTimeline

/// A word of a script whose sound is a guess.
package struct DoubtfulWord: Hashable, Sendable {
    /// In small letters.
    package let word: String
    /// How it will be said, in mnemonics.
    package let sounds: String
    /// How certain that is: under 20 more than half are wrong, over 100 fewer than one in ten.
    package let certainty: Int

    /// The guessed words of timelines, the least certain first, each once.
    package static func leastCertain(in timelines: [Timeline], count: Int = 10) -> [DoubtfulWord] {
        var found: Set<DoubtfulWord> = []
        for timeline in timelines {
            let pronouncer = Speaker(timeline.script).pronouncer
            let texts = timeline.events.compactMap { Timeline.sentence(of: $0)?.spoken }
            for word in Set(texts).flatMap({ Reading($0, by: pronouncer).words }) {
                guard case .guessed(let margin) = word.origin else { continue }
                found.insert(
                    DoubtfulWord(
                        word: word.text, sounds: word.pronunciation.mnemonics,
                        certainty: Pronouncer.Origin.certainty(margin)))
            }
        }
        return Array(found.sorted { ($0.certainty, $0.word) < ($1.certainty, $1.word) }.prefix(count))
    }
}
