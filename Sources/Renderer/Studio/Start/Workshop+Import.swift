internal import GuideImport
internal import GuideSystem
internal import GuideText

/// What came of a document: the script, and what its author should look at.
struct ImportOutcome: Encodable, Sendable {
    var path: String
    /// Places marked `// ?` in it.
    var questions: Int
    /// What the document had that a script has not.
    var losses: [String]
}

extension Workshop {
    /// Makes a script of a document that was sent; the address names the document (`name`), the course's folder (`course`) and, if
    /// the script is to be put into the course file, the folder of its week or day (`unit`).
    func addDocument(_ question: Question) throws(Refusal) -> ImportOutcome {
        guard let file = question.file else { throw .malformed }
        let name = FilePath(try question.value("name"))
        let document: DocumentText
        do throws(DocumentFailure) { document = try DocumentReading.read(file) } catch {
            throw Refusal(422, error.message, ["path": name.name])
        }
        let draft = ScriptDraft(document, name: name.stem, language: language)
        let course = question.values["course"] ?? ""
        let path = try add(draft.text, named: try Self.stem(name.stem), to: course, question.values["unit"])
        return ImportOutcome(
            path: path, questions: draft.questions.count, losses: draft.losses.map { $0.message(language) })
    }
}
