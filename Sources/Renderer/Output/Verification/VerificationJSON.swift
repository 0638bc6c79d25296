internal import GuideText

/// What was found in tracks, as JSON for programs; described in Docs/formats.md.
package enum VerificationJSON {
    /// An array with one object for each file, keys sorted, and a final line end.
    package static func encode(_ reports: [(file: String, report: TrackVerification.Report)]) -> String {
        JSONText.of(reports.map(FileRecord.init))
    }
}

private struct FileRecord: Encodable {
    var file: String
    var sampleRate: Int
    var ok: Bool
    var checks: [CheckRecord]

    init(_ file: String, _ report: TrackVerification.Report) {
        self.file = file
        sampleRate = report.rate
        ok = report.isFine
        checks = report.checks.map(CheckRecord.init)
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
