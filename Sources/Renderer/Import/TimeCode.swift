/// A time such as `0:30` or `[01:02:30]` that says when a line of a document begins and is not to be spoken.
struct TimeCode {
    /// The time as written, without brackets.
    let time: String
    /// What follows it.
    let rest: String

    // Regexes are not marked as safe to share, though this one is only read.
    nonisolated(unsafe) private static let pattern = #/[(\[]{0,2}(\d{1,2}:\d{2}(?::\d{2})?)[\])]?/#

    /// What separates it from the words after it: `10:30-toget` is not the time of a line.
    nonisolated(unsafe) private static let gap = #/\s*[-–—:]?\s+(?=\p{L})/#

    /// The time that is all of a text; nil if it is anything else.
    init?(alone text: String) {
        guard let match = unsafe text.wholeMatch(of: Self.pattern) else { return nil }
        time = String(match.1)
        rest = ""
    }

    /// The time before a text, with a dash or colon between them or none; nil if none stands there.
    init?(before text: String) {
        guard let match = unsafe text.prefixMatch(of: Self.pattern),
            let gap = unsafe text[match.range.upperBound...].prefixMatch(of: Self.gap)
        else { return nil }
        time = String(match.1)
        rest = String(text[gap.range.upperBound...])
    }
}
