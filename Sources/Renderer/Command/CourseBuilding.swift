internal import ArgumentParser
internal import GuideProduction
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// Builds courses for a command, and tells how far it has come.
struct CourseBuilding {
    let console: Console
    let jobs: JobOptions
    let isQuiet: Bool
    /// Whether to end rather than wait for another build in the same folder.
    let isImpatient: Bool
    /// The option that names the folder of output.
    var option = "--output"

    /// Makes one course and tells what came of it; its mistakes are told, and are for the caller to judge.
    func make(
        _ build: CourseBuild, _ selection: BuildSelection = BuildSelection()
    ) throws(ExitCode) -> BuildOutcome {
        var display = BuildDisplay(console, isQuiet: isQuiet)
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
                    if !isImpatient { display.tellWaiting(build.output) }
                    return !isImpatient
                })
            display.show(progress.take())
            display.clear()
            tell(outcome, of: build, selection, seconds: display.seconds, speech: cache?.tally)
            return outcome
        } catch {
            display.clear()
            throw console.fail(error, option: option)
        }
    }

    private func tell(
        _ outcome: BuildOutcome, of build: CourseBuild, _ selection: BuildSelection, seconds: Double,
        speech: SpeechCache.Tally?
    ) {
        let errors = outcome.diagnostics.filter(\.isError)
        console.tell(isQuiet || !errors.isEmpty ? errors : [])
        guard !isQuiet else { return }
        let isWhole = selection.parts.isEmpty && selection.variants.isEmpty && selection.exercises == nil
        BuildSummary(outcome, of: build, seconds: seconds, isWhole: isWhole, speech: speech).tell(console)
    }
}

extension Console {
    /// Tells why a course could not be built.
    func fail(_ failure: BuildFailure, option: String) -> ExitCode {
        switch failure {
        case .busy(let path):
            fail(
                .busy,
                Bilingual(
                    nb:
                        "et annet bygg holder på i {path}. Vent til det er ferdig, eller velg en annen mappe med {option}",
                    en: "another build is at work in {path}. Wait for its end, or choose another folder with {option}"),
                ["path": path, "option": option])
        case .speech(let failure): fail(failure)
        case .rendering(let failure): fail(failure)
        case .system(let failure):
            fail(
                failure,
                or: ["open", "mkdir", "mkdtemp", "access"].contains(failure.operation) ? .cannotCreate : .inputOutput,
                option: option)
        case .interrupted: ExitStatus.interrupted.exit
        }
    }
}
