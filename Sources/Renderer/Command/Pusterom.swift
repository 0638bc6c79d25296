internal import ArgumentParser
internal import Glibc
internal import GuidePublish
internal import GuideSpeech
internal import GuideSystem

/// The program: exercise scripts in, guided audio out.
@main
struct Pusterom: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pusterom",
        abstract: "Turns exercise scripts into guided audio in Norwegian.",
        discussion: "Gjør øvelsesmanus om til ferdige lydspor på norsk. Start with `pusterom preview SCRIPT`.",
        // The libraries are asked for their versions, and espeak-ng is loaded, only when the user wants to know them.
        version: CallWords.all.contains("--version") ? ProgramVersion.description : ProgramVersion.number,
        subcommands: [
            BuildCommand.self,
            MergeCommand.self,
            PublishCommand.self,
            PackCommand.self,
            RenderCommand.self,
            PreviewCommand.self,
            CheckCommand.self,
            VerifyCommand.self,
            FormatCommand.self,
            ImportCommand.self,
            PronounceCommand.self,
            ExplainCommand.self,
            ManusCommand.self,
            LeaderCommand.self,
            TakesCommand.self,
            VoicesCommand.self,
            DoctorCommand.self,
            StudioCommand.self,
            NewCommand.self,
            PlayCommand.self,
            LanguageServerCommand.self,
        ])

    /// The worker mode is decided before anything else may start a thread: it forks.
    static func main() {
        // Whoever has started us may have ignored it, and then nobody could learn how a child has ended.
        _ = signal(SIGCHLD, SIG_DFL)
        if CallWords.all.dropFirst().first == SpeechWorker.argument { _exit(SpeechWorker.run()) }
        if CallWords.all.dropFirst().first == LimitedProgram.argument {
            _exit(LimitedProgram.run(CallWords.all))
        }
        if CallWords.all.dropFirst().first == EditionFinisher.argument {
            _exit(EditionFinisher.run(CallWords.all))
        }
        // A reader of our output that goes away is not a crash.
        _ = signal(SIGPIPE, SIG_IGN)
        // The same for a file that becomes larger than allowed: writing it fails, and that failure is reported.
        _ = signal(SIGXFSZ, SIG_IGN)
        let arguments = Array(CallWords.all.dropFirst())
        LastWords.prepare(Console.lastWords(language: Call.language(in: arguments)))
        Interruption.watch()
        Call(arguments).run()
    }
}
