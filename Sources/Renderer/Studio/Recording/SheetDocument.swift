internal import GuideSpeech
internal import GuideTakes
internal import GuideText

/// The lines of a script to be read aloud, with what there is of them.
struct SheetDocument: Encodable, Sendable {
    var title: String
    var lines: [Line]

    /// A line.
    struct Line: Encodable, Sendable {
        var key: String
        var chapter: String
        /// As it is written, and as it is said where that differs.
        var written: String
        var spoken: String?
        /// How long the voice takes for it.
        var seconds: Double
        /// Its recording; nil: it has none.
        var take: Take?
        /// How many earlier recordings there are.
        var former: Int
    }

    /// A recording.
    struct Take: Encodable, Sendable {
        /// How long its speech lasts; nil: it cannot be used.
        var seconds: Double?
        /// What its reader should know.
        var remarks: [String]
        /// Its digest, so that a page knows a new one.
        var digest: String

        init(_ recording: TakeReview.Recording, _ take: GuideSpeech.Take, _ language: MessageLanguage) {
            seconds = recording.seconds
            remarks = recording.remarks.map { $0.words(language) }
            digest = take.digest.map { String("\($0)".prefix(12)) } ?? ""
        }
    }
}

/// A recording that is chosen among earlier ones.
struct TakeForm: Decodable, Sendable {
    var path: String
    var line: String
    /// The name of the earlier one; nil: none, the line is to be said by the voice again.
    var version: String?
}

/// What came of cutting a long recording.
struct SplitOutcome: Encodable, Sendable {
    /// How many lines were found in it.
    var parts: Int
    /// Where recording and sheet are out of step, with the seconds.
    var slips: [Slip]

    /// A place where they are out of step.
    struct Slip: Encodable, Sendable {
        var message: String
        var time: Double
    }
}
