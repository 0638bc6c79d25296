internal import ArgumentParser
internal import Glibc
internal import GuideScript

/// What every command understands.
struct MessageOptions: ParsableArguments {
    @Option(help: "Language of messages, nb or en; by default that of the locale.")
    var language: MessageLanguage?

    var console: Console { Console(language: language) }
}

/// What every command that reads scripts understands.
struct ScriptOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Scripts (.pust); - is standard input.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var scripts: [String]

    @Option(help: ArgumentHelp("Only this variant; may be given several times.", valueName: "name"))
    var variant: [String] = []
}

/// How much may be done at the same time.
struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Speech processes at the same time; by default one per core.", valueName: "n"))
    var jobs: Int?

    /// The number of speech processes.
    var workers: Int { jobs ?? max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    func validate() throws {
        if let jobs, !(1...64 ~= jobs) { throw ValidationError("--jobs must be from 1 to 64") }
    }
}

extension MessageLanguage: ExpressibleByArgument {
    init?(argument: String) {
        guard ["nb", "no", "nn", "en"].contains(argument.lowercased()) else { return nil }
        self.init(locale: argument)
    }
}
