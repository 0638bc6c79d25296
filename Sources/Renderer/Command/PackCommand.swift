internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// `pusterom pack`: a course for players without a browser.
struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Pack a course for players without a browser: as audio CDs, for a memory stick, or as one file.",
        discussion: """
            cd: a folder for each disc, with WAV files, a cue sheet and titles as CD-Text. usb: MP3 files in folders \
            with short names in the right order, and playlists, for cars and old players. m4b: one file with a chapter \
            for each track, for audiobook players; needs ffmpeg. What was packed before is replaced, completely or not at all.
            """)

    @Argument(
        help: ArgumentHelp("Course: a folder with a kurs.yml, or such a file.", valueName: "course"),
        completion: .directory)
    var course = "."

    @Option(
        name: .customLong("as"), help: ArgumentHelp("What the course becomes: cd, usb or m4b.", valueName: "form"),
        completion: .list(PackKind.allCases.map(\.rawValue)))
    var form: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Folder for the result, such as a memory stick.", valueName: "folder"),
        completion: .directory)
    var output = "Build"

    @OptionGroup var part: PartOptions

    @Option(help: ArgumentHelp("Minutes that a disc holds: 79, or 74 for old ones.", valueName: "n"))
    var minutes = 79

    @Flag(name: [.short, .long], help: "Report nothing but errors.")
    var quiet = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if PackKind(rawValue: form) == nil {
            throw ValidationError("--as must be one of \(PackKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let known = CoursePacking.discMinutes
        if !known.contains(minutes) {
            throw ValidationError("--minutes must be from \(known.lowerBound) to \(known.upperBound)")
        }
        if output.isEmpty { throw ValidationError("--output must name a folder") }
    }

    func run() throws {
        let console = messages.console
        let loaded = try console.load(course)
        var environments = try BuildEnvironments(console, named: jobs.namedChoice)
        let environment = try environments.environment(of: loaded.plan.course)
        guard let kind = PackKind(rawValue: form) else { return }
        var packing = CoursePacking(loaded.plan, in: loaded.folder, as: kind, to: output, environment)
        packing.minutes = minutes
        packing.encoder = AudioBookEncoder(searching: Console.variable("PATH"))
        packing.encoder?.executable = "/proc/self/exe"
        do throws(PackFailure) {
            let staging = try packing.begin()
            let finished = try build(packing.build(in: staging), console)
            let outcome = try packing.finish(finished, staging)
            if !quiet { console.tell(outcome, kind) }
        } catch {
            throw console.exit(for: error)
        }
    }
}

extension PackCommand {
    /// Makes the tracks. Nothing is packed of a course with mistakes.
    private func build(_ build: CourseBuild, _ console: Console) throws(PackFailure) -> [BuildManifest.Track] {
        let selection = part.selection
        if let word = build.unknown(in: selection).first {
            throw .unknown(word, known: build.plan.course.units.map(\.folder))
        }
        var building = CourseBuilding(console: console, jobs: jobs, isQuiet: quiet, isImpatient: false)
        building.hasSummary = false
        let outcome: BuildOutcome
        do throws(ExitCode) { outcome = try building.make(build, selection) } catch { throw .ended(error.rawValue) }
        guard !outcome.diagnostics.hasErrors, outcome.failed.isEmpty else {
            throw .mistakes(outcome.diagnostics)
        }
        return outcome.finished
    }
}
