internal import ArgumentParser
internal import GuideCourse
internal import GuideScript
internal import GuideTimeline

/// `pusterom check`: whether scripts can be rendered.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Tell every mistake in scripts, and whether each variant reaches its length; warn of what listeners may stumble over. Writes nothing."
    )

    @OptionGroup var scripts: ScriptOptions
    @Flag(help: "End with 65 also when there are only warnings.")
    var strict = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let preparation = Preparation(messages, jobs)
        let prepared = try preparation.prepare(scripts)
        let advice = ScriptReview.review(prepared.timelines)
        preparation.console.tell(advice)
        for timeline in prepared.timelines {
            let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
            try preparation.console.print("\(timeline.script.source.name)\t\(timeline.variant.name)\t\(length)\tok\n")
        }
        if strict, !advice.isEmpty { throw ExitStatus.script.exit }
    }
}
