internal import ArgumentParser
internal import Glibc
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

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

    @Option(
        help: ArgumentHelp("Only this variant; may be given several times.", valueName: "name"),
        completion: .custom { words, _, _ in VariantCompletion.variants(of: words) })
    var variant: [String] = []
}

/// Whether an engine may say what nobody has recorded.
struct TakeOptions: ParsableArguments {
    @Flag(help: "Refuse tracks with lines that have not been recorded.")
    var requireTakes = false
}

/// How much may be done at the same time.
struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Speech processes at the same time; by default one per core.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var caching: CacheOptions

    /// The number of speech processes.
    var workers: Int { jobs ?? max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    func validate() throws {
        if let jobs, !(1...64 ~= jobs) { throw ValidationError("--jobs must be from 1 to 64") }
    }
}

/// Where speech is kept for the next call.
struct CacheOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Folder in which speech is kept for the next call; several calls and machines may share it. By default \
            ~/.cache/pusterom, or pusterom in $XDG_CACHE_HOME.
            """, valueName: "folder"),
        completion: .directory)
    var cache: String?

    @Flag(help: "Speak everything anew and keep nothing.")
    var noCache = false

    @Option(
        help: ArgumentHelp("MiB that the folder may hold; what has not been used for longest goes.", valueName: "n"))
    var cacheSize = SpeechCache.standardLimit >> 20

    /// The cache that is asked for; nothing if there is none, or no place for it.
    func open() -> SpeechCache? {
        guard !noCache, let folder = cache ?? Self.standardFolder else { return nil }
        return SpeechCache(folder: folder, limit: cacheSize << 20)
    }

    /// The place that the XDG Base Directory Specification gives; a variable that is no absolute path counts as unset. A
    /// home that does not exist, as that of many services, is not made.
    private static var standardFolder: String? {
        let (cache, home) = (Console.variable("XDG_CACHE_HOME"), Console.variable("HOME"))
        if cache.hasPrefix("/") { return "\(cache)/pusterom" }
        return home.hasPrefix("/") && FileStatus(of: home) != nil ? "\(home)/.cache/pusterom" : nil
    }

    func validate() throws {
        if cache != nil, noCache { throw ValidationError("--cache and --no-cache exclude each other") }
        if cache == "" { throw ValidationError("--cache must name a folder") }
        if !(16...1 << 20 ~= cacheSize) { throw ValidationError("--cache-size must be from 16 to 1048576") }
    }
}

extension MessageLanguage: ExpressibleByArgument {
    init?(argument: String) {
        guard ["nb", "no", "nn", "en"].contains(argument.lowercased()) else { return nil }
        self.init(locale: argument)
    }
}
