internal import ArgumentParser
internal import Glibc
internal import GuideStudio
internal import GuideSystem
internal import GuideText

/// `pusterom studio`: a course in the browser.
struct StudioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "studio",
        abstract: "Open a folder in the browser: write, hear, record, build and publish without a terminal.",
        discussion: """
            The page can only be reached from this computer, and only with the address that is printed. Everything you do \
            there changes the files in the folder. Ctrl-C ends it.
            """)

    @Argument(
        help: ArgumentHelp("Folder with courses or scripts, or a folder for new ones.", valueName: "folder"),
        completion: .directory)
    var folder = "."

    @Option(help: ArgumentHelp("Port; by default a free one.", valueName: "n"))
    var port: UInt16 = 0

    @Flag(name: .customLong("no-open"), help: "Print the address without opening the browser.")
    var isNotOpened = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        var settings = StudioSettings(
            folder: folder, language: console.language, workers: jobs.workers,
            version: ProgramVersion.number)
        settings.port = port
        settings.engine = try console.userEngine()
        settings.cache = jobs.caching.open()
        if !StudioFiles.hasEditor(in: settings.editorFolder) { console.tell(Self.noEditor) }
        let studio = Studio(settings) { console.tell(Bilingual(nb: "{line}", en: "{line}"), ["line": $0]) }
        do throws(StudioFailure) {
            try studio.run { address in
                console.tell(Self.ready, ["url": address])
                if !isNotOpened, !open(address) { console.tell(Self.noBrowser) }
            }
        } catch {
            throw exit(for: error, console)
        }
    }
}

extension StudioCommand {
    private static let ready = Bilingual(
        nb: "studioet er åpent: {url}\nCtrl-C avslutter.", en: "the studio is open: {url}\nCtrl-C ends it.")
    private static let noBrowser = Bilingual(
        nb: "ingen nettleser kunne åpnes herfra: åpne adressen selv",
        en: "no browser could be opened from here: open the address yourself")
    private static let noEditor = Bilingual(
        nb:
            "skrivefeltet er uten farger, for libjs-codemirror er ikke installert (Debian: apt-get install libjs-codemirror). Alt annet virker",
        en:
            "the editor has no colours, because libjs-codemirror is not installed (Debian: apt-get install libjs-codemirror). Everything else works"
    )

    /// Opens an address as the desktop does; whether there is anything to open it with.
    private func open(_ address: String) -> Bool {
        guard let program = ProgramPath.find("xdg-open") else { return false }
        do throws(SystemFailure) {
            let nothing = try Descriptor(open: "/dev/null", O_RDWR)
            _ = try ProcessStart([program, address]).start(input: nothing.number, output: nothing.number)
            return true
        } catch { return false }
    }

    private func exit(for failure: StudioFailure, _ console: Console) -> ExitCode {
        switch failure {
        case .busy(let path):
            console.fail(
                .busy,
                Bilingual(
                    nb: "studioet er allerede åpent i {path}. Bruk det, eller avslutt det først",
                    en: "the studio is already open in {path}. Use that one, or end it first"), ["path": path])
        case .port(let port, let reason):
            console.fail(
                .cannotCreate,
                Bilingual(
                    nb: "port {port} kan ikke brukes ({reason}). Velg en annen med --port, eller ta bort --port",
                    en: "port {port} cannot be used ({reason}). Choose another with --port, or leave out --port"),
                ["port": "\(port)", "reason": reason])
        case .system(let failure): console.exit(for: failure, or: .input, option: nil)
        }
    }
}
