internal import ArgumentParser
internal import GuideSpeech
internal import GuideSystem

/// Where speech is kept for the next call.
struct CacheOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Folder in which speech is kept until next time. Several calls and machines may share it. By default \
            ~/.cache/pusterom, or pusterom in $XDG_CACHE_HOME.
            """, valueName: "folder"),
        completion: .directory)
    var cache: String?

    @Flag(help: "Speak everything again, and keep nothing.")
    var noCache = false

    @Option(
        help: ArgumentHelp("MiB that the folder may hold. What was used longest ago is deleted first.", valueName: "n"))
    var cacheSize = SpeechCache.standardLimit >> 20

    /// The cache that is asked for; nil if there is none, or no place for it.
    func open() -> SpeechCache? {
        guard !noCache, let folder = cache ?? Self.standardFolder else { return nil }
        // A user who names a folder knows who else may write there.
        return SpeechCache(folder: folder, limit: cacheSize << 20, trustingOthers: cache != nil)
    }

    /// The place that the XDG Base Directory Specification gives; a variable that is not an absolute path counts as unset. A
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
