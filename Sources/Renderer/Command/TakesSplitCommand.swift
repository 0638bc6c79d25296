internal import ArgumentParser
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideOutput
internal import GuideRendering
internal import GuideSound
internal import GuideSoundFiles
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// `pusterom takes split`: one long recording becomes those of the lines.
struct TakesSplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Cut one recording of a whole reading sheet at its silences, and name the parts.",
        discussion: """
            The lines must have been read in the order of the sheet, with clear pauses between them. If recording and sheet do \
            not match, you see at what time, nothing is written, and the exit status is 65.
            """)

    @Argument(help: ArgumentHelp("The recording.", valueName: "recording"), completion: .file())
    var recording: String

    @OptionGroup var sheet: SheetOptions
    @OptionGroup var selection: MissingOptions

    @Option(
        help: ArgumentHelp(
            "Seconds of silence between two lines; by default found from the recording itself.", valueName: "s"),
        transform: Self.seconds)
    var pause: Double?

    @Flag(help: "Name the parts in order if there are as many parts as lines, however long or short they are.")
    var inOrder = false

    @Flag(help: "Replace recordings of the same lines.")
    var replace = false

    @Flag(help: "Write nothing. Show what would be written.")
    var dryRun = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let session = try CommandSession(messages, jobs)
        let console = session.console
        let loaded = try LoadedSheet(sheet, session, sketched: !inOrder)
        let sheet = try selection.choose(from: loaded.sheet, console)
        do {
            let splitting = try TakeSplitting(recording, into: sheet.lines, pause: pause, isTrusted: inOrder)
            if !splitting.slips.isEmpty { throw tell(splitting, of: sheet, console) }
            if !dryRun { try splitting.write(to: loaded.folder, replacing: replace) }
            for part in splitting.parts {
                let row = [
                    "\(loaded.folder)/\(part.line.id).wav", Self.clock(part.start), TakeWords.tenths(part.seconds),
                    part.line.written,
                ]
                try console.print(row.joined(separator: "\t") + "\n")
            }
            if !dryRun { loaded.record(console) }
            if !inOrder, splitting.lookalikes > 0 { console.tell(Self.alike, ["count": "\(splitting.lookalikes)"]) }
        } catch let failure as TakeSplitting.Failure {
            throw console.exit(for: failure, recording)
        }
    }
}

extension TakesSplitCommand {
    /// A length in seconds, with a decimal point or comma.
    private static func seconds(_ text: String) throws -> Double {
        guard let seconds = Double(text.replacing(",", with: ".")), 0.2...30 ~= seconds else {
            throw ValidationError("--pause must be from 0.2 to 30")
        }
        return seconds
    }

    private func tell(_ splitting: TakeSplitting, of sheet: ReadingSheet, _ console: Console) -> ExitCode {
        for (message, time) in splitting.slips.prefix(Self.mostSlips) {
            let words = message(console.language)
            console.tell(
                Bilingual(nb: "{path} ved {time}: {words}", en: "{path} at {time}: {words}"),
                ["path": recording, "time": Self.clock(time), "words": words])
        }
        return console.fail(
            .script, splitting.count == sheet.lines.count ? Self.asMany : Self.otherCount,
            ["parts": "\(splitting.count)", "lines": "\(sheet.lines.count)"])
    }

    private static let asMany = Bilingual(
        nb:
            "opptaket har {parts} {parts:del|deler}, like mange som lesemanuset har linjer, men de passer ikke sammen. Ingenting er skrevet. Rett opptaket. Har du hørt at alt er riktig, så legg til --in-order",
        en:
            "the recording has {parts} {parts:part|parts}, as many as the sheet has lines, but they do not match. Nothing was written. Correct the recording. If you have heard that all is right, add --in-order"
    )
    private static let otherCount = Bilingual(
        nb:
            "opptaket har {parts} {parts:del|deler}, og lesemanuset har {lines} {lines:linje|linjer}. Ingenting er skrevet. Rett opptaket, eller prøv med for eksempel --pause 1.5",
        en:
            "the recording has {parts} {parts:part|parts}, and the sheet has {lines} {lines:line|lines}. Nothing was written. Correct the recording, or try for example --pause 1.5"
    )
    private static let alike = Bilingual(
        nb:
            "{count} {count:linje er omtrent like lang|linjer er omtrent like lange} som den neste. Er to av dem byttet om, oppdages det ikke. Hør etter selv",
        en:
            "{count} {count:line is|lines are} about as long as the next. If two of them were swapped, that is not noticed. Listen to them yourself"
    )

    /// Further mistakes would only follow from the first.
    private static let mostSlips = 10

    private static func clock(_ seconds: Double) -> String {
        SampleClock.clock(Int(seconds * 1000), rate: 1000, rounding: .down)
    }
}
