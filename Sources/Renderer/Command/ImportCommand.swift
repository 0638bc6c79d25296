internal import ArgumentParser
internal import Glibc
internal import GuideImport
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// `pusterom import`: documents of word processors as scripts.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make scripts from Word documents, OpenDocument texts or plain text.",
        discussion: """
            Headings become chapters; (pause 10 sekunder), [klokke], dots and the like become what a script writes for them. \
            What is uncertain stands in comments that begin with // ?. Nothing that exists already is overwritten.
            """)

    @Argument(
        help: ArgumentHelp("Documents (.docx, .odt) or plain text (.txt).", valueName: "document"),
        completion: .file(extensions: ["docx", "odt", "txt"]))
    var documents: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Folder for the scripts; by default the folder of each document.", valueName: "folder"),
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

extension ImportCommand {
    private func make(_ document: String, _ console: Console) throws(ExitCode) {
        let source = FilePath(document)
        let text = try read(document, console)
        let draft = ScriptDraft(text, name: source.stem, language: console.language)
        let stem = FileNaming.ascii(source.stem)
        let name = "\(stem.isEmpty ? "manus" : stem).pust"
        let path = output.map { "\($0)/\(name)" } ?? source.sibling(name)
        do throws(SystemFailure) { try ScriptWriting.create(path, draft.text) } catch {
            guard error.code == EEXIST else { throw console.exit(for: error, option: "--output") }
            throw console.fail(
                .cannotCreate,
                Bilingual(
                    nb:
                        "{path} finnes fra før og er som den var. Gi den et annet navn, eller velg en annen mappe med --output",
                    en:
                        "{path} exists already and is as it was. Rename it, or choose another folder with --output"
                ), ["path": path])
        }
        try report(draft, path, console)
    }

    private func read(_ document: String, _ console: Console) throws(ExitCode) -> DocumentText {
        do throws(DocumentFailure) { return try DocumentReading.read(document) } catch {
            throw console.fail(.input, error.message, ["path": document])
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
                    nb:
                        "{count} {count:sted|steder} er merket «// ?». Se på {count:det|hvert av dem}, og slett merkelinjen når det er riktig",
                    en:
                        "{count} {count:place is|places are} marked “// ?”. Look at {count:it|each of them}, and delete the marked line when it is right"
                ),
                ["count": "\(draft.questions.count)"])
        }
        console.tell(
            Bilingual(
                nb: "Se hva som kommer når: pusterom preview {path}", en: "See what comes when: pusterom preview {path}"
            ),
            ["path": ShellWord.quoted(path)])
    }
}
