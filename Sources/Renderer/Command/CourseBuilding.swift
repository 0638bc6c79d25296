internal import ArgumentParser
internal import GuideProduction
internal import GuideRendering
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// Builds courses for a command, and shows how far each build has come.
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

    /// Makes one course and reports the outcome; its diagnostics are printed, and the caller decides what they mean.
    func make(
        _ build: CourseBuild, _ selection: BuildSelection = BuildSelection()
    ) throws(ExitCode) -> BuildOutcome {
        var display = ProgressDisplay(console, isQuiet: isQuiet)
        let progress = WorkProgress()
        let cache = jobs.caching.open()
        let passing = passing?.cache
        defer { console.reportTrouble(of: cache) }
        do throws(BuildFailure) {
            let outcome = try build.run(
                selection, jobs: jobs.workers,
                compiler: { [choice = build.engine] in
                    Compiler(voice: EngineVoice(choice, workers: $0, cache: cache ?? passing))
                },
                progress: progress,
                tick: { display.show(progress.take()) },
                whenBusy: {
                    if !isImpatient { display.tellWaiting(build.output) }
                    return !isImpatient
                })
            display.show(progress.take())
            display.clear()
            tell(outcome, of: build, selection, seconds: display.seconds, speech: cache?.tally)
            return outcome
        } catch {
            display.clear()
            throw console.exit(for: error, option: option)
        }
    }

    private func tell(
        _ outcome: BuildOutcome, of build: CourseBuild, _ selection: BuildSelection, seconds: Double,
        speech: SpeechCache.Tally?
    ) {
        let errors = outcome.diagnostics.filter(\.isError)
        console.tell(isQuiet || !errors.isEmpty ? errors : [])
        guard !isQuiet, hasSummary else { return }
        let isWhole = selection.units.isEmpty && selection.variants.isEmpty && selection.exercises == nil
        BuildSummary(outcome, of: build, seconds: seconds, isWhole: isWhole, speech: speech).tell(console)
    }
}
