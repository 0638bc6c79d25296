internal import GuideSystem

/// Names as the oldest file system of memory sticks has them: at most eight capital letters, digits and `_`, and an ending of
/// three. Such names need no second, long form, and every car reads them.
enum StickName {
    private static let limit = 8

    /// The folder of a course.
    static func folder(_ course: String) -> String {
        let name = letters(course, limit)
        return name.isEmpty ? "KURS" : name
    }

    /// The folders of weeks or days by theirs in the course: `01_UKE`, and what belongs to every one last. Sorted by name, they
    /// are in the order of the course.
    static func units(of tracks: [PackedTrack]) -> [String: String] {
        var names: [String: String] = [:]
        var last = tracks.compactMap(\.unitNumber).max() ?? 0
        for track in tracks where names[track.unit] == nil {
            let parts = FileNaming.ascii(track.unit).split(separator: "-")
            let number: Int
            if let own = track.unitNumber {
                number = own
            } else {
                last += 1
                number = last
            }
            let word = parts.first { $0.contains { !$0.isNumber } }.map(String.init) ?? "del"
            let digits = padded(number, 2)
            names[track.unit] = digits + "_" + letters(word, limit - 1 - digits.count)
        }
        return names
    }

    /// The names of all tracks, without ending, in their order: the number in the course, so that sorting by name keeps the order
    /// whatever is copied together, some letters of the title, and one of the variant where there are several.
    static func tracks(_ tracks: [PackedTrack]) -> [String] {
        let digits = max(3, "\(tracks.count)".count)
        let variants = Dictionary(grouping: tracks, by: \.exercise).mapValues { Self.marks($0.map(\.variant)) }
        return tracks.enumerated().map { index, track in
            let mark = variants[track.exercise]?[track.variant] ?? ""
            let title = letters(track.exerciseTitle, limit - digits - mark.count)
            return padded(index + 1, digits) + title + mark
        }
    }

    /// The name of a playlist, without ending.
    static func playlist(_ word: String) -> String { letters(word, limit) }
}

extension StickName {
    /// A letter for each variant: its first, or where two share it the last.
    private static func marks(_ variants: [String]) -> [String: String] {
        guard variants.count > 1 else { return [:] }
        for choice in [{ $0.first }, { $0.last }] as [(String) -> Character?] {
            let marks = variants.map { choice(letters($0, 100)).map(String.init) ?? "" }
            if Set(marks).count == variants.count { return Dictionary(zip(variants, marks)) { first, _ in first } }
        }
        return [:]
    }

    private static func letters(_ text: String, _ count: Int) -> String {
        String(FileNaming.ascii(text).filter { $0 != "-" }.uppercased().prefix(max(0, count)))
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
