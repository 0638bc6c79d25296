internal import GuideText

/// The texts to read beside the tracks of a course: Markdown in the folder `tekster` beside the course file.
package struct CourseTexts: Sendable, Equatable {
    /// Of the course: `kurset.md`.
    package internal(set) var course: String?
    /// Of weeks and days, by the names of their folders: `uke-01.md`.
    package internal(set) var units: [String: String] = [:]
    /// Pages to read, in the order of their files: `sider/01-fem-regler.md`.
    package internal(set) var pages: [CoursePage] = []
    /// Sheets to print and fill in, in the order of their files: `ark/01-planleggingsark.md`.
    package internal(set) var sheets: [CoursePage] = []

    /// No texts.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { self == CourseTexts() }

    /// The folder that they are in, beside the course file.
    package static let folder = "tekster"
    /// The folder of what only the course leader reads. It is beside the other, and nothing that is published reads it.
    package static let leaderFolder = "kursleder"
}

/// A page of a course, in Markdown. Its title is its first heading.
package struct CoursePage: Sendable, Equatable {
    /// An ASCII name, without the number in front: `fem-regler`.
    package let name: String
    /// Its first heading, or its name.
    package let title: String
    /// Its text, without that heading.
    package let text: String

    /// A page of these words.
    package init(name: String, title: String, text: String) { (self.name, self.title, self.text) = (name, title, text) }

    /// A page of a file; what comes before its first letter, such as `01-`, only puts it in order.
    init(file: String, _ text: String) {
        let stem = String(file.dropLast(3))
        let name = String(stem.drop { $0.isNumber || $0 == "-" || $0 == "_" || $0 == " " })
        self.name = name.isEmpty ? stem : name
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) }
        if let first, lines[first].hasPrefix("# ") {
            title = String(lines[first].dropFirst(2)).trimmed
            self.text = lines[(first + 1)...].joined(separator: "\n")
        } else {
            title = self.name
            self.text = text
        }
    }
}
