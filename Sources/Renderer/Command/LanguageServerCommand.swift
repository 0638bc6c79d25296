internal import ArgumentParser
internal import GuideLanguageServer
internal import GuideSystem
internal import GuideText

/// `pusterom lsp`: what editors ask.
struct LanguageServerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: "Serve an editor: mistakes, completion, lengths and pronunciation while you type.",
        discussion: """
            It speaks the Language Server Protocol (3.17) on standard input and output, and is started by the editor. \
            Docs/editors.md says how.
            """)

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    /// Editors' own libraries add it to every call of a server.
    @Flag(help: .hidden)
    var stdio = false

    func run() throws {
        let console = messages.console
        var settings = LanguageServerSettings(
            workers: jobs.workers, version: ProgramVersion.number, localeLanguage: console.language)
        settings.language = messages.language
        settings.engine = if let named = jobs.namedChoice { named } else { try console.userEngine() }
        settings.isEngineFixed = jobs.namedChoice != nil
        settings.cache = jobs.caching.open()
        let end: LanguageServer.End
        do throws(SystemFailure) { end = try LanguageServer(settings).run() } catch {
            throw console.exit(for: error, or: .inputOutput, option: nil)
        }
        switch end {
        case .asked: return
        case .left: throw ExitCode.failure
        case .interrupted: throw ExitStatus.interrupted.exit
        }
    }
}
