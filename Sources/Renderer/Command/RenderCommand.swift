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
        discussion: "Writes <script>-<variant>.<format> and prints each file's name and length.")

    @OptionGroup var scripts: ScriptOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the files.", valueName: "folder"), completion: .directory)
    var output = "Build"

    @OptionGroup var formats: FormatOptions

    @Flag(name: [.short, .long], help: "Tell nothing of how far it has come.")
    var quiet = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let preparation = Preparation(messages, jobs)
        let prepared = try preparation.prepare(scripts, sampleRate: formats.sampleRate)
        let staging = try stage(preparation.console)
        for (plan, timeline) in zip(prepared.plans, prepared.timelines) {
            let files = TrackFiles(plan.fileName, timeline, formats.formats, sidecars: formats.sidecars.items)
            try write(files, prepared.timing, staging, preparation.console)
            let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
            let lines = files.names.map { "\(staging.destination)/\($0)\t\(length)\n" }
            try preparation.console.print(lines.joined())
        }
    }
}

extension Render {
    private func stage(_ console: Console) throws(ExitCode) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: output) } catch {
            throw console.fail(error, or: .cannotCreate)
        }
    }

    private func write(
        _ files: TrackFiles, _ timing: borrowing TrackTiming, _ staging: borrowing StagingFolder, _ console: Console
    ) throws(ExitCode) {
        var progress = ProgressLine(console, isQuiet: quiet)
        do throws(RenderingFailure) {
            try files.write(timing, to: staging) { progress.tell(files.name, $0, of: files.timeline.samples) }
        } catch {
            progress.clear()
            throw console.fail(error)
        }
        progress.clear()
    }
}

extension Console {
    /// Tells why a track could not be written.
    func fail(_ failure: RenderingFailure) -> ExitCode {
        switch failure {
        case .interrupted: ExitStatus.interrupted.exit
        case .output(let failure): fail(failure)
        case .spool(let failure): fail(failure, or: .inputOutput)
        case .loudness(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        case .resampling(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        }
    }

    /// Tells why a file could not be written or read.
    func fail(_ failure: OutputFailure) -> ExitCode {
        switch failure {
        case .system(let failure): fail(failure, or: failure.operation == "open" ? .cannotCreate : .inputOutput)
        case .soundFile(let failure):
            fail(.inputOutput, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        case .ogg(let failure):
            fail(.inputOutput, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        }
    }
}
