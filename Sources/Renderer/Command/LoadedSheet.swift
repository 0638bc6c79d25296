internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// A reading sheet as a command finds it: of scripts, or of one course.
struct LoadedSheet {
    let sheet: ReadingSheet
    /// The folder for its recordings.
    let folder: String
    /// Whether it is known that nobody says a recording's line: not so for a script of a course, which shares its recordings
    /// with others.
    let isWhole: Bool
    /// The folders of the scripts that the recordings are for, and whether those below them count too.
    private let scripts: (folders: Set<String>, areDeep: Bool)
    /// What its files are called, without ending.
    let name: String

    /// The sheet that is named on the command line. Mistakes in its scripts end the call.
    init(_ options: SheetOptions, _ session: CommandSession, sketched: Bool = false) throws(ExitCode) {
        let (named, variants) = (options.scripts, options.variant)
        let console = session.console
        if named.count == 1, LoadedCourse.isCourse(named[0]) {
            let course = try console.load(named[0])
            let (compiler, choice) = session.compiler(of: course.plan.course)
            try session.checkVariants(variants, among: course.plan.tracks.map(\.variant))
            do throws(SpeechFailure) {
                sheet = try compiler.readingSheet(
                    course.plan, in: course.folder, variants: variants, sketched: sketched)
            } catch {
                throw console.exit(for: error, choice)
            }
            folder = course.folder.path(of: TakeShelf.folderName)
            name = course.folder.name
            isWhole = variants.isEmpty
            self.scripts = ([course.folder.path(of: "")], true)
        } else {
            let scripts = try console.read(named, by: session.compiler)
            try console.report(endingOnErrors: scripts.flatMap(\.diagnostics))
            let plans = try session.plan(scripts, variants)
            do throws(SpeechFailure) {
                sheet = try session.compiler.readingSheet(
                    title: scripts[0].script.title, plans, sketched: sketched)
            } catch {
                throw console.exit(for: error, session.choice)
            }
            folder = TakeShelf.folder(beside: named[0])
            name = plans.first?.stem ?? ""
            isWhole = !named.contains { ScriptFolder(of: $0)?.isCourse ?? false }
            self.scripts = (isWhole ? Set(named.map { FilePath($0).folder }) : [], false)
        }
        try console.report(endingOnErrors: sheet.diagnostics.filter(\.isError))
    }

    /// The keys of all lines of the scripts that the recordings are for, also of those that are not on the sheet.
    func spoken() -> Set<String> {
        scripts.folders.reduce(into: []) { $0.formUnion(SpokenLines.keys(in: $1, isDeep: scripts.areDeep)) }
    }
}
