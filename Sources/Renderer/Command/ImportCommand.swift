internal import ArgumentParser
internal import Glibc
internal import GuideImport
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// `pusterom import`: documents of word processors as scripts.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make scripts of Word documents, OpenDocument texts or plain text.",
        discussion: """
            Headings become chapters; (pause 10 sekunder), [klokke], dots and the like become what a script writes for them. \
            What is uncertain stands in comments that begin with // ?. Nothing that is there already is written over.
            """)

    @Argument(
        help: ArgumentHelp("Documents (.docx, .odt) or plain text (.txt).", valueName: "document"),
        completion: .file(extensions: ["docx", "odt", "txt"]))
    var documents: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Folder for the scripts; by default that of each document.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        var failed: ExitCode?
        for document in documents {
            do throws(ExitCode) { try make(document, console) } catch { failed = error }
        }
        if let failed { throw failed }
    }
}

extension Import {
    private func make(_ document: String, _ console: Console) throws(ExitCode) {
        let name = Self.name(of: document)
        let text = try read(document, console)
        let draft = ScriptDraft(text, name: name.stem, language: console.language)
        let file = FileNaming.ascii(name.stem)
        let path = "\(output ?? name.folder)/\(file.isEmpty ? "manus" : file).pust"
        do throws(SystemFailure) { try ScriptWriting.create(path, draft.text) } catch {
            guard error.code == EEXIST else { throw console.exit(for: error, option: "--output") }
            throw console.fail(
                .cannotCreate,
                Bilingual(
                    nb:
                        "{path} finnes fra før og er urørt. Gi den et annet navn, eller velg en annen mappe med --output",
                    en:
                        "{path} is there already and was left as it is. Rename it, or choose another folder with --output"
                ), ["path": path])
        }
        try report(draft, path, console)
    }

    private func read(_ document: String, _ console: Console) throws(ExitCode) -> DocumentText {
        do throws(DocumentFailure) { return try DocumentReading.read(document) } catch {
            let path = ["path": document]
            switch error {
            case .system(let failure):
                throw console.fail(
                    .input, Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                    path.merging(["reason": failure.message]) { $1 })
            case .damaged(let reason):
                throw console.fail(
                    .input,
                    Bilingual(
                        nb:
                            "{path} er skadet eller låst med passord ({reason}). Åpne det, og lagre det på nytt uten passord",
                        en:
                            "{path} is damaged or locked by a password ({reason}). Open it and save it again without one"
                    ),
                    path.merging(["reason": reason]) { $1 })
            case .foreign(let hint):
                throw console.fail(
                    .input,
                    Bilingual(nb: "{path} kan ikke importeres: {hint}", en: "{path} cannot be imported: {hint}"),
                    path.merging(["hint": hint(console.language)]) { $1 })
            case .empty:
                throw console.fail(
                    .input, Bilingual(nb: "{path} har ingen tekst", en: "{path} has no text"), path)
            }
        }
    }

    private func report(_ draft: ScriptDraft, _ path: String, _ console: Console) throws(ExitCode) {
        try console.print("\(path)\n")
        for loss in draft.losses { console.tell(loss.message) }
        for question in draft.questions {
            console.tell(
                Bilingual(nb: "{path}:{line}: {question}", en: "{path}:{line}: {question}"),
                ["path": path, "line": "\(question.line)", "question": question.text])
        }
        if !draft.questions.isEmpty {
            console.tell(
                Bilingual(
                    nb: "{count} steder er merket «// ?». Se på dem, og slett merkelinjen når de er riktige",
                    en: "{count} places are marked “// ?”. Look at them, and delete the marks when they are right"),
                ["count": "\(draft.questions.count)"])
        }
        console.tell(
            Bilingual(
                nb: "Se tidene med: pusterom preview {path}", en: "See the timing with: pusterom preview {path}"),
            ["path": path])
    }

    /// The folder of a path and its file's name without its ending.
    private static func name(of path: String) -> (folder: String, stem: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        let name = parts.last.map(String.init) ?? ""
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return (folder.isEmpty ? (path.hasPrefix("/") ? "" : ".") : folder, stem)
    }
}
