package import GuideText

/// A parsed exercise script: what its front matter says and what is to be heard.
package struct Script: Sendable {
    /// Where it was read from, with all that it includes.
    package var sources: SourceMap
    /// The title shown to listeners; the source's name without its ending when none is written.
    package var title: String
    /// One sentence about the exercise, if written.
    package var summary: String?
    /// Who made the exercise, if written.
    package var author: String?
    /// Who holds the rights, and what may be done with it, if written.
    package var rights: String?
    /// The year it was made, if written.
    package var year: Int?
    /// The variants in the order written; a script that names none has the one called `standard`.
    package var variants: [Variant]
    /// The default gaps.
    package var rhythm: Rhythm
    /// Loudness of the voice, in LUFS.
    package var loudness: Double
    /// What silence is made of; nil if the script does not say.
    package var silence: Silence?
    /// How the voice speaks.
    package var voice: VoiceChoice
    /// How some words are to be said, as written in the front matter.
    package var sayings: [Saying]
    /// Codes of warnings that the author has turned off.
    package var silenced: Set<String>
    /// Everything to be heard, in order.
    package var body: [Element]

    /// The loudness of the voice when none is written, in LUFS: played on both of two loudspeakers it is the −16 that
    /// podcasts have.
    package static let standardLoudness = -19.0

    /// Level of a room tone under the whole track, in dB of full scale (RMS); nil: silence is silent.
    package var roomTone: Double? { silence?.level }

    /// The script's own source, without what it includes.
    package var source: Source { sources.root }
}

/// One rendering of a script, such as the short or the long one.
package struct Variant: Sendable, Equatable {
    /// The name that `[bare …]` and file names use.
    package var name: String
    /// The length to land on exactly; without one, the ranges open by `share`.
    package var target: Duration?
    /// The share λ in 0…1 by which ranges open when there is no target.
    package var share: Double
    /// Where the length (or the name) is written.
    package var span: Span

    /// The share when neither length nor share is written.
    package static let defaultShare = 0.5
    /// The name of the one variant of a script that names none.
    package static let standardName = "standard"
}

/// The gaps that lie between sentences and paragraphs where no pause is written.
package struct Rhythm: Sendable, Equatable {
    /// Between two sentences of a paragraph.
    package var sentence: DurationRange
    /// Between paragraphs, and on both sides of a bell.
    package var paragraph: DurationRange

    /// What holds when the script says nothing.
    package static let standard = Rhythm(
        sentence: DurationRange(.milliseconds(600), .milliseconds(1500)),
        paragraph: DurationRange(.seconds(2), .seconds(6)))
}
