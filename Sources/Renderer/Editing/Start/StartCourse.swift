internal import GuideLibrary
internal import GuideText

/// The files that a new course begins with.
package struct StartCourse: Sendable {
    /// Its files by their names in the course's folder, the course file first.
    package let files: [(name: String, text: String)]

    /// The most weeks that a course is begun with.
    package static let mostWeeks = 52

    /// A course of so many weeks, from 1 to `mostWeeks`, each of which has the same exercise to begin with; nil if a title
    /// cannot be used.
    package init?(title: String, weeks: Int, exercise: String) {
        guard let stem = StartName.stem(of: exercise), StartName.stem(of: title) != nil,
            let script = StartScript(title: exercise)
        else { return nil }
        let title = YAMLWord.quoted(title.trimmed)
        let units = (1...min(Self.mostWeeks, max(1, weeks))).map { week in
            "  - uke: \(week)\n    tema: \(week == 1 ? "Den første uken" : "Uke \(week)")\n    spor: [\(stem)]\n"
        }
        let course = "tittel: \(title)\nspråk: nb\n\nuker:\n" + units.joined(separator: "\n")
        self.init([(ScriptFolder.courseFile, course), ("\(stem).pust", script.text)])
    }

    init(_ files: [(name: String, text: String)]) { self.files = files }

    /// The name of its first script.
    package var script: String { files.first { $0.name.hasSuffix(".pust") }?.name ?? "" }
}
