/// A piece of what is said in a track, long enough to be understood by itself.
package struct SpokenPassage: Sendable, Equatable {
    /// Where it is said, in samples.
    package var range: Range<Int>
    /// What is said, as it is written.
    package var text: String
    /// The line of the script that it begins in, from 1.
    package var line: Int?

    /// Fewer words than this are not understood without their neighbours: *Inn.* *Og ut.*
    private static let fewWords = 3
    /// How far neighbours may stand apart, in seconds.
    private static let gap = 3
    /// How long joined neighbours may be together, in seconds; a recogniser hears 30 at a time.
    private static let most = 20

    private var isShort: Bool { text.split(separator: " ").count < Self.fewWords }

    /// The passage and the one after it as one; nil if each can be heard by itself, or they stand too far apart.
    fileprivate func joined(with next: SpokenPassage, rate: Int) -> SpokenPassage? {
        let isNear = next.range.lowerBound - range.upperBound <= Self.gap * rate
        guard isShort || next.isShort, isNear, next.range.upperBound - range.lowerBound <= Self.most * rate else {
            return nil
        }
        let range = range.lowerBound..<max(range.upperBound, next.range.upperBound)
        return SpokenPassage(range: range, text: "\(text) \(next.text)", line: line)
    }
}

extension TimelineDocument {
    /// What is said, sentence by sentence. Single words (counts, phases of breath) are joined with what stands near them.
    var passages: [SpokenPassage] {
        let sentences = events.compactMap { event in
            event.spoken.flatMap { spoken in
                let range = event.start..<min(event.start + spoken, samples)
                return spoken > 0 && !event.text.isEmpty
                    ? SpokenPassage(range: range, text: event.text, line: event.line) : nil
            }
        }
        return sentences.reduce(into: []) { passages, next in
            if let joined = passages.last?.joined(with: next, rate: sampleRate) {
                passages[passages.count - 1] = joined
            } else {
                passages.append(next)
            }
        }
    }
}
