internal import ArgumentParser
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom fmt`: scripts in one canonical layout.
struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Bring scripts to the one canonical layout. Nothing that is heard changes.",
        discussion: "Rewrites the files in place; - reads standard input and writes standard output.")

    @Argument(
        help: ArgumentHelp("Scripts (.pust); - is standard input.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var scripts: [String]

    @Flag(help: "Change nothing. List the scripts with another layout, and end with 65 if there are any.")
    var check = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        if !check { ScriptWriting.sweep(beside: scripts) }
        let parsed = try console.read(scripts, by: Compiler(voice: EngineVoice(nil, workers: 1)))
        let diagnostics = parsed.flatMap(\.diagnostics)
        if diagnostics.hasErrors {
            console.tell(diagnostics)
            throw ExitStatus.script.exit
        }
        var isOff = false
        for (path, script) in zip(scripts, parsed) {
            let formatted = try format(script, console)
            if path == ScriptReading.standardInput, !check {
                try console.print(formatted)
            } else if !isLaidOut(script, at: path, as: formatted) {
                isOff = true
                try console.print("\(path)\n")
                if !check { try write(formatted, to: path, console) }
            }
        }
        if check, isOff { throw ExitStatus.script.exit }
    }
}

extension FormatCommand {
    /// Whether the file holds exactly these bytes; for standard input, its text in normal form is compared.
    private func isLaidOut(_ script: ParsedScript, at path: String, as formatted: String) -> Bool {
        let bytes =
            path == ScriptReading.standardInput ? script.script.source.bytes : try? ScriptBytes.read(path)
        return bytes == Array(formatted.utf8)
    }

    private func format(_ script: ParsedScript, _ console: Console) throws(ExitCode) -> String {
        switch ScriptFormatter.format(script) {
        case .success(let formatted): return formatted
        case .failure(let failure):
            throw console.fail(
                failure == .mistakes ? .script : .software,
                Bilingual(
                    nb: "{path} kan ikke settes opp på nytt uten at noe høres annerledes. Filen er som den var",
                    en: "{path} cannot be laid out without changing what is heard. The file is as it was"),
                ["path": script.script.source.name])
        }
    }

    private func write(_ text: String, to path: String, _ console: Console) throws(ExitCode) {
        do throws(SystemFailure) { try ScriptWriting.replace(path, with: text) } catch {
            throw console.exit(for: error, or: .inputOutput)
        }
    }
}
