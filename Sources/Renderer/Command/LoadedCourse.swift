internal import ArgumentParser
internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideOutput
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// A course that was found whole: its folder and its plan.
struct LoadedCourse {
    let folder: CourseFolder
    let plan: CoursePlan

    /// Whether an argument names a course: a folder, or a file of YAML that is not a lexicon.
    static func isCourse(_ argument: String) -> Bool {
        switch ForeignFile.recognise(argument) {
        case .course, .folder: true
        default: argument.hasSuffix(".yml") && !argument.hasSuffix(LexiconFile.name)
        }
    }
}

extension Console {
    /// Reads and plans a course. Its errors are reported, to the console if nothing else is named, and end the call before
    /// anything is made.
    func load(
        _ named: String, report: (([Diagnostic]) -> Void)? = nil
    ) throws(ExitCode) -> LoadedCourse {
        let folder = CourseFolder(named)
        let parsed: ParsedCourse
        do throws(SystemFailure) { parsed = try folder.read() } catch {
            if error.code == ENOENT, let near = NearFile.courseFile(in: folder.path, besides: ScriptFolder.courseFile) {
                throw fail(
                    .input,
                    Bilingual(
                        nb: "{path} finnes ikke, men det gjør {near}. Gi den navnet {name}",
                        en: "{path} does not exist, but {near} does. Rename it {name}"),
                    ["path": folder.file, "near": near, "name": ScriptFolder.courseFile])
            }
            if named.hasSuffix(".pust"), FileStatus(of: named) != nil {
                throw fail(
                    .input,
                    Bilingual(
                        nb: "{path} er et manus, ikke et kurs. Skriv `pusterom render {path}`",
                        en: "{path} is a script, not a course. Write `pusterom render {path}`"), ["path": named])
            }
            throw fail(
                .input,
                Bilingual(
                    nb: "{path} kan ikke leses: {reason}. Et kurs er en mappe med en fil som heter {name}",
                    en: "{path} cannot be read: {reason}. A course is a folder with a file named {name}"),
                ["path": folder.file, "reason": error.reason(language), "name": ScriptFolder.courseFile])
        }
        let plan = CoursePlan(parsed.course, in: folder)
        let diagnostics = (parsed.diagnostics + plan.diagnostics).inSourceOrder()
        if let report { report(diagnostics) } else { tell(diagnostics) }
        if diagnostics.hasErrors { throw ExitStatus.script.exit }
        return LoadedCourse(folder: folder, plan: plan)
    }
}
