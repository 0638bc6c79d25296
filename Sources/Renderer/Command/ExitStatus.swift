internal import ArgumentParser
internal import GuideRendering
internal import GuideText

/// Why the program ended, as the shell sees it (sysexits.h).
enum ExitStatus: Int32 {
    /// The call's arguments are wrong.
    case usage = 64
    /// A script has mistakes.
    case script = 65
    /// An input is missing or cannot be read.
    case input = 66
    /// The speech engine, or what plays sound, is missing or failed.
    case engine = 69
    /// A bug.
    case software = 70
    /// A file or folder cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed on the way.
    case inputOutput = 74
    /// Another build has the folder.
    case busy = 75
    /// Ctrl-C.
    case interrupted = 130

    /// The error that ends the program with this status and no further words.
    var exit: ExitCode { ExitCode(rawValue) }

    /// The status that diagnostics end with: the engine's if nothing but its speaking went wrong, otherwise the script's.
    static func of(_ diagnostics: [Diagnostic]) -> ExitStatus {
        diagnostics.allSatisfy { !$0.isError || $0.kind.isOfEngine } ? .engine : .script
    }
}
