internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
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
            "Tell every mistake in scripts or whole courses, and whether each variant reaches its length; warn of what listeners may stumble over. Writes nothing."
    )

    @OptionGroup var scripts: ScriptOptions
    @Flag(help: "End with 65 also when there are only warnings.")
    var strict = false

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let courses = scripts.scripts.filter(LoadedCourse.isCourse)
        var (isBroken, hasAdvice) = (false, false)
        for course in courses {
            let diagnostics = try check(course, session)
            isBroken = isBroken || diagnostics.hasErrors
            hasAdvice = hasAdvice || !diagnostics.isEmpty
        }
        if courses.count < scripts.scripts.count {
            hasAdvice = try checkScripts(except: courses, session) || hasAdvice
        }
        if isBroken || (strict && hasAdvice) { throw ExitStatus.script.exit }
    }
}

extension CheckCommand {
    /// Checks the scripts that were named by themselves; whether there is any advice.
    private func checkScripts(except courses: [String], _ session: CommandSession) throws -> Bool {
        let paths = scripts.scripts.filter { !courses.contains($0) }
        let compilation = try session.compile(paths, variants: scripts.variant, takes)
        let advice = compilation.advice()
        session.console.tell(advice)
        for timeline in compilation.timelines {
            try tell(timeline.script.source.name + "\t" + timeline.variant.name, timeline, session.console)
        }
        return !advice.isEmpty
    }

    /// Checks a course: its file, all its scripts, and the limits of its weeks; what there is to tell.
    private func check(_ named: String, _ session: CommandSession) throws -> [Diagnostic] {
        let console = session.console
        let course = try console.load(named)
        let check = try session.check(course, requiresTakes: takes.requireTakes)
        console.tell(check.diagnostics)
        for (track, timeline) in check.tracks { try tell("\(course.folder.file)\t\(track.path)", timeline, console) }
        return check.diagnostics
    }

    private func tell(_ subject: String, _ timeline: Timeline, _ console: Console) throws {
        let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
        try console.print("\(subject)\t\(length)\tok\n")
    }
}
