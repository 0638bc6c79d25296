internal import GuideText

/// A track that was looked at, and listened to if that was asked for.
package struct VerifiedTrack: Sendable {
    /// The name that its file was opened by.
    package let file: String
    /// What was found in it.
    package let report: TrackVerification.Report
    /// What was heard of it.
    package let hearing: TrackHearing?

    /// A track with what was found.
    package init(_ file: String, _ report: TrackVerification.Report, heard hearing: TrackHearing? = nil) {
        self.file = file
        self.report = report
        self.hearing = hearing
    }
}

/// What was found in tracks, as JSON for programs; described in Docs/formats.md.
package enum VerificationJSON {
    /// An array with one object for each file, keys sorted, and a final line end.
    package static func encode(_ tracks: [VerifiedTrack]) -> String {
        JSONText.of(tracks.map(FileRecord.init))
    }
}

private struct FileRecord: Encodable {
    var file: String
    var sampleRate: Int
    var ok: Bool
    var checks: [CheckRecord]
    var hearing: HearingRecord?

    init(_ track: VerifiedTrack) {
        file = track.file
        sampleRate = track.report.rate
        ok = track.report.isFine
        checks = track.report.checks.map(CheckRecord.init)
        hearing = track.hearing.map(HearingRecord.init)
    }
}

private struct CheckRecord: Encodable {
    var name: String
    var value: Double?
    var limit: Double?
    var ok: Bool
    /// Sample at which it shows first.
    var at: Int?

    init(_ check: TrackCheck) {
        name = check.kind.rawValue
        value = check.value
        limit = check.limit
        ok = check.isFine
        at = check.place
    }
}

private struct HearingRecord: Encodable {
    var recogniser: String
    /// The share of letters that were heard wrongly, in 0…1.
    var wrong: Double
    var passages: [PassageRecord]

    init(_ hearing: TrackHearing) {
        recogniser = hearing.recogniser
        wrong = hearing.share
        passages = hearing.passages.map(PassageRecord.init)
    }
}

private struct PassageRecord: Encodable {
    /// First sample.
    var at: Int
    /// Length in samples.
    var length: Int
    var line: Int?
    var said: String
    var heard: String
    /// Letters that were heard wrongly, and how many should be heard.
    var errors: Int
    var letters: Int

    init(_ heard: HeardPassage) {
        at = heard.passage.range.lowerBound
        length = heard.passage.range.count
        line = heard.passage.line
        said = heard.passage.text
        self.heard = heard.heard
        errors = heard.errors
        letters = heard.letters
    }
}
