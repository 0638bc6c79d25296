internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideScript
internal import GuideSound
internal import GuideSystem
internal import GuideTimeline

/// `pusterom render`: scripts to sound files.
struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render scripts as sound files.",
        discussion: "Writes <script>-<variant>.wav and prints each file's name and length.")

    @OptionGroup var scripts: ScriptOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the files.", valueName: "folder"), completion: .directory)
    var output = "Build"

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let preparation = Preparation(messages, jobs)
        let prepared = try preparation.prepare(scripts)
        let staging = try stage(preparation.console)
        for (plan, timeline) in zip(prepared.plans, prepared.timelines) {
            let name = plan.fileName + ".wav"
            try render(timeline, prepared.timing, as: name, staging, preparation.console)
            let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
            try preparation.console.print("\(staging.destination)/\(name)\t\(length)\n")
        }
    }
}

extension Render {
    private func stage(_ console: Console) throws(ExitCode) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: output) } catch {
            throw console.fail(error, or: .cannotCreate)
        }
    }

    private func render(
        _ timeline: Timeline, _ timing: borrowing TrackTiming, as name: String, _ staging: borrowing StagingFolder,
        _ console: Console
    ) throws(ExitCode) {
        do throws(RenderingFailure) {
            try TrackRendering.render(timeline, timing, to: staging.path(of: name))
        } catch {
            throw console.fail(error)
        }
        do throws(SystemFailure) { try staging.commit(name) } catch { throw console.fail(error, or: .inputOutput) }
    }
}

extension Console {
    /// Tells why a track could not be written.
    func fail(_ failure: RenderingFailure) -> ExitCode {
        switch failure {
        case .interrupted: ExitStatus.interrupted.exit
        case .output(.system(let failure)), .spool(let failure):
            fail(failure, or: failure.operation == "open" ? .cannotCreate : .inputOutput)
        case .output(.soundFile(let failure)):
            fail(.inputOutput, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        case .loudness(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        case .resampling(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        }
    }
}
