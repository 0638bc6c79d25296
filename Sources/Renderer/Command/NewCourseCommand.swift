internal import ArgumentParser
internal import Glibc
internal import GuideEditing
internal import GuideLibrary
internal import GuideSystem
internal import GuideText

/// `pusterom ny kurs`: a course from a template.
struct NewCourseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kurs", abstract: "Begin a course with its first exercise, or the sample course.",
        aliases: ["course"])

    @Argument(
        help: ArgumentHelp("The course's folder. It may exist already.", valueName: "folder"),
        completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("Its title; by default made from the folder's name.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("How many weeks it lasts, from 1 to 52.", valueName: "n"))
    var weeks: Int?

    @Option(help: ArgumentHelp("The title of its first exercise.", valueName: "text"))
    var exercise: String?

    @Flag(help: "The sample course instead: two small exercises to try things on.")
    var sample = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let course = try sample ? .sample : blank(console)
        let paths = course.files.map { FilePath.join(folder, $0.name) }
        let files = zip(paths, course.files.map(\.text)).filter { path, text in
            // Scripts of ours in a folder without a course file: a call like this was killed.
            path == paths[0] || !ScriptWriting.isWritten(path, text)
        }
        for (path, _) in files where FileStatus(of: path) != nil {
            throw console.fail(.cannotCreate, NewExerciseCommand.isThere, ["path": path])
        }
        // The course file last: until it is there, it is not a course.
        var made: [String] = []
        for (path, text) in files.reversed() {
            do throws(SystemFailure) { try ScriptWriting.create(path, text) } catch {
                made.forEach { Folder.removeFile($0) }
                guard error.code == EEXIST else { throw console.exit(for: error, option: nil) }
                throw console.fail(.cannotCreate, NewExerciseCommand.isThere, ["path": path])
            }
            made.append(path)
        }
        try console.print(paths.map { "\($0)\n" }.joined())
        console.tell(Self.next, ["path": ShellWord.quoted(folder)])
    }

    func validate() throws {
        if sample, title != nil || weeks != nil || exercise != nil {
            throw ValidationError("--sample goes with none of --title, --weeks and --exercise")
        }
        if let weeks, !(1...StartCourse.mostWeeks ~= weeks) { throw ValidationError("--weeks must be from 1 to 52") }
    }
}

extension NewCourseCommand {
    /// The course of the options, or of three questions.
    private func blank(_ console: Console) throws(ExitCode) -> StartCourse {
        let suggested = StartName.title(of: CourseFolder(folder).name)
        let questions = Questions(console)
        let isAsked = title == nil
        let title = isAsked ? try questions.ask(Self.askTitle, or: suggested) : title ?? suggested
        var weeks = weeks ?? 1
        if isAsked, self.weeks == nil {
            weeks = try questions.ask(Self.askWeeks, or: "1", Self.noWeeks) {
                Int($0).flatMap { 1...StartCourse.mostWeeks ~= $0 ? $0 : nil }
            }
        }
        var exercise = exercise ?? Self.first
        if isAsked, self.exercise == nil { exercise = try questions.ask(Self.askExercise, or: Self.first) }
        guard let course = StartCourse(title: title, weeks: weeks, exercise: exercise) else {
            throw console.fail(.usage, NewExerciseCommand.untitled)
        }
        return course
    }

    /// The title of a first exercise that nobody has named.
    private static let first = "Velkommen"
    private static let askTitle = Bilingual(nb: "Hva heter kurset?", en: "What is the course called?")
    private static let askWeeks = Bilingual(nb: "Hvor mange uker varer det?", en: "How many weeks does it last?")
    private static let askExercise = Bilingual(
        nb: "Hva heter den første øvelsen?", en: "What is the first exercise called?")
    private static let noWeeks = Bilingual(nb: "Skriv et tall fra 1 til 52.", en: "Write a number from 1 to 52.")
    private static let next = Bilingual(
        nb: "Skriv videre i et skriveprogram, eller i nettleseren: pusterom studio {path}",
        en: "Go on writing in an editor, or in the browser: pusterom studio {path}")
}
