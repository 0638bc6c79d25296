internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import GuideTimeline

/// `pusterom voices`: what can speak.
struct VoicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voices",
        abstract: "List the voices that you can have, try one, install or remove one, or compare them all.",
        discussion: "Without a subcommand: `list`.",
        subcommands: [
            VoicesListCommand.self, VoicesInstallCommand.self, VoicesRemoveCommand.self, VoicesCompareCommand.self,
        ],
        defaultSubcommand: VoicesListCommand.self)
}

/// `pusterom voices list`, also without `list`.
struct VoicesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the voices that you can have, or let one say a sentence.",
        discussion: """
            The built-in voice, those that can be installed, and the engine that a course or your own settings choose. With \
            --sample one of them speaks: the one that --voice names; otherwise that of the course, your own or the built-in \
            one, in this order.
            """)

    @Argument(
        help: ArgumentHelp("A course whose voice is asked for: a folder with a kurs.yml.", valueName: "course"),
        completion: .directory)
    var course: String?

    @Option(
        help: ArgumentHelp("Say a sentence to this file: \(FormatOptions.endings(or: "or")).", valueName: "file"),
        completion: .file())
    var sample: String?

    @Option(help: ArgumentHelp("What is said.", valueName: "text"))
    var text = "Finn en stilling der du sitter godt, og kjenn at du puster inn og ut."

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if let sample, SampleFile(sample) == nil {
            throw ValidationError("--sample must end with \(FormatOptions.endings(or: "or"))")
        }
    }

    func run() throws {
        let session = try CommandSession(messages, jobs)
        if let course, KokoroPreset.voices.contains(where: { $0.name == course.lowercased() }),
            FileStatus(of: course) == nil
        {
            throw session.console.fail(
                .usage,
                Bilingual(
                    nb: "{name} er en stemme. Hør den med `pusterom voices --voice {name} --sample {name}.wav`",
                    en: "{name} is a voice. Hear it with `pusterom voices --voice {name} --sample {name}.wav`"),
                ["name": course.lowercased()])
        }
        let loaded = try course.map { try session.console.load($0) }
        let (compiler, choice) =
            loaded.map { session.compiler(of: $0.plan.course) } ?? (session.compiler, session.choice)
        if let sample = sample.flatMap(SampleFile.init) {
            try say(to: sample, by: compiler, choice, session.console)
        } else {
            try list(choice, session.console)
        }
    }
}

/// A file for a sentence.
private struct SampleFile {
    let folder: String
    let name: String
    let format: AudioFormat

    init?(_ path: String) {
        let file = FilePath(path)
        guard let ending = file.ending, let format = AudioFormat.all.first(where: { $0.fileExtension == ending })
        else { return nil }
        folder = file.folder
        name = file.stem
        self.format = format
    }
}

extension VoicesListCommand {
    private func list(_ choice: EngineChoice?, _ console: Console) throws {
        let head = Bilingual(nb: "motor\tversjon\tstemme\tspråk\tHz", en: "engine\tversion\tvoice\tlanguage\tHz")
        let info: EngineInfo
        do throws(SpeechFailure) { info = try EspeakVoice(workers: 1).describe() } catch {
            throw console.exit(for: error)
        }
        try console.print("\(head(console.language))\nespeak-ng\t\(info.version)\tnb\tnb-NO\t\(info.sampleRate)\n")
        let kokoro = Self.state(of: .kokoro)(console.language)
        for voice in KokoroPreset.voices {
            try console.print("kokoro\t\(kokoro)\t\(voice.name)\tnb-NO\t24000\n")
        }
        let (whisper, ear) = (Self.state(of: .whisper)(console.language), Self.hears(console.language))
        try console.print("whisper\t\(whisper)\t\(ear)\tnb-NO\t16000\n")
        guard case .external(let voice) = EngineVoice(choice, workers: 1) else { return }
        do {
            let found = try voice.describe()
            let cells = [
                found.engine, found.version, found.voice, found.language, found.sampleRate.map { "\($0)" } ?? "",
            ]
            try console.print(cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: "\t") + "\n")
        } catch let failure as SpeechFailure {
            throw console.exit(for: failure, choice)
        }
    }

    private static func state(of engine: InstallableEngine) -> Bilingual {
        engine.environment.isWhole
            ? Bilingual(nb: "installert", en: "installed") : Bilingual(nb: "kan installeres", en: "can be installed")
    }

    private static let hears = Bilingual(nb: "(lytter: verify --listen)", en: "(listens: verify --listen)")

    /// Makes a track of the text, as of a script of one line.
    private func say(
        to file: SampleFile, by compiler: Compiler, _ choice: EngineChoice?, _ console: Console
    ) throws {
        let parsed = compiler.parse(text, name: "--text")
        let compilation: Compilation
        do throws(SpeechFailure) {
            compilation = try compiler.compile(
                [parsed], [TrackPlan(parsed, parsed.script.variants[0], fileName: file.name)],
                sampleRate: AudioFormat.rate(for: [file.format]))
        } catch {
            throw console.exit(for: error, choice)
        }
        try console.report(endingOnErrors: compilation.diagnostics)
        guard let timeline = compilation.timelines.first else { throw ExitStatus.software.exit }
        do throws(RenderingFailure) {
            let files = TrackFiles(file.name, timeline, [(file.format, nil)], sidecars: [])
            try files.write(compilation.timing, to: try stage(file.folder)) { _ in }
        } catch {
            throw console.exit(for: error)
        }
        let length = SampleClock.clock(timeline.samples, rate: timeline.sampleRate)
        try console.print("\(sample ?? "")\t\(length)\n")
    }

    private func stage(_ folder: String) throws(RenderingFailure) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: folder) } catch { throw .output(.system(error)) }
    }
}
