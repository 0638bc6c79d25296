internal import ArgumentParser
internal import GuideSound
internal import GuideProduction
internal import GuideRendering
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText
internal import GuideTimeline

/// `pusterom render`: scripts to sound files.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render scripts as sound files.",
        discussion: "Writes <script>-<variant>.<format> and prints each file's name and length.")

    @OptionGroup var scripts: ScriptOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the files.", valueName: "folder"), completion: .directory)
    var output = "Build"

    @OptionGroup var formats: FormatOptions

    @Flag(name: [.short, .long], help: "Do not show how far it has come.")
    var quiet = false

    @OptionGroup var takes: TakeOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        let parts = output.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last?.lowercased(), FileStatus(of: output) == nil,
            let format = AudioFormat.all.first(where: { $0.name == ending })
        else { return }
        let folder = output.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        throw ValidationError(
            "--output is a folder: write --format \(format) --output \(folder.isEmpty ? "." : folder)")
    }

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let compilation = try session.compile(scripts, sampleRate: formats.sampleRate, takes)
        let staging = try stage(session.console)
        let destination = staging.destination
        let tracks = zip(compilation.plans, compilation.timelines).map {
            TrackFiles($0.fileName, $1, formats.formats, sidecars: formats.sidecars.items)
        }
        let progress = WorkProgress()
        let batch = TrackBatch(tracks, compilation.takeTiming(), to: staging, progress: progress)
        try write(batch, progress, to: destination, session.console)
    }
}

extension RenderCommand {
    private func stage(_ console: Console) throws(ExitCode) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: output) } catch {
            throw console.exit(for: error, or: .cannotCreate)
        }
    }

    /// Writes the tracks and prints the names and lengths of their files in order, as they get finished.
    private func write(_ batch: TrackBatch, _ progress: WorkProgress, to folder: String, _ console: Console) throws {
        var display = ProgressDisplay(console, isQuiet: quiet)
        var unprinted: ExitCode?
        func tell() {
            let lines = batch.takeFinished().flatMap { track in
                let length = SampleClock.clock(track.timeline.samples, rate: track.timeline.sampleRate)
                return track.names.map { "\(folder)/\($0)\t\(length)\n" }
            }
            display.show(progress.take())
            if lines.isEmpty { return }
            display.clear()
            do throws(ExitCode) { try console.print(lines.joined()) } catch { unprinted = error }
        }
        var failure: RenderingFailure?
        do throws(RenderingFailure) { try batch.write(jobs: jobs.workers, tick: tell) } catch { failure = error }
        tell()
        display.clear()
        if let failure { throw console.exit(for: failure) }
        if let unprinted { throw unprinted }
    }
}
