internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuideOutput
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideText
internal import GuideTimeline

/// `pusterom check`: whether scripts can be rendered.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Report every mistake in scripts or whole courses, whether each variant reaches its length, and what listeners may stumble over. Writes nothing, unless --fix is given."
    )

    @OptionGroup var scripts: ScriptOptions
    @Flag(help: "End with 65 also when there are only warnings.")
    var strict = false

    @Flag(help: "Correct what has one right answer, in the files themselves, and then check them.")
    var fix = false

    @Flag(
        help: "List the ten words whose pronunciation is least certain, each with its sounds and how certain they are.")
    var words = false

    @Flag(help: "Print all that is found as JSON, with places and corrections, for editors and other programs.")
    var json = false

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        if fix { try FileMending(messages.console).mend(scripts.scripts) }
        let session = try CommandSession(messages, jobs)
        let courses = scripts.scripts.filter(LoadedCourse.isCourse)
        var report = Report(isJSON: json, listsWords: words, console: session.console)
        defer { try? report.finish() }
        for course in courses { try check(course, session, &report) }
        if courses.count < scripts.scripts.count { try checkScripts(except: courses, session, &report) }
        let found = report.diagnostics
        if found.hasErrors { throw ExitStatus.of(found).exit }
        if strict, !found.isEmpty { throw ExitStatus.script.exit }
    }
}

extension CheckCommand {
    /// What is found, reported as it is found or all at the end.
    private struct Report {
        let isJSON: Bool
        let listsWords: Bool
        let console: Console
        private(set) var diagnostics: [Diagnostic] = []
        private var timelines: [Timeline] = []
        private var tracks: [DiagnosticDocument.Track] = []

        init(isJSON: Bool, listsWords: Bool, console: Console) {
            (self.isJSON, self.listsWords, self.console) = (isJSON, listsWords, console)
        }

        mutating func add(_ found: [Diagnostic]) {
            diagnostics += found
            if !isJSON { console.tell(found) }
        }

        mutating func add(_ timeline: Timeline, of source: String, as name: String) throws {
            tracks.append(
                DiagnosticDocument.Track(
                    source: source, name: name, samples: timeline.samples, sampleRate: timeline.sampleRate))
            if isJSON { return }
            if listsWords { timelines.append(timeline) }
            let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
            try console.print("\(source)\t\(name)\t\(length)\tok\n")
        }

        func finish() throws {
            for word in DoubtfulWord.leastCertain(in: timelines) {
                try console.print("\(word.word)\t\(word.sounds)\t\(word.certainty)\n")
            }
            guard isJSON else { return }
            try console.print(DiagnosticDocument(diagnostics, tracks: tracks, language: console.language).text)
        }
    }

    /// Checks the scripts that were named one by one, not as a course.
    private func checkScripts(except courses: [String], _ session: CommandSession, _ report: inout Report) throws {
        let paths = scripts.scripts.filter { !courses.contains($0) }
        let compilation = try session.compile(paths, variants: scripts.variant, takes, endingOnErrors: false)
        report.add(compilation.diagnostics + (compilation.diagnostics.hasErrors ? [] : compilation.advice()))
        guard !compilation.diagnostics.hasErrors else { return }
        for timeline in compilation.timelines {
            try report.add(timeline, of: timeline.script.source.name, as: timeline.variant.name)
        }
    }

    /// Checks a course: its file, all its scripts, and the limits of its weeks.
    private func check(_ named: String, _ session: CommandSession, _ report: inout Report) throws {
        let course: LoadedCourse
        if json {
            var found: [Diagnostic] = []
            defer { report.add(found) }
            course = try session.console.load(named) { found = $0 }
        } else {
            course = try session.console.load(named)
        }
        let check = try session.check(course, requiresTakes: takes.requireTakes)
        report.add(check.diagnostics)
        for (track, timeline) in check.tracks {
            try report.add(timeline, of: course.folder.file, as: track.path)
        }
    }
}
