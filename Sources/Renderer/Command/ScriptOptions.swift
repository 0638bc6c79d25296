internal import ArgumentParser

/// What every command that reads scripts understands.
struct ScriptOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Scripts (.pust); - is standard input.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var scripts: [String]

    @Option(
        help: ArgumentHelp("Only this variant; may be given several times.", valueName: "name"),
        completion: .variants)
    var variant: [String] = []
}

/// Whether an engine may say what nobody has recorded.
struct TakeOptions: ParsableArguments {
    @Flag(help: "Refuse tracks with lines that have not been recorded.")
    var requireTakes = false
}
