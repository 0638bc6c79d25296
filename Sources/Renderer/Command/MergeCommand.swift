internal import ArgumentParser
internal import GuideCourse
internal import GuideScript

/// `pusterom merge`: the parts of a build that several processes or machines have made.
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put the parts of a build together that --shard has made.",
        discussion: """
            The tracks that the parts have as the courses want them now are copied, each checked against its digest; the \
            result is to the byte that of a single build. What no part has is told, and the exit status is then 66.
            """)

    @OptionGroup var whole: CourseOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The folders that the parts were built in, as --output gave them.", valueName: "folder"),
        completion: .directory)
    var from: [String]

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        var isWhole = true
        for build in try whole.builds(console) {
            let outcome = try merge(build, console)
            isWhole = isWhole && outcome.missing.isEmpty
        }
        if !isWhole { throw ExitStatus.input.exit }
    }
}

extension Merge {
    private func merge(_ build: CourseBuild, _ console: Console) throws(ExitCode) -> MergeOutcome {
        let display = BuildDisplay(console, isQuiet: whole.quiet)
        do throws(BuildFailure) {
            let outcome = try build.merge(
                from,
                whenBusy: {
                    if !whole.noWait { display.tellWaiting(build.output) }
                    return !whole.noWait
                })
            tell(outcome, of: build, console)
            return outcome
        } catch {
            throw console.fail(error, option: "--output")
        }
    }

    private func tell(_ outcome: MergeOutcome, of build: CourseBuild, _ console: Console) {
        for path in outcome.damaged {
            console.tell(
                Bilingual(
                    nb: "{path} er ikke som den ble laget, og er ikke tatt med",
                    en: "{path} is not as it was made, and was not taken"), ["path": path])
        }
        for path in outcome.missing {
            console.tell(
                Bilingual(
                    nb: "{path} finnes ikke i noen del slik kurset er nå: bygg den delen på nytt",
                    en: "{path} is in no part as the course is now: build that part anew"), ["path": path])
        }
        guard !whole.quiet else { return }
        console.tell(
            Bilingual(
                nb: "{title}: {taken} spor hentet, {kept} som før, i {path}",
                en: "{title}: {taken} tracks taken, {kept} as before, in {path}"),
            [
                "title": build.plan.course.title, "taken": "\(outcome.taken.count)",
                "kept": "\(outcome.finished.count - outcome.taken.count)", "path": build.output,
            ])
    }
}
