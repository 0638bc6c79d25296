internal import ArgumentParser
internal import GuideNorwegian
internal import GuidePublish
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// `pusterom takes`: recordings of lines.
struct Takes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the recordings of lines, or cut a long one into them.",
        subcommands: [TakesReport.self, TakesSplit.self], defaultSubcommand: TakesReport.self)
}

/// `pusterom takes SCRIPT`: which lines have been recorded, and how well.
struct TakesReport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Tell which lines have been recorded, which are missing, and what is wrong with recordings.",
        discussion: """
            A row for each line: its state, its name, its length in seconds, its text, and remarks. Recordings whose line \
            has been edited follow, the old text and the new side by side.
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
            "her ligger også opptak av andre linjer. Gi hele kurset i stedet for manuset for å se om noen er foreldreløse",
        en:
            "there are recordings of other lines too. Name the course instead of the script to see whether any are orphaned"
    )
}

/// What is told of recordings, in words.
struct TakeWords {
    let language: MessageLanguage

    /// The row of a line.
    func row(_ entry: TakeReview.Entry) -> String {
        let state =
            switch entry.take {
            case nil: Bilingual(nb: "mangler", en: "missing")
            case let take?:
                take.seconds == nil
                    ? Bilingual(nb: "ubrukelig", en: "unusable") : Bilingual(nb: "lest inn", en: "recorded")
            }
        let remarks = (entry.take?.remarks ?? []).map { $0.words(language) }.joined(separator: "; ")
        let seconds = Self.tenths(entry.take?.seconds ?? entry.line.seconds)
        return "\(state(language))\t\(entry.line.id)\t\(seconds)\t\(entry.line.written)\t\(remarks)\n"
    }

    /// The row of a recording without a line.
    func row(_ orphan: TakeReview.Orphan) -> String {
        let state = Bilingual(nb: "foreldreløs", en: "orphaned")(language)
        let unknown = Bilingual(nb: "(ukjent tekst)", en: "(unknown text)")(language)
        let now = orphan.successor.map { "\($0.id)\t\($0.written)" } ?? "\t"
        return "\(state)\t\(orphan.path)\t\(orphan.text ?? unknown)\t→\t\(now)\n"
    }

    /// The row of a sound file that belongs to no line by its name.
    func row(stray path: String) -> String {
        let state = Bilingual(nb: "uten navn", en: "without name")(language)
        let remark = Bilingual(
            nb: "filnavnet må ende på linjens åtte tegn, som i `pusterom manus`",
            en: "the file's name must end in its line's eight digits, as `pusterom manus` shows them")(language)
        return "\(state)\t\(path)\t\t\t\(remark)\n"
    }

    /// How many lines there are of each kind.
    func tellSummary(_ review: TakeReview, isWhole: Bool, _ console: Console) {
        let recorded = review.entries.count { $0.take?.seconds != nil }
        let remarks = review.entries.count { !($0.take?.remarks.isEmpty ?? true) }
        console.tell(
            isWhole ? Self.whole : Self.part,
            [
                "recorded": "\(recorded)", "lines": "\(review.entries.count)", "orphans": "\(review.orphans.count)",
                "remarks": "\(remarks)",
            ])
    }

    private static let whole = Bilingual(
        nb: "{recorded} av {lines} linjer er lest inn; foreldreløse opptak: {orphans}; med merknad: {remarks}",
        en: "{recorded} of {lines} lines are recorded; orphaned recordings: {orphans}; with remarks: {remarks}")
    private static let part = Bilingual(
        nb: "{recorded} av {lines} linjer er lest inn; med merknad: {remarks}",
        en: "{recorded} of {lines} lines are recorded; with remarks: {remarks}")

    static func tenths(_ number: Double) -> String {
        let tenths = Int((abs(number) * 10).rounded())
        return "\(number < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }
}
