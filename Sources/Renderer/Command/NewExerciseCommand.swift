internal import ArgumentParser
internal import Glibc
internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// `pusterom ny ovelse`: a script from a template.
struct NewExerciseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ovelse", abstract: "Begin a script that can be heard at once.",
        discussion: "With --unit it also gets its place in the course file of its folder.",
        aliases: ["øvelse", "exercise"])

    @Argument(
        help: ArgumentHelp("The script, with or without .pust.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var script: String

    @Option(help: ArgumentHelp("Its title; by default made from its name.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "Its variants with their lengths, from 1 to 60 minutes, such as \"kort: 3 min, lang: 12 min\".",
            valueName: "variants"))
    var variants = StartScript.standardVariants

    @Option(
        help: ArgumentHelp("The week or day of the course that it goes into, such as uke-02.", valueName: "name"),
        completion: .units)
    var unit: String?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let path = FilePath(script).ending == "pust" ? script : script + ".pust"
        let suggested = StartName.title(of: FilePath(path).stem)
        let title = try title ?? Questions(console).ask(Self.askTitle, or: suggested)
        guard StartName.stem(of: title) != nil else { throw console.fail(.usage, Self.untitled) }
        guard let draft = StartScript(title: title, variants: written) else {
            throw console.fail(.usage, Self.badVariants, ["written": variants])
        }
        let entry = try unit.map { unit throws(ExitCode) in try enter(path, into: unit, console) }
        do throws(SystemFailure) { try ScriptWriting.create(path, draft.text) } catch {
            guard error.code == EEXIST else { throw console.exit(for: error, option: nil) }
            // A call like this was killed before it wrote the course file.
            guard entry != nil, ScriptWriting.isWritten(path, draft.text) else {
                throw console.fail(.cannotCreate, Self.isThere, ["path": path])
            }
        }
        try console.print("\(path)\n")
        if let entry {
            do throws(SystemFailure) { try ScriptWriting.replace(entry.file, with: entry.text) } catch {
                throw console.exit(for: error, or: .inputOutput, option: nil)
            }
            try console.print("\(entry.file)\n")
        }
        console.tell(Self.next, ["path": ShellWord.quoted(path)])
    }
}

extension NewExerciseCommand {
    /// The variants as a head has them.
    private var written: String {
        variants.split(separator: ",").map { String($0).replacing("=", with: ": ").trimmingBlanks() }.joined(
            separator: ", ")
    }

    /// The course file with the script in one of its units.
    private func enter(
        _ path: String, into unit: String, _ console: Console
    ) throws(ExitCode) -> (file: String, text: String) {
        guard let folder = CourseFolder(above: path), let parsed = try? folder.read() else {
            throw console.fail(.usage, Self.noCourse, ["path": path])
        }
        let units = parsed.course.units.map(\.folder)
        guard units.contains(unit) else {
            throw console.fail(.usage, Self.noUnit, ["unit": unit, "known": units.joined(separator: ", ")])
        }
        let name = folder.relative(path)
        let text = CourseWriting.adding(
            String(name.dropLast(".pust".count)), to: unit, of: parsed.course,
            text: String(decoding: parsed.course.source.bytes, as: UTF8.self))
        guard let text else { throw console.fail(.script, Self.byHand, ["path": folder.file]) }
        return (folder.file, text)
    }

    private static let askTitle = Bilingual(nb: "Hva heter øvelsen?", en: "What is the exercise called?")
    static let untitled = Bilingual(nb: "Skriv en tittel med bokstaver.", en: "Write a title with letters.")
    private static let badVariants = Bilingual(
        nb: "`{written}` kan ikke brukes som varianter. Skriv for eksempel --variants \"kort: 3 min, lang: 12 min\"",
        en: "`{written}` cannot be used as variants. Write for example --variants \"kort: 3 min, lang: 12 min\"")
    static let isThere = Bilingual(
        nb: "{path} finnes fra før og er som den var. Velg et annet navn",
        en: "{path} exists already and is as it was. Choose another name")
    private static let noCourse = Bilingual(
        nb: "{path} ligger ikke i noe kurs: det er ingen kurs.yml i mappen eller i mappene over",
        en: "{path} is in no course: there is no kurs.yml in its folder or in those above")
    private static let noUnit = Bilingual(
        nb: "kurset har ingen {unit}. Velg blant {known}", en: "the course has no {unit}. Choose one of {known}")
    private static let byHand = Bilingual(
        nb: "{path} er skrevet på en måte som gjør at du må føre inn øvelsen selv. Ingenting er laget",
        en: "{path} is written in a way that you must enter the exercise yourself. Nothing was made")
    private static let next = Bilingual(
        nb: "Hør den: pusterom spill {path}", en: "Hear it: pusterom spill {path}")
}
