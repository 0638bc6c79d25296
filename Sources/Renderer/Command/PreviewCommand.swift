internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideScript
internal import GuideTimeline

/// `pusterom preview`: the timing of scripts as text.
struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the timing of scripts as text, before anyone listens.")

    @OptionGroup var scripts: ScriptOptions

    @Flag(help: "Print JSON for programs: an array with one object per variant, times in samples.")
    var json = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let preparation = Preparation(messages, jobs)
        let prepared = try preparation.prepare(scripts)
        let timelines = prepared.timelines
        if json {
            try preparation.console.print(
                TimelineJSON.encode(timelines, fileNames: prepared.plans.map { $0.fileName + ".wav" }))
        } else {
            let tables = timelines.map { TimelineTable($0, language: preparation.console.language).text() }
            try preparation.console.print(tables.joined(separator: "\n\n"))
        }
    }
}
