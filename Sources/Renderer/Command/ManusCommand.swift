internal import ArgumentParser
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// `pusterom manus`: the sheet that a reader has before the microphone.
struct ManusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manus",
        abstract: "Write the reading sheet of scripts or of a course: a page to print, and a table.",
        discussion: """
            Each line is listed once, with the name that its recording must have: opptak/<name>.wav beside the script or the \
            course file. The recording is then used instead of the voice. `pusterom takes split` cuts one long recording of \
            the whole sheet.
            """)

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var selection: MissingOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the files.", valueName: "folder"), completion: .directory)
    var output = "Build"

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let console = session.console
        let loaded = try LoadedSheet(sheet, session)
        let sheet = try selection.choose(from: loaded.sheet, console)
        let stem = "\(loaded.name)-manus" + (selection.missing ? "-mangler" : "")
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: output)
            try staging.write(sheet.page, to: "\(stem).html")
            try staging.write(sheet.table, to: "\(stem).csv")
            try staging.commit(["\(stem).html", "\(stem).csv"])
        } catch {
            throw console.exit(for: error, option: "--output")
        }
        for ending in ["html", "csv"] {
            try console.print("\(output)/\(stem).\(ending)\t\(sheet.lines.count)\n")
        }
        loaded.record(console)
    }
}

extension LoadedSheet {
    /// Notes the texts of the lines, so that edited lines can be recognised later. If the notes cannot be written, nothing
    /// else is lost.
    func record(_ console: Console) {
        do throws(SystemFailure) { try sheet.record(in: folder) } catch {
            console.tell(
                Bilingual(
                    nb:
                        "{path} kan ikke skrives ({reason}). Opptak av linjer som du endrer senere, blir derfor ikke kjent igjen",
                    en:
                        "{path} cannot be written ({reason}). Recordings of lines that you edit later will therefore not be recognised"
                ),
                ["path": folder, "reason": error.reason(console.language)])
        }
    }
}
