internal import ArgumentParser
internal import Glibc

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
