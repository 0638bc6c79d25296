internal import ArgumentParser
internal import GuideCourse
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem

/// A reading sheet as a command finds it: of scripts, or of one course.
struct LoadedSheet {
    let sheet: ReadingSheet
    /// The folder for its recordings.
    let folder: String
    /// Whether it is all of what the recordings belong to: not so for a script of a course, which shares them with others.
    let isWhole: Bool
    /// What its files are called, without ending.
    let name: String

    /// The sheet that is named on the command line. Mistakes in its scripts end the call.
    init(_ options: SheetOptions, _ preparation: Preparation, sketched: Bool = false) throws(ExitCode) {
        let (named, variants) = (options.scripts, options.variant)
        let console = preparation.console
        if named.count == 1, LoadedCourse.isCourse(named[0]) {
            let course = try console.load(named[0])
            let voice = preparation.voice(of: course.plan.course)
            try preparation.checkVariants(variants, among: course.plan.tracks.map(\.variant))
            do throws(SpeechFailure) {
                sheet = try ReadingSheet(
                    course.plan, in: course.folder, variants: variants, sketched: sketched, voice: voice)
            } catch {
                throw console.fail(error, course.plan.course.engine ?? preparation.choice)
            }
            folder = course.folder.path(of: TakeShelf.folderName)
            name = course.folder.name
            isWhole = variants.isEmpty
        } else {
            let scripts = try console.read(named)
            console.tell(scripts.flatMap(\.diagnostics))
            if scripts.contains(where: \.diagnostics.hasErrors) { throw ExitStatus.script.exit }
            let plans = try preparation.plan(scripts, variants)
            do throws(SpeechFailure) {
                sheet = try ReadingSheet(
                    title: scripts[0].script.title, plans: plans, sketched: sketched, voice: preparation.voice)
            } catch {
                throw console.fail(error, preparation.choice)
            }
            folder = TakeShelf.folder(beside: named[0])
            name = plans.first?.stem ?? ""
            isWhole = variants.isEmpty && !named.contains { ScriptFolder(of: $0)?.isCourse ?? false }
        }
        let errors = sheet.diagnostics.filter(\.isError)
        console.tell(errors)
        if !errors.isEmpty { throw Preparation.status(of: errors).exit }
    }
}
