internal import ArgumentParser
internal import GuideNorwegian
internal import GuidePublish
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// `pusterom takes`: recordings of lines.
struct TakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takes",
        abstract: "Look at the recordings of lines, or cut a long recording into lines.",
        subcommands: [TakesReport.self, TakesSplitCommand.self], defaultSubcommand: TakesReport.self)
}

/// `pusterom takes SCRIPT`: which lines have been recorded, and how well.
struct TakesReport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Show which lines are recorded, which are missing, and what is wrong with recordings.",
        discussion: """
            A row for each line: its state, its name, its length in seconds, its text, and remarks. Below them are recordings \
            whose line was edited, with the old text and the new one.
            """)

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let console = session.console
        let loaded = try LoadedSheet(sheet, session)
        let review: TakeReview
        do throws(SystemFailure) {
            review = try TakeReview(loaded.sheet, recordIn: loaded.folder, others: loaded.spoken())
        } catch {
            throw console.exit(for: error, or: .inputOutput)
        }
        let words = TakeWords(language: console.language)
        for entry in review.entries { try console.print(words.row(entry)) }
        if loaded.isWhole {
            for orphan in review.orphans { try console.print(words.row(orphan)) }
        } else if !review.orphans.isEmpty {
            console.tell(Self.ofCourse)
        }
        for stray in review.strays { try console.print(words.row(stray: stray)) }
        words.tellSummary(review, isWhole: loaded.isWhole, console)
    }
}

extension TakesReport {
    private static let ofCourse = Bilingual(
        nb:
            "her ligger også opptak av andre linjer. Oppgi hele kurset i stedet for manuset for å se om noen av dem mangler linjen sin",
        en:
            "there are recordings of other lines too. Name the course instead of the script to see whether any of them has lost its line"
    )
}
