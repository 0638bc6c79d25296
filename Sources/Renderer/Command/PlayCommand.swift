internal import ArgumentParser
internal import Glibc
internal import GuideEditing
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import GuideTimeline

/// `pusterom spill`: a script through the system's sound, and again at every save.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spill", abstract: "Play a script, and play it again whenever it is saved.",
        discussion: """
            It sounds as its course wants it, and begins at once. Files that it includes and lexicons are watched too. If the \
            script has mistakes, they are shown, and the program waits until they are corrected. Ctrl-C ends it.
            """, aliases: ["play"])

    @Argument(help: ArgumentHelp("The script.", valueName: "script"), completion: .file(extensions: ["pust"]))
    var script: String

    @Option(
        help: ArgumentHelp(
            "Where to begin: a line, such as 12; a time, such as 2:30; or the beginning of a chapter's title.",
            valueName: "place"))
    var from: String?

    @Option(help: ArgumentHelp("The variant; by default the first.", valueName: "name"), completion: .variants)
    var variant: String?

    @Flag(help: "Play it once, and end.")
    var once = false

    @Option(
        help: ArgumentHelp(
            "The program that plays. It gets a WAV file on its standard input. By default the first one installed of pw-play, paplay, aplay, ffplay and play.",
            valueName: "program"))
    var player: String?

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let choice = try jobs.namedChoice ?? console.userEngine()
        let compilers = CompilerShelf(engine: choice, workers: jobs.workers, cache: jobs.caching.open())
        var stage = Stage(console: console, compilers: compilers, players: try players(console), choice: choice)
        while true {
            var watch = FileWatch(ScriptReading.inputs(of: script))
            let outcome = try play(&stage, &watch)
            if once {
                if outcome == .mistakes { throw ExitStatus.script.exit }
                if outcome == .interrupted { throw ExitStatus.interrupted.exit }
                return
            }
            if outcome != .changed, !waitForChange(&watch) { return }
            settle(&watch)
        }
    }
}

extension PlayCommand {
    /// What is kept from play to play.
    private struct Stage {
        let console: Console
        let compilers: CompilerShelf
        /// The players that have not failed; the first of them plays.
        var players: [SoundPlayer]
        let choice: EngineChoice?
        /// Whether the script could be read at some time.
        var hasScript = false
    }

    /// How playing came to its end.
    private enum Outcome { case finished, changed, mistakes, interrupted }

    /// How often the program looks for changed files, and how long a file must have stayed the same, in microseconds.
    private static let (look, rest): (UInt32, UInt32) = (200_000, 120_000)

    private func players(_ console: Console) throws(ExitCode) -> [SoundPlayer] {
        let found = SoundPlayer.found(named: player)
        if found.isEmpty { throw console.fail(.engine, Self.noPlayer) }
        return found
    }

    /// Plays the script as it is now.
    private func play(_ stage: inout Stage, _ watch: inout FileWatch) throws -> Outcome {
        guard let layout = try lay(&stage) else { return Interruption.isRequested ? .interrupted : .mistakes }
        let timeline = try choose(layout, stage.console)
        guard let start = (from.map(PlayingPlace.init) ?? .time(0)).sample(in: timeline) else {
            let chapters = timeline.chapters.map(\.title).joined(separator: ", ")
            throw stage.console.fail(.usage, Self.noPlace, ["place": from ?? "", "known": chapters])
        }
        stage.console.tell(
            Self.playing,
            [
                "title": layout.parsed.script.title, "variant": timeline.variant.name,
                "place": SampleClock.clock(start, rate: timeline.sampleRate),
                "length": SampleClock.clock(timeline.samples, rate: timeline.sampleRate),
            ])
        return try sound(layout, timeline, start, &stage, &watch)
    }

