internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideSystem
internal import GuideText

/// `pusterom build`: whole courses.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make all tracks of courses. What has not changed is left as it is.",
        discussion: """
            A course is a folder with a file named kurs.yml. Its tracks are put in their own folder in Build, with playlists, \
            manifest.json and SHA256SUMS. A script with mistakes does not stop the others; the exit status is then 65.
            """)

    @OptionGroup var whole: CourseOptions

    @OptionGroup var part: PartOptions

    @Option(
        help: ArgumentHelp(
            """
            Only part I of N parts of nearly the same size, such as 2/4. Each part is made by its own process or machine, and \
            `pusterom merge` puts them together. auto or auto/N: the part that Slurm or Kubernetes gives.
            """, valueName: "part"))
    var shard: ShardChoice?

    @Flag(help: "Make tracks also when nothing has changed.")
    var force = false

    @Flag(help: "Make nothing. Show what would be made, and why.")
    var dryRun = false

    @Flag(help: "Show at the end what the time went into.")
    var profile = false

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let memory = FileMemory(in: whole.output)
        let idle = IdleCall(memory, settings: Console.configurations)
        if profile { PhaseClock.start() }
        defer { if profile { tellShares(console) } }
        if !force, !dryRun, let kept = idle.kept {
            // One that was killed right after its last file has left its folder here.
            StagingFolder.sweep(whole.output)
            return whole.quiet ? () : kept.forEach { $0.tell(console) }
        }
        let builds = try whole.builds(
            console, named: jobs.namedChoice, requiresTakes: takes.requireTakes, memory: memory)
        try check(builds, console)
        let selections = try selections(of: builds, console)
        if dryRun { return try list(zip(builds, selections), console) }
        var building = CourseBuilding(console: console, jobs: jobs, isQuiet: whole.quiet, isImpatient: whole.noWait)
        if jobs.caching.noCache { building.passing = PassingSpeech() }
        let isSilent = !Console.hasTold
        let parts = zip(builds, selections).map { (build: $0, selection: $1) }
        let outcomes = try building.make(parts)
        if let broken = outcomes.map(\.diagnostics).last(where: \.hasErrors) { throw ExitStatus.of(broken).exit }
        if isSilent, !force { idle.note(parts, outcomes) }
    }
}

extension BuildCommand {
    private var selection: BuildSelection {
        var selection = part.selection
        selection.isForced = force
        return selection
    }

    /// What each build is asked to make.
    private func selections(of builds: [CourseBuild], _ console: Console) throws(ExitCode) -> [BuildSelection] {
        guard let shard else { return builds.map { _ in selection } }
        return try shard.shard(console).exercises(of: builds.map(\.plan)).map { exercises in
            var selection = selection
            selection.exercises = exercises
            return selection
        }
    }

    /// Refuses a part or variant that none of the courses has.
    private func check(_ builds: [CourseBuild], _ console: Console) throws(ExitCode) {
        let unknown = builds.map { Set($0.unknown(in: selection)) }
        for word in part.only + part.variant where unknown.allSatisfy({ $0.contains(word) }) {
            let known = builds.flatMap { $0.plan.course.units.map(\.folder) }
            if let meant = PartOptions.folder(meantBy: word, among: known) {
                throw console.fail(
                    .usage,
                    Bilingual(
                        nb: "ingen spor hører til {word}. Mente du {meant}?",
                        en: "no track belongs to {word}. Did you mean {meant}?"), ["word": word, "meant": meant])
            }
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "ingen spor hører til {word}. Velg blant {known}",
                    en: "no track belongs to {word}. Choose one of {known}"),
                ["word": word, "known": known.joined(separator: ", ")])
        }
    }

    /// What all threads together spent their time on.
    private func tellShares(_ console: Console) {
        for (phase, seconds, share) in PhaseClock.shares where share >= 0.001 {
            console.tell(
                Bilingual(nb: "{share} %  {seconds} s  {phase}", en: "{share}%  {seconds} s  {phase}"),
                [
                    "share": KeptTracks.tenths(100 * share, console.language),
                    "seconds": KeptTracks.tenths(seconds, console.language), "phase": phase.words(console.language),
                ])
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
}
