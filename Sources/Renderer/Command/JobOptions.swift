internal import ArgumentParser
internal import GuideSpeech
internal import Glibc

/// How much may be done at the same time.
struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Number of speech processes at the same time; by default one per core.", valueName: "n"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Who speaks, whatever is chosen elsewhere: espeak-ng, kokoro, or a voice of Kokoro by its name.",
            valueName: "name"))
    var voice: String?

    @OptionGroup var caching: CacheOptions

    /// The engine that `--voice` names; nil without the option.
    var namedChoice: EngineChoice? { voice.flatMap(NamedVoice.init)?.choice }

    /// The number of speech processes.
    var workers: Int { jobs ?? max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    func validate() throws {
        if let jobs, !(1...64 ~= jobs) { throw ValidationError("--jobs must be from 1 to 64") }
        if let voice, NamedVoice(voice) == nil {
            throw ValidationError("--voice must be one of \(NamedVoice.names.joined(separator: ", "))")
        }
    }
}
