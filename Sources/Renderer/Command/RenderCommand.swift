internal import ArgumentParser
internal import GuideSound
internal import GuideProduction
internal import GuideRendering
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText
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

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let preparation = try Preparation(messages, jobs)
        let prepared = try preparation.prepare(scripts, sampleRate: formats.sampleRate, takes)
        let staging = try stage(preparation.console)
        let destination = staging.destination
        let tracks = zip(prepared.plans, prepared.timelines).map {
            TrackFiles($0.fileName, $1, formats.formats, sidecars: formats.sidecars.items)
        }
        let batch = TrackBatch(tracks, prepared.timing, to: staging)
        try write(batch, to: destination, preparation.console)
    }
}

extension Render {
    private func stage(_ console: Console) throws(ExitCode) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: output) } catch {
            throw console.fail(error, or: .cannotCreate)
        }
    }

    /// Writes the tracks and prints the names and lengths of their files in order, as they get finished.
    private func write(_ batch: TrackBatch, to folder: String, _ console: Console) throws {
        var progress = ProgressLine(console, isQuiet: quiet)
        var unprinted: ExitCode?
        func tell() {
            let lines = batch.takeFinished().flatMap { track in
                let length = SampleClock.clock(track.timeline.samples, rate: track.timeline.sampleRate)
                return track.names.map { "\(folder)/\($0)\t\(length)\n" }
            }
            let (track, done, total) = batch.progress
            if lines.isEmpty { return progress.tell(track, done, of: total) }
            progress.clear()
            do throws(ExitCode) { try console.print(lines.joined()) } catch { unprinted = error }
        }
        var failure: RenderingFailure?
        do throws(RenderingFailure) { try batch.write(jobs: jobs.workers, tick: tell) } catch { failure = error }
        tell()
        progress.clear()
        if let failure { throw console.fail(failure) }
        if let unprinted { throw unprinted }
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
