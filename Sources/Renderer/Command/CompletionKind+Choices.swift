internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText

/// What a shell may offer as the value of an option. Shells ask the program itself, so that nothing they offer is out of
/// date; whatever cannot be read offers nothing, and reports nothing.
extension CompletionKind {
    /// Values separated by commas: those that stand there are kept, and not offered again.
    static func commaList(_ words: [String]) -> CompletionKind {
        .custom { _, _, prefix in choices(words, after: prefix) }
    }

    /// The formats of sound files.
    static let formats = commaList(AudioFormat.all.map(\.name))

    /// The variants of the scripts and courses that the line names.
    static let variants = custom { arguments, _, _ in
        unique(scripts(in: arguments).flatMap { ScriptHead($0.bytes, name: $0.name).variants.map(\.name) })
    }

    /// The weeks or days of the courses that the line names; without any, of the course in this folder.
    static let units = custom { arguments, _, _ in
        unique(courses(in: arguments).flatMap { $0.course.units.map(\.folder) })
    }

    /// The codes of all diagnostics.
    static let codes = list(DiagnosticCatalogue.all.map(\.code))

    /// The words that may follow what is written already.
    static func choices(_ words: [String], after prefix: String) -> [String] {
        let before = prefix.lastIndex(of: ",").map { String(prefix[...$0]) } ?? ""
        let chosen = before.split(separator: ",").map(String.init)
        return words.filter { !chosen.contains($0) }.map { before + $0 }
    }
}

extension CompletionKind {
    /// The scripts that words of a line name, by themselves or in courses.
    private static func scripts(in words: [String]) -> [(bytes: [UInt8], name: String)] {
        let alone = words.filter { $0.hasSuffix(".pust") }
        let inCourses = alone.isEmpty ? courses(in: words).flatMap(\.scripts) : []
        return (alone + inCourses).compactMap { path in
            (try? ScriptBytes.read(path)).map { ($0, path) }
        }
    }

    /// The courses that words of a line name, with the paths of their scripts.
    private static func courses(in words: [String]) -> [(course: Course, scripts: [String])] {
        let named = words.filter { FileStatus(of: "\($0)/\(ScriptFolder.courseFile)") != nil }
        return (named.isEmpty ? ["."] : named).compactMap { path in
            let folder = CourseFolder(path)
            guard let course = try? folder.read().course else { return nil }
            return (course, course.units.flatMap(\.tracks).map { folder.path(of: $0.script.value) })
        }
    }

    private static func unique(_ words: [String]) -> [String] {
        words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
