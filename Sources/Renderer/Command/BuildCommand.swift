internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem

/// `pusterom build`: whole courses.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make all tracks of courses; what has not changed is left as it is.",
        discussion: """
            A course is a folder with a file kurs.yml. Its tracks go to a folder of its own in Build, with playlists, \
            manifest.json and SHA256SUMS. A script with mistakes does not stop the others; the exit status is then 65.
            """)

    @OptionGroup var whole: CourseOptions

    @Option(help: ArgumentHelp("Only this week or day, such as uke-2; may be given several times.", valueName: "part"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Only this variant; may be given several times.", valueName: "name"))
    var variant: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            Only part I of N parts of nearly the same size, such as 2/4: each is made by a process or a machine of its \
            own, and `pusterom merge` puts them together. auto or auto/N: as Slurm or Kubernetes says.
            """, valueName: "part"))
    var shard: ShardChoice?

    @Flag(help: "Make tracks also when nothing has changed.")
    var force = false

    @Flag(help: "Make nothing: tell what would be made, and why.")
    var dryRun = false

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let builds = try whole.builds(console, requiresTakes: takes.requireTakes)
        try check(builds, console)
        let selections = try selections(of: builds, console)
        if dryRun { return try list(zip(builds, selections), console) }
        var broken: ExitStatus?
        for (build, selection) in zip(builds, selections) {
            broken = try make(build, selection, console) ?? broken
        }
        if let broken { throw broken.exit }
    }
}

extension Build {
    private var selection: BuildSelection {
        var selection = BuildSelection()
        selection.parts = only
        selection.variants = variant
        selection.isForced = force
        return selection
    }

    /// What is asked of each build.
    private func selections(of builds: [CourseBuild], _ console: Console) throws(ExitCode) -> [BuildSelection] {
        guard let shard else { return builds.map { _ in selection } }
        let part = try shard.shard(console)
        return part.exercises(of: builds.map(\.plan)).map { exercises in
            var selection = selection
            selection.exercises = exercises
            return selection
        }
    }

    /// Refuses what is asked for and belongs to none of the courses.
    private func check(_ builds: [CourseBuild], _ console: Console) throws(ExitCode) {
        let unknown = builds.map { Set($0.unknown(in: selection)) }
        for word in only + variant where unknown.allSatisfy({ $0.contains(word) }) {
            let known = builds.flatMap { $0.plan.course.parts.map(\.folder) }
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "ingen spor hører til {word}. Her er {known}",
                    en: "no track belongs to {word}. There are {known}"),
                ["word": word, "known": known.joined(separator: ", ")])
        }
    }

    /// What would be made, and why.
    private func list(
        _ builds: some Sequence<(CourseBuild, BuildSelection)>, _ console: Console
    ) throws(ExitCode) {
        for (build, selection) in builds {
            for decision in build.decide(selection) where decision.reason != .notSelected {
                let mark = decision.reason.isBuilt ? "+" : " "
                let reason = decision.reason.words(console.language)
                try console.print("\(mark) \(build.output)/\(decision.track.path)\t\(reason)\n")
            }
        }
    }

    /// Makes one course; the status to end with if some of its scripts have mistakes.
    private func make(
        _ build: CourseBuild, _ selection: BuildSelection, _ console: Console
    ) throws(ExitCode) -> ExitStatus? {
        var display = BuildDisplay(console, isQuiet: whole.quiet)
        let progress = BuildProgress()
        let cache = jobs.caching.open()
        defer { console.tellTrouble(of: cache) }
        do throws(BuildFailure) {
            let outcome = try build.run(
                selection, jobs: jobs.workers,
                voice: { [choice = build.engine] in EngineVoice(choice, workers: $0, cache: cache) },
                progress: progress,
                tick: { display.show(progress.take()) },
                whenBusy: {
                    if !whole.noWait { display.tellWaiting(build.output) }
                    return !whole.noWait
                })
            display.show(progress.take())
            display.clear()
            tell(outcome, of: build, console, seconds: display.seconds, speech: cache?.tally)
            guard outcome.diagnostics.hasErrors else { return nil }
            return Preparation.status(of: outcome.diagnostics)
        } catch {
            display.clear()
            throw console.fail(error)
        }
    }

    private func tell(
        _ outcome: BuildOutcome, of build: CourseBuild, _ console: Console, seconds: Double, speech: SpeechCache.Tally?
    ) {
        let errors = outcome.diagnostics.filter(\.isError)
        console.tell(whole.quiet || !errors.isEmpty ? errors : [])
        guard !whole.quiet else { return }
        let isWhole = only.isEmpty && variant.isEmpty && shard == nil
        BuildSummary(outcome, of: build, seconds: seconds, isWhole: isWhole, speech: speech).tell(console)
    }
}

extension Console {
    /// Tells why a course could not be built.
    func fail(_ failure: BuildFailure) -> ExitCode {
        switch failure {
        case .busy(let path):
            fail(
                .busy,
                Bilingual(
                    nb:
                        "et annet bygg holder på i {path}. Vent til det er ferdig, eller velg en annen mappe med --output",
                    en: "another build is at work in {path}. Wait for its end, or choose another folder with --output"),
                ["path": path])
        case .speech(let failure): fail(failure)
        case .rendering(let failure): fail(failure)
        case .system(let failure):
            fail(
                failure,
                or: ["open", "mkdir", "mkdtemp", "access"].contains(failure.operation) ? .cannotCreate : .inputOutput)
        case .interrupted: ExitStatus.interrupted.exit
        }
    }
}
