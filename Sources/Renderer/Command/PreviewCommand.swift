internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideProduction
internal import GuideRendering
internal import GuideText
internal import GuideTimeline

/// `pusterom preview`: the timing of scripts as text.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the timing of scripts as text, before anyone listens.",
        discussion: "For a course it prints a row for each track, unless --format says otherwise.")

    @OptionGroup var scripts: ScriptOptions

    @Option(
        help: ArgumentHelp(
            "How to show it: table; summary, a line for each track; json, for programs; or what can be written beside a track: \(PreviewFormat.sidecarNames).",
            valueName: "format"), completion: .list(PreviewFormat.allValueStrings))
    var format: PreviewFormat?

    @Flag(help: "The same as --format json: an array with one object per variant, and times in samples.")
    var json = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        var timelines: [Timeline] = []
        var names: [String] = []
        var diagnostics: [Diagnostic] = []
        let courses = scripts.scripts.filter(LoadedCourse.isCourse)
        for course in courses {
            let check = try session.check(try session.console.load(course), variants: scripts.variant)
            diagnostics += check.diagnostics.filter(\.isError)
            timelines += check.tracks.map(\.timeline)
            names += check.tracks.map { $0.track.path + ".wav" }
        }
        let others = scripts.scripts.filter { !courses.contains($0) }
        if !others.isEmpty {
            let compilation = try session.compile(others, variants: scripts.variant, endingOnErrors: false)
            diagnostics += compilation.diagnostics
            timelines += compilation.timelines
            names += compilation.finishedPlans.map { $0.fileName + ".wav" }
        }
        // What can be shown is shown, also beside what cannot be made.
        session.console.tell(diagnostics)
        if !timelines.isEmpty { try show(timelines, names, isCourse: !courses.isEmpty, session) }
        if diagnostics.hasErrors { throw ExitStatus.of(diagnostics).exit }
    }

    private func show(
        _ timelines: [Timeline], _ names: [String], isCourse: Bool, _ session: CommandSession
    ) throws {
        switch json ? .sidecar(.json) : format ?? (isCourse ? .summary : .table) {
        case .table:
            let tables = timelines.map {
                TimelineTable($0, language: session.console.language, columns: Console.columns).text()
            }
            try session.console.print(tables.joined(separator: "\n\n"))
        case .summary:
            try session.console.print(TimelineSummary(timelines, language: session.console.language).text())
        case .sidecar(.json): try session.console.print(TimelineDocument.encode(timelines, fileNames: names))
        case .sidecar(let sidecar):
            guard timelines.count == 1 else { throw session.console.fail(.usage, Self.oneOnly) }
            try session.console.print(sidecar.text(of: timelines[0], fileName: names[0]))
        }
    }

    func validate() throws {
        if json, let format, format != .sidecar(.json) { throw ValidationError("--json and --format do not agree") }
    }

    private static let oneOnly = Bilingual(
        nb: "dette formatet har plass til ett spor. Oppgi ett manus, og velg én variant med --variant",
        en: "this format has room for one track. Name one script, and choose one variant with --variant")
}

/// What `preview` can show.
enum PreviewFormat: Equatable, ExpressibleByArgument {
    /// For people.
    case table
    /// All tracks at a glance.
    case summary
    /// As one of the files that can be written beside the track.
    case sidecar(Sidecar)

    init?(argument: String) {
        if argument == "table" {
            self = .table
        } else if argument == "summary" {
            self = .summary
        } else if let sidecar = Sidecar(named: argument) {
            self = .sidecar(sidecar)
        } else {
            return nil
        }
    }

    /// The names of sidecars besides `json`, for help texts.
    static var sidecarNames: String { Sidecar.all.filter { $0 != .json }.map(\.name).joined(separator: ", ") }

    static var allValueStrings: [String] { ["table", "summary"] + Sidecar.all.map(\.name) }
}
