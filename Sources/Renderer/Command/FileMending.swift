internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// Applies the fixes that come with mistakes to the files, and prints each.
struct FileMending {
    private let console: Console
    /// A fix may bring to light another mistake after the first.
    private static let rounds = 5

    init(_ console: Console) { self.console = console }

    /// Fixes scripts, what they include, and the course files and scripts of courses.
    func mend(_ paths: [String]) throws(ExitCode) {
        ScriptWriting.sweep(beside: paths.filter { $0 != ScriptReading.standardInput })
        for path in paths where path != ScriptReading.standardInput {
            if LoadedCourse.isCourse(path) {
                try mendCourse(CourseFolder(path))
            } else if ForeignFile.recognise(path) == nil {
                try mend { try? ScriptReading.read(path).diagnostics }
            }
        }
    }
}

extension FileMending {
    private func mendCourse(_ folder: CourseFolder) throws(ExitCode) {
        try mend { try? folder.read().diagnostics }
        guard let course = try? folder.read().course else { return }
        var paths: [String] = []
        for track in course.units.flatMap(\.tracks) {
            let path = folder.path(of: track.script.value)
            if !paths.contains(path) { paths.append(path) }
        }
        for path in paths { try mend { try? ScriptReading.read(path).diagnostics } }
    }

    /// Reads, fixes and reads again, until nothing is left that can be fixed.
    private func mend(_ find: () -> [Diagnostic]?) throws(ExitCode) {
        for _ in 0..<Self.rounds {
            let found = (find() ?? []).filter { $0.fix != nil }
            guard !found.isEmpty else { return }
            let files = Dictionary(grouping: found, by: \.source.name).sorted { $0.key < $1.key }
            for (path, mistakes) in files { try mend(path, mistakes) }
        }
    }

    private func mend(_ path: String, _ mistakes: [Diagnostic]) throws(ExitCode) {
        let bytes = mistakes[0].source.bytes
        let fixes = mistakes.compactMap(\.fix)
        let mended = QuickFix.applicable(fixes, length: bytes.count).map { mistakes[$0] }
        guard !mended.isEmpty else { return }
        do throws(SystemFailure) {
            try ScriptWriting.replace(
                path, with: String(decoding: QuickFix.apply(fixes, to: bytes).bytes, as: UTF8.self))
        } catch {
            throw console.exit(for: error, or: .inputOutput, option: nil)
        }
        for mistake in mended {
            let place = mistake.position
            console.tell(
                Bilingual(nb: "{path}:{line}: rettet: {title}", en: "{path}:{line}: corrected: {title}"),
                [
                    "path": path, "line": "\(place.line)",
                    "title": mistake.fix.map { $0.title(console.language) } ?? "",
                ])
        }
    }
}
