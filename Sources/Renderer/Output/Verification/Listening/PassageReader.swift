package import GuideSound
internal import GuideSoundFiles

/// Reads a track passage by passage. No more than one of them is held at a time.
package struct PassageReader: ~Copyable {
    /// What is said in the track, in order, by its own rate.
    package let passages: [SpokenPassage]
    private var reader: SoundFileReader
    private var place = 0
    /// Samples from `start` on that have been read.
    private var samples: [Float] = []
    private var start = 0

    /// Part of a second that is read on both sides of a passage: a word's last breath of sound is not cut off.
    private static let margin = 0.15

    /// Opens the track at `path`.
    package init(_ path: String, saying expectation: TrackExpectation) throws(TrackVerification.Failure) {
        reader = try TrackVerification.open(path)
        passages = expectation.at(rate: reader.rate).passages
    }

    /// The next passage and how it sounds: too short a sound, or none, where the track ends before it. Nil after the last.
    package mutating func next() throws(TrackVerification.Failure) -> (passage: SpokenPassage, sound: Waveform)? {
        guard place < passages.count else { return nil }
        let passage = passages[place]
        place += 1
        let margin = Int(Self.margin * Double(reader.rate))
        let end = passage.range.upperBound + margin
        drop(before: passage.range.lowerBound - margin)
        while start + samples.count < end, let block = try TrackVerification.next(&reader) {
            samples += block
            drop(before: passage.range.lowerBound - margin)
        }
        return (passage, Waveform(samples: Array(samples.prefix(max(0, end - start))), rate: reader.rate))
    }

    private mutating func drop(before sample: Int) {
        let past = min(samples.count, max(0, sample - start))
        samples.removeFirst(past)
        start += past
    }
}
