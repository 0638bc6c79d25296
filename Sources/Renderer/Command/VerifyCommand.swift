internal import ArgumentParser
internal import Glibc
internal import GuideNorwegian
internal import GuideOutput
internal import GuidePublish
internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// `pusterom verify`: whether finished tracks are what they should be.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read finished tracks back and look for what should not be there, or is missing.",
        discussion:
            "Length, speech and silences are compared with a timeline: the one you name, otherwise the .json file beside a track. The exit status is 65 if anything is wrong."
    )

    @Argument(help: ArgumentHelp("Sound files in any format.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Timeline to compare them with: a .json sidecar or what preview --json prints.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var timeline: String?

    @Option(
        help: ArgumentHelp("Script to compare them with; with --variant if it has several.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var script: String?

    @Option(help: ArgumentHelp("Variant of the script.", valueName: "name"), completion: .variants)
    var variant: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Loudness that the speech should have; by default that of the script, otherwise -19.", valueName: "LUFS"))
    var loudness: Double?

    @Flag(help: "Print JSON for programs: an array with one object per file.")
    var json = false

    @Flag(help: "Let a speech recogniser listen to the track, and list the twenty parts that it heard worst.")
    var listen = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let recogniser = listen ? try recogniser(console) : nil
        var tracks: [VerifiedTrack] = []
        for file in files {
            let expectation = try expectation(of: file, console)
            let track = try verify(file, expectation, recogniser, console)
            tracks.append(track)
            if !json { try print(track, hasTimeline: expectation != nil, console) }
        }
        if json { try console.print(VerificationJSON.encode(tracks)) }
        if !tracks.allSatisfy(\.report.isFine) { throw ExitStatus.script.exit }
    }

    private func verify(
        _ file: String, _ expectation: TrackExpectation?, _ recogniser: Recogniser?, _ console: Console
    ) throws -> VerifiedTrack {
        var limits = TrackLimits()
        limits.loudness = loudness
        let report: TrackVerification.Report
        do throws(TrackVerification.Failure) {
            report = try TrackVerification.verify(file, against: expectation, limits: limits)
        } catch {
            throw console.exit(for: error, file)
        }
        guard let recogniser, let expectation else { return VerifiedTrack(file, report) }
        let heard = try hear(file, saying: expectation, of: report.rate, by: recogniser, console)
        return VerifiedTrack(file, report, heard: heard)
    }

    private func print(_ track: VerifiedTrack, hasTimeline: Bool, _ console: Console) throws {
        if !hasTimeline { console.tell(Self.noTimeline, ["file": track.file]) }
        try console.print(VerificationTable.text(track.file, track.report, language: console.language))
        if let hearing = track.hearing {
            try console.print(HearingTable.text(hearing, language: console.language))
        }
    }

    func validate() throws {
        if timeline != nil, script != nil { throw ValidationError("choose one of --timeline and --script") }
        if variant != nil, script == nil { throw ValidationError("--variant needs --script") }
        if let loudness, !(-70...0 ~= loudness) { throw ValidationError("--loudness must be from -70 to 0") }
    }
}

extension VerifyCommand {
    private static let noTimeline = Bilingual(
        nb: "{file}: ingen tidslinje ved siden av (.json), så tale og stillhet blir ikke kontrollert",
        en: "{file}: no timeline beside it (.json), so speech and silences are not checked")
    private static let badTimeline = Bilingual(
        nb: "{file} er ikke en tidslinje: {reason}", en: "{file} is not a timeline: {reason}")
    private static let noneFits = Bilingual(
        nb: "{file} har flere tidslinjer, men ingen av dem er for {track}",
        en: "{file} has several timelines, but none of them is for {track}")
    private static let manyVariants = Bilingual(
        nb: "manuset har flere varianter. Velg én med --variant",
        en: "the script has several variants. Choose one with --variant")

    /// What a file should hold; nil if no timeline says so.
    private func expectation(of file: String, _ console: Console) throws(ExitCode) -> TrackExpectation? {
        if let script { return try expectation(of: file, in: script, console) }
        let path = timeline ?? FilePath(file).sibling(FilePath(file).stem + Sidecar.json.ending)
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try BoundedFile.bytes(of: path) } catch {
            // One that is there and cannot be read is not to be passed over.
            if timeline == nil, error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw console.fail(.input, Self.unreadable, ["path": path, "reason": error.reason(console.language)])
        }
        do throws(TimelineDocument.Failure) {
            let all = try TrackExpectation.read(bytes)
            let name = FilePath(file).stem
            if let one = all.first(where: { FilePath($0.fileName).stem == name }) ?? (all.count == 1 ? all[0] : nil) {
                return one
            }
        } catch {
            throw console.fail(.script, Self.badTimeline, ["file": path, "reason": error.description])
        }
        throw console.fail(.usage, Self.noneFits, ["file": path, "track": file])
    }

    private func expectation(
        of file: String, in script: String, _ console: Console
    ) throws(ExitCode) -> TrackExpectation {
        let rate: Int
        do throws(TrackVerification.Failure) { rate = try TrackVerification.open(file).rate } catch {
            throw console.exit(for: error, file)
        }
        let compilation = try CommandSession(messages, jobs)
            .compile([script], variants: variant.map { [$0] } ?? [], sampleRate: rate)
        guard compilation.plans.count == 1 else { throw console.fail(.usage, Self.manyVariants) }
        return TrackExpectation(compilation.timelines[0], fileName: compilation.plans[0].fileName)
    }

    private static let unreadable = Bilingual(
        nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}")
}
