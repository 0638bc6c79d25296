internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideSystem
internal import GuideText

/// `pusterom merge`: the parts of a build that several processes or machines have made.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put together the parts of a build that --shard has made.",
        discussion: """
            Tracks of the parts that are as the courses want them now are copied, and each is checked against its digest. The \
            result is the same, to the byte, as of a single build. Tracks that no part has are listed, and the exit status is \
            then 66.
            """)

    @OptionGroup var whole: CourseOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The folders that the parts were built in, as --output named them.", valueName: "folder"),
        completion: .directory)
    var from: [String]

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        if let part = from.first(where: { !Folder.isThere($0) }) {
            throw console.fail(.input, Self.noPart, ["path": part])
        }
        var isWhole = true
        for build in try whole.builds(console) {
            let outcome = try merge(build, console)
            isWhole = isWhole && outcome.missing.isEmpty
        }
        if !isWhole { throw ExitStatus.input.exit }
    }
}

extension MergeCommand {
    private func merge(_ build: CourseBuild, _ console: Console) throws(ExitCode) -> MergeOutcome {
        let display = ProgressDisplay(console, isQuiet: whole.quiet)
        do throws(BuildFailure) {
            let outcome = try build.merge(
                from,
                whenBusy: {
                    if !whole.noWait { display.tellWaiting(build.output) }
                    return !whole.noWait
                })
            tellUnread(of: build, outcome, console)
            tell(outcome, of: build, console)
            return outcome
        } catch {
            throw console.exit(for: error, option: "--output")
        }
    }

    /// Reports the parts' manifests that are damaged, and where tracks are missing, that are not there.
    private func tellUnread(of build: CourseBuild, _ outcome: MergeOutcome, _ console: Console) {
        for part in from {
            let folder = build.at(part).output
            let path = "\(folder)/\(BuildManifest.fileName)"
            if FileStatus(of: path) == nil {
                if !outcome.missing.isEmpty { console.tell(Self.noManifest, ["path": path]) }
            } else if BuildManifest.read(in: folder) == nil {
                console.tell(Self.damagedManifest, ["path": path])
            }
        }
    }

    private func tell(_ outcome: MergeOutcome, of build: CourseBuild, _ console: Console) {
        for path in outcome.damaged {
            console.tell(
                Bilingual(
                    nb: "{path} er endret etter at den ble laget, og er ikke tatt med",
                    en: "{path} has changed since it was made, and was not taken"), ["path": path])
        }
        for path in outcome.missing {
            console.tell(
                Bilingual(
                    nb: "{path} finnes ikke i noen del slik kurset er nå. Bygg den delen på nytt",
                    en: "{path} is in no part as the course is now. Build that part again"), ["path": path])
        }
        guard !whole.quiet else { return }
        console.tell(
            Bilingual(
                nb: "{title}: {taken} spor hentet, {kept} som før, i {path}",
                en: "{title}: {taken} {taken:track|tracks} taken, {kept} as before, in {path}"),
            [
                "title": build.plan.course.title, "taken": "\(outcome.taken.count)",
                "kept": "\(outcome.finished.count - outcome.taken.count)", "path": build.output,
            ])
    }

    private static let noPart = Bilingual(
        nb: "mappen {path} etter --from finnes ikke. Er den hentet fra maskinen som laget delen?",
        en: "the folder {path} after --from does not exist. Was it fetched from the machine that made the part?")
    private static let noManifest = Bilingual(
        nb: "{path} finnes ikke: mappen har ingen del av dette kurset",
        en: "{path} does not exist: the folder has no part of this course")
    private static let damagedManifest = Bilingual(
        nb: "{path} er skadet, og ingenting er tatt derfra. Hent den delen på nytt, eller bygg den på nytt",
        en: "{path} is damaged, and nothing was taken from there. Fetch that part again, or build it again")
}
