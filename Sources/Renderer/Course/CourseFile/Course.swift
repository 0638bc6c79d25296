package import GuideOutput
package import GuideScript
package import GuideSoundFiles
package import GuideSpeech
package import GuideText

/// A course as its file says it: weeks or days with their tracks.
package struct Course: Sendable {
    /// The file.
    package var source: Source
    /// The title shown to listeners.
    package var title = ""
    /// A sentence about the course.
    package var summary: String?
    /// Whom listeners may contact: a line that the clinic has written.
    package var contact: String?
    /// Who made it, where its scripts do not say so themselves.
    package var author: String?
    /// Who holds the rights, where its scripts do not say so themselves.
    package var rights: String?
    /// The year it was made, where its scripts do not say so themselves.
    package var year: Int?
    /// What is said of it to people who are sent to it.
    package var notice = CourseNotice()
    /// Its first day, such as `2027-01-11`, if it has one.
    package var start: String?
    /// The folder that its tracks go to, below the one for all output.
    package var folder: String?
    /// The formats of the tracks, in order; empty: WAV.
    package var formats: [AudioFormat] = []
    /// The rate of the tracks, in Hz; nil: what the formats allow.
    package var sampleRate: Int?
    /// kbit/s of the formats that have it.
    package var bitRates: [AudioFormat: Int] = [:]
    /// What is written beside each track.
    package var sidecars: [Sidecar] = []
    /// The engine that speaks its tracks; nil: the user's own choice.
    package var engine: EngineChoice?
    /// How some words are to be said in all its tracks.
    package var sayings: [Saying] = []
    /// What belongs to every week or day, and then the weeks or days in order.
    package var units: [CourseUnit] = []

    /// A course of a source that says nothing yet.
    init(_ source: Source) { self.source = source }
}

/// A week or a day of a course.
package struct CourseUnit: Sendable {
    /// Its number, from 1; nil: it belongs to all of them.
    package var number: Int?
    /// The folder of its tracks: `uke-02`, `hver-uke`.
    package var folder: String
    /// What it is about.
    package var theme: String?
    /// What is practised in everyday life, without a track.
    package var informal: String?
    /// Its tracks in order.
    package var tracks: [CourseTrack]
}

/// A script's place in a course.
package struct CourseTrack: Sendable {
    /// The script's path from the course file, with `.pust`.
    package var script: Spanned<String>
    /// A title that replaces the script's own.
    package var title: String?
    /// The variants to be made; empty: all.
    package var variants: [Spanned<String>] = []
    /// The editions that the script becomes, each with its values; never empty.
    package var editions: [Edition] = [Edition()]
    /// How it sounds, with what its week and its course say where it says nothing itself.
    package var settings: TrackSettings
}
