internal import GuideSound
internal import GuideTimeline

/// Lengths and sizes as listeners read them.
enum PageFigures {
    /// `3 min`, `45 sek` or `2 min 30 sek`; more than ten minutes in whole ones.
    static func length(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        let (minutes, rest) = (whole / 60, whole % 60)
        if minutes == 0 { return "\(rest) sek" }
        if minutes >= 10 { return "\((whole + 30) / 60) min" }
        return rest == 0 ? "\(minutes) min" : "\(minutes) min \(rest) sek"
    }

    /// The lengths of an exercise's tracks on one line: `3 eller 6 min`, the unit once where all are whole minutes; of more than
    /// three `11–13 min`. In words, because a stroke is read aloud as one.
    static func lengths(_ tracks: [PublishedCourse.Track]) -> String {
        let seconds = tracks.map(\.seconds)
        guard tracks.count <= 3, let longest = seconds.max(), let shortest = seconds.min() else {
            return span(seconds)
        }
        var lengths: [String] = []
        for length in tracks.map({ length($0.seconds) }) where !lengths.contains(length) { lengths.append(length) }
        guard lengths.count > 1, shortest < longest else { return lengths.first ?? "" }
        if lengths.allSatisfy({ $0.hasSuffix(" min") && !$0.contains("sek") }) {
            lengths = lengths.dropLast().map { String($0.dropLast(4)) } + lengths.suffix(1)
        }
        return lengths.dropLast().joined(separator: ", ") + " eller " + (lengths.last ?? "")
    }

    /// `11–13 min`, in whole minutes.
    private static func span(_ seconds: [Double]) -> String {
        let minutes = seconds.map { max(1, Int(($0 / 60).rounded())) }
        guard let least = minutes.min(), let most = minutes.max() else { return "" }
        return least == most ? "\(least) min" : "\(least)–\(most) min"
    }

    /// `1,4` or `23`: megabytes, at least 0,1.
    static func megabytes(_ bytes: Int) -> String {
        let tenths = max(1, (bytes + 50_000) / 100_000)
        return tenths < 100 ? "\(tenths / 10),\(tenths % 10)" : "\((tenths + 5) / 10)"
    }

    /// `1:05`.
    static func clock(_ seconds: Double) -> String { SampleClock.clock(Int(seconds), rate: 1) }

    /// Seconds with a tenth, such as `61.3`: what a media fragment takes (W3C, "Media Fragments URI 1.0", 4.2.1).
    static func tenths(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
