/// The description of a sound file to be written: its format and its contents.
package struct AudioSpecification: Sendable {
    /// Its format.
    package var format: AudioFormat
    /// kbit/s; nil: the format's own choice.
    package var bitRate: Int?
    /// What it holds. Its rate is one of the format's.
    package var content: AudioContent

    /// A file of `frames` samples at `rate` Hz.
    package init(
        _ format: AudioFormat, rate: Int, frames: Int, bitRate: Int? = nil, tags: TrackTags,
        chapters: [ChapterMark] = []
    ) {
        self.format = format
        self.bitRate = bitRate
        content = AudioContent(rate: rate, frames: frames, tags: tags, chapters: chapters)
    }

    /// Whether the format has its rate and its bit rate.
    var isPossible: Bool {
        format.rates.contains(content.rate) && bitRate.map { format.bitRates?.known.contains($0) ?? false } ?? true
    }
}