    /// The script laid out; nil if it has mistakes, which are reported, or if the call was ended.
    private func lay(_ stage: inout Stage) throws -> DraftLayout? {
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try ScriptBytes.read(script) } catch {
            // Editors may take a file away for a moment while they save it. What was never there is not waited for.
            guard stage.hasScript, !once else { throw stage.console.exit(for: error, or: .input, option: nil) }
            stage.console.tell(Self.unreadable, ["path": script, "reason": error.reason(stage.console.language)])
            return nil
        }
        stage.hasScript = true
        let compilers = stage.compilers
        let course = CourseFolder(above: script).flatMap { try? FoundCourse($0) }
        let use = course.flatMap { CourseUse(of: script, in: $0) }
        let layout: DraftLayout
        do throws(SpeechFailure) {
            layout = try DraftLayout.lay(String(decoding: bytes, as: UTF8.self), at: script, in: use) {
                compilers.compiler(of: jobs.namedChoice == nil ? $0 : nil)
            }
        } catch {
            if case .interrupted = error { return nil }
            throw stage.console.exit(for: error, stage.choice)
        }
        let mistakes = layout.diagnostics.filter(\.isError)
        stage.console.tell(mistakes)
        return mistakes.isEmpty ? layout : nil
    }

    private func choose(_ layout: DraftLayout, _ console: Console) throws(ExitCode) -> Timeline {
        let timelines = layout.compilation.timelines
        let chosen =
            variant.map { name in
                timelines.first { $0.variant.name.lowercased() == name.lowercased() }
            } ?? timelines.first
        guard let chosen else {
            let known = timelines.map(\.variant.name).joined(separator: ", ")
            throw console.fail(.usage, Self.noVariant, ["name": variant ?? "", "known": known])
        }
        return chosen
    }
}

extension PlayCommand {
    /// Gives a track to the first player that takes it.
    private func sound(
        _ layout: DraftLayout, _ timeline: Timeline, _ start: Int, _ stage: inout Stage, _ watch: inout FileWatch
    ) throws -> Outcome {
        while let player = stage.players.first {
            do throws(SoundPlayer.Failure) {
                let bytes = TrackBytes(layout, timeline, start..<timeline.samples)
                let isFinished = try player.play(bytes) { watch.hasChanged() }
                return isFinished ? .finished : .changed
            } catch {
                switch error {
                case .interrupted: return .interrupted
                case .rendering(let failure): throw stage.console.exit(for: failure)
                case .player(let reason):
                    stage.console.tell(Self.playerFails, ["name": player.name, "reason": reason])
                    stage.players.removeFirst()
                }
            }
        }
        throw stage.console.fail(.engine, Self.noPlayer)
    }

    /// Waits for a save; false if the call was ended.
    private func waitForChange(_ watch: inout FileWatch) -> Bool {
        while !Interruption.isRequested {
            if watch.hasChanged() { return true }
            usleep(Self.look)
        }
        return false
    }

    /// Waits until nothing changes any more: an editor may save in several steps.
    private func settle(_ watch: inout FileWatch) {
        repeat { usleep(Self.rest) } while watch.hasChanged() && !Interruption.isRequested
    }

    private static let playing = Bilingual(
        nb: "{title}, {variant}: fra {place} av {length}", en: "{title}, {variant}: from {place} of {length}")
    private static let noPlayer = Bilingual(
        nb:
            "ingen avspiller virker her. Installer én av pw-play (Debian: pipewire-bin), paplay (pulseaudio-utils), aplay (alsa-utils), ffplay (ffmpeg) og play (sox), eller oppgi en med --player",
        en:
            "no player works here. Install one of pw-play (Debian: pipewire-bin), paplay (pulseaudio-utils), aplay (alsa-utils), ffplay (ffmpeg) and play (sox), or name one with --player"
    )
    private static let playerFails = Bilingual(nb: "{name} svikter: {reason}", en: "{name} fails: {reason}")
    private static let noPlace = Bilingual(
        nb: "`{place}` finnes ikke i manuset. Kapitlene er: {known}",
        en: "`{place}` is not in the script. The chapters are: {known}")
    private static let noVariant = Bilingual(
        nb: "ingen variant heter {name}. Velg blant {known}", en: "no variant is named {name}. Choose one of {known}")
    private static let unreadable = Bilingual(
        nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}")
}
