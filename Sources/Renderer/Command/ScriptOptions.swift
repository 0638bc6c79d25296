internal import ArgumentParser

/// The options of every command that reads scripts.
struct ScriptOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Scripts (.pust); - is standard input.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var scripts: [String]

    @Option(
        help: ArgumentHelp("Only this variant. May be given several times.", valueName: "name"),
        completion: .variants)
    var variant: [String] = []
}

/// Whether an engine may say what nobody has recorded.
struct TakeOptions: ParsableArguments {
    @Flag(help: "Refuse tracks with lines that are not recorded.")
    var requireTakes = false
}
