internal import GuideCourse
internal import GuideProduction
internal import GuideSound
internal import GuideSystem
internal import GuideText

/// The finished tracks of a course, as a build tells of them in one line.
struct KeptTracks {
    private let title: String
    /// The folder that they are in.
    private let path: String
    private let count: Int
    /// How long all of them last together, in seconds.
    private let seconds: Int
    /// The size of all their files.
    private let bytes: Int

    init(_ finished: [BuildManifest.Track], of build: CourseBuild) {
        title = build.plan.course.title
        path = build.output
        count = finished.count
        seconds = Int(finished.reduce(0.0) { $0 + Double($1.samples) / Double($1.sampleRate) }.rounded())
        bytes = finished.flatMap(\.files).reduce(0) { $0 + $1.bytes }
    }

    /// Prints it: how many of the tracks were made in this call, and in what time, such as ` (8,1 s)`.
    func tell(_ console: Console, made: Int = 0, time: String = "") {
        console.tell(
            Bilingual(
                nb: "{title}: {made} spor laget, {kept} som før; {length} lyd, {size} i {path}{time}",
                en:
                    "{title}: {made} {made:track|tracks} made, {kept} as before; {length} of sound, {size} in {path}{time}"
            ),
            [
                "title": title, "made": "\(made)", "kept": "\(count - made)",
                "length": SampleClock.clock(seconds, rate: 1),
                "size": "\(Self.tenths(Double(bytes) / 1e6, console.language)) MB", "path": path, "time": time,
            ])
    }

    /// A number with one digit after the point.
    static func tenths(_ number: Double, _ language: MessageLanguage) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)\(language.decimalSign)\(tenths % 10)"
    }
}

extension KeptTracks {
    /// What separates the fields: no title and no path contains it.
    private static let separator: Character = "\u{1F}"

    /// The tracks as a word that `FileMemory` keeps.
    var word: String {
        [title, path, "\(count)", "\(seconds)", "\(bytes)"].joined(separator: String(Self.separator))
    }

    /// The tracks that a word stands for; nil if it stands for none.
    init?(word: Substring) {
        let fields = word.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 5, let count = Int(fields[2]), let seconds = Int(fields[3]), let bytes = Int(fields[4])
        else { return nil }
        (title, path, self.count, self.seconds, self.bytes) = (fields[0], fields[1], count, seconds, bytes)
    }
}
