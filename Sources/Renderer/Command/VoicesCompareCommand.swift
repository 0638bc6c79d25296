internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom voices compare`: a page on which people choose a voice by ear.
struct VoicesCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract:
            "Make a page with the same sentences by every voice that is here, unnamed and shuffled, for listeners to judge.",
        discussion: """
            It compares the built-in voice with and without Norwegian word tones, the voices of Kokoro if it is installed, and \
            the engine that a course or your own settings choose. A key that says who speaks where is written beside the \
            folder, not in it. Keep it to yourself until you have the answers.
            """)

    @Argument(
        help: ArgumentHelp("A course whose voice is compared too: a folder with a kurs.yml.", valueName: "course"),
        completion: .directory)
    var course: String?

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the page and its sounds.", valueName: "folder"),
        completion: .directory)
    var output = "stemmeprøve"

    @Option(
        help: ArgumentHelp(
            "File with the sentences to be said, one on each line, instead of our own ten.", valueName: "file"),
        completion: .file())
    var sentences: String?

    @Option(help: ArgumentHelp("Another number shuffles the voices in another way.", valueName: "n"))
    var seed = 1

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let console = session.console
        let voices = try voices(session)
        let comparison = VoiceComparison(try lines(console), by: voices.map(\.name), seed: seed)
        for (number, voice) in voices.enumerated() {
            console.tell(
                Bilingual(nb: "{number} av {all}: {voice} …", en: "{number} of {all}: {voice} …"),
                ["number": "\(number + 1)", "all": "\(voices.count)", "voice": voice.name])
            try speak(comparison, number, voice, console)
        }
        let key = FilePath(output).sibling(FilePath(output).name + "-fasit.csv")
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: output)
            try staging.write(comparison.page(ending: Self.ending), to: "index.html")
            try staging.commit(["index.html"])
            let keys = try StagingFolder(in: FilePath(key).folder)
            try keys.write(comparison.key, to: FilePath(key).name)
            try keys.commit([FilePath(key).name])
        } catch {
            throw console.exit(for: error, option: "--output")
        }
        try console.print("\(output)/index.html\t\(comparison.sentences.count) × \(voices.count)\n\(key)\n")
    }
}

/// A voice that takes part.
private struct ComparedVoice {
    /// Its name in the key.
    let name: String
    /// The engine that speaks; nil: the built-in one.
    let choice: EngineChoice?
    /// How it speaks, as the head of a script says it.
    var head = ""
}

extension VoicesCompareCommand {
    private static let format = AudioFormat.mp3
    private static var ending: String { ".\(format.fileExtension)" }
    /// The most sentences: more than this nobody answers.
    private static let most = 40

    private func voices(_ session: CommandSession) throws(ExitCode) -> [ComparedVoice] {
        let builtIn = NamedVoice(EngineChoice.builtIn)?.choice
        var voices = [
            ComparedVoice(name: "espeak-ng, norske tonelag", choice: builtIn),
            ComparedVoice(name: "espeak-ng, jevn melodi", choice: builtIn, head: "stemme: {melodi: jevn}\n"),
        ]
        if KokoroPreset.environment().isWhole {
            voices += KokoroPreset.voices.map {
                ComparedVoice(name: "kokoro \($0.name)", choice: NamedVoice($0.name)?.choice)
            }
        }
        let loaded = try course.map { (path) throws(ExitCode) in try session.console.load(path) }
        let chosen = loaded.map { session.compiler(of: $0.plan.course).choice } ?? session.choice
        if let engine = chosen?.engine, engine.name != KokoroPreset.name {
            voices.append(ComparedVoice(name: engine.name, choice: chosen))
        }
        return voices
    }

    private func lines(_ console: Console) throws(ExitCode) -> [String] {
        guard let sentences else { return VoiceComparison.standardSentences }
        let text: String
        do throws(SystemFailure) { text = String(decoding: try BoundedFile.bytes(of: sentences), as: UTF8.self) } catch
        {
            throw console.fail(
                .input, Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                ["path": sentences, "reason": error.reason(console.language)])
        }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        guard 1...Self.most ~= lines.count else {
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "{path} må ha fra 1 til {most} setninger, en på hver linje",
                    en: "{path} must have from 1 to {most} sentences, one on each line"),
                ["path": sentences, "most": "\(Self.most)"])
        }
        return lines
    }

    /// Writes all that a voice says, each sentence at the loudness of a track.
    private func speak(
        _ comparison: VoiceComparison, _ number: Int, _ voice: ComparedVoice, _ console: Console
    ) throws {
        let compiler = Compiler(
            voice: EngineVoice(voice.choice, workers: jobs.workers, cache: jobs.caching.open()))
        let scripts = comparison.sentences.map { sentence in
            compiler.parse(voice.head.isEmpty ? sentence : "---\n\(voice.head)---\n\(sentence)", name: "--sentences")
        }
        let names = comparison.samples.map { $0.first { $0.voice == number }?.name ?? "" }
        let plans = zip(scripts, names).map { TrackPlan($0, $0.script.variants[0], fileName: $1) }
        let compilation: Compilation
        do throws(SpeechFailure) {
            compilation = try compiler.compile(
                scripts, plans, sampleRate: AudioFormat.rate(for: [Self.format]))
        } catch {
            throw console.exit(for: error, voice.choice)
        }
        try console.report(endingOnErrors: compilation.diagnostics)
        do throws(RenderingFailure) {
            for (timeline, name) in zip(compilation.timelines, names) {
                let files = TrackFiles(name, timeline, [(Self.format, nil)], sidecars: [])
                try files.write(compilation.timing, to: try stage()) { _ in }
            }
        } catch {
            throw console.exit(for: error)
        }
    }

    private func stage() throws(RenderingFailure) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: output) } catch { throw .output(.system(error)) }
    }
}
