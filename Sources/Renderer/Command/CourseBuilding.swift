internal import ArgumentParser
internal import GuideProduction
internal import GuideRendering
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// Builds courses for a command, and shows how far they have come.
struct CourseBuilding {
    let console: Console
    let jobs: JobOptions
    let isQuiet: Bool
    /// Whether to end rather than wait for another build in the same folder.
    let isImpatient: Bool
    /// Whether to report at the end what was made: not where the build is only a step on the way to something else.
    var hasSummary = true
    /// What this call has spoken, if nothing is kept for the next call.
    var passing: PassingSpeech?
    /// The option that names the folder of output.
    var option = "--output"

    /// Makes courses together and reports the outcome of each; their diagnostics are printed, and the caller decides what they
    /// mean.
    func make(
        _ parts: [(build: CourseBuild, selection: BuildSelection)]
    ) throws(ExitCode) -> [BuildOutcome] {
        var display = ProgressDisplay(console, isQuiet: isQuiet)
        let progress = WorkProgress()
        let cache = jobs.caching.open()
        let passing = passing?.cache
        defer { console.reportTrouble(of: cache) }
        do throws(BuildFailure) {
            let outcomes = try BuildRound(parts).run(
                jobs: jobs.workers,
                compiler: { build, workers in
                    Compiler(voice: EngineVoice(build.engine, workers: workers, cache: cache ?? passing))
                },
                progress: progress,
                tick: { display.show(progress.take()) },
                whenBusy: { build in
                    if !isImpatient { display.tellWaiting(build.output) }
                    return !isImpatient
                })
            display.show(progress.take())
            display.clear()
            tell(Array(zip(parts, outcomes)), seconds: display.seconds, speech: cache?.tally)
            return outcomes
        } catch {
            display.clear()
            throw console.exit(for: error, option: option)
        }
    }

    private func tell(
        _ results: [(part: (build: CourseBuild, selection: BuildSelection), outcome: BuildOutcome)], seconds: Double,
        speech: SpeechCache.Tally?
    ) {
        let isTold = !isQuiet && hasSummary
        for (part, outcome) in results {
            let errors = outcome.diagnostics.filter(\.isError)
            console.tell(isQuiet || !errors.isEmpty ? errors : [])
            guard isTold else { continue }
            let selection = part.selection
            let isWhole = selection.units.isEmpty && selection.variants.isEmpty && selection.exercises == nil
            // Of several courses, nobody can say which took how long.
            BuildSummary(outcome, of: part.build, seconds: results.count == 1 ? seconds : nil, isWhole: isWhole)
                .tell(console)
        }
        guard isTold else { return }
        if results.count > 1, results.contains(where: { !$0.outcome.made.isEmpty }) {
            console.tell(
                Bilingual(nb: "{count} kurs på {seconds} s", en: "{count} courses in {seconds} s"),
                ["count": "\(results.count)", "seconds": KeptTracks.tenths(seconds, console.language)])
        }
        if let speech { BuildSummary.tell(speech, console) }
    }
}
