package import GuideLibrary
internal import GuideSystem
package import GuideText

/// Reads the texts of a course from its folder.
package struct CourseTextReading: Sendable {
    /// What was read.
    package private(set) var texts = CourseTexts()
    /// Files that are no text, files that belong to nothing, and drawings that do not exist.
    package private(set) var diagnostics: [Diagnostic] = []
    private let root: String

    /// No text of a course needs more, in bytes.
    private static let limit = 256 << 10

    /// Reads the texts of a course whose units have these folders.
    package init(_ folder: CourseFolder, units: [String]) {
        root = folder.path(of: CourseTexts.folder)
        for file in files(in: root) {
            let name = String(file.dropLast(3))
            switch name {
            case "kurset": texts.course = read(file)
            case _ where units.contains(name): texts.units[name] = read(file)
            default: report(file, among: ["kurset"] + units)
            }
        }
        texts.pages = pages("sider")
        texts.sheets = pages("ark")
    }

    /// The course leader's own pages, in the order of their files.
    package init(ofLeaderIn folder: CourseFolder) {
        root = folder.path(of: CourseTexts.leaderFolder)
        texts.pages = pages("")
    }
}

extension CourseTextReading {
    private func files(in path: String) -> [String] {
        Folder.names(in: path).filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
    }

    private mutating func pages(_ folder: String) -> [CoursePage] {
        files(in: folder.isEmpty ? root : "\(root)/\(folder)").compactMap { file in
            read(folder.isEmpty ? file : "\(folder)/\(file)").map { CoursePage(file: file, $0) }
        }
    }

    /// The text of a file that is in the folder itself: links may not lead out of it.
    private mutating func read(_ file: String) -> String? {
        let path = "\(root)/\(file)"
        let nothing = Source(name: path, text: "")
        guard let own = Folder.realPath(root), let real = Folder.realPath(path), real.hasPrefix(own + "/"),
            let status = FileStatus(of: real), status.isRegular,
            let bytes = try? BoundedFile.bytes(of: real, limit: Self.limit),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            diagnostics.append(
                Diagnostic(
                    .courseTextUnreadable, in: nothing, at: Span(0, 0), ["limit": "\(Self.limit >> 10) KiB"]))
            return nil
        }
        diagnostics += TextDrawings.unknown(in: Source(name: path, text: text))
        return text
    }

    private mutating func report(_ file: String, among names: [String]) {
        let known = names.map { $0 + ".md" }
        diagnostics.append(
            Diagnostic(
                .courseTextUnused, in: Source(name: "\(root)/\(file)", text: ""), at: Span(0, 0),
                ["word": file, "known": known.joined(separator: ", ")],
                suggestion: Spelling.nearest(to: file, among: known)))
    }
}
