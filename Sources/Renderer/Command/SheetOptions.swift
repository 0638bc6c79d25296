internal import ArgumentParser
internal import GuideTakes
internal import GuideText

/// Which lines a command is about.
struct SheetOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Scripts (.pust), or one course: a folder with a kurs.yml.", valueName: "script or course"),
        completion: .file(extensions: ["pust"]))
    var scripts: [String]

    @Option(
        help: ArgumentHelp("Only this variant of scripts. May be given several times.", valueName: "name"),
        completion: .variants)
    var variant: [String] = []
}

/// Which of those lines.
struct MissingOptions: ParsableArguments {
    @Flag(help: "Only the lines that are not recorded yet.")
    var missing = false

    /// The sheet, or only the lines that are not recorded; if there are none, the call ends.
    func choose(from sheet: ReadingSheet, _ console: Console) throws(ExitCode) -> ReadingSheet {
        guard missing else { return sheet }
        guard !sheet.missing.isEmpty else {
            throw console.fail(
                .usage,
                Bilingual(nb: "alle linjene er lest inn; ingen mangler", en: "all lines are recorded; none is missing"))
        }
        return sheet.ofMissing
    }
}
