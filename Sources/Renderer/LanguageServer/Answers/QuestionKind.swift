internal import GuideEditing
internal import GuideText

/// The questions about a text, by the names of the protocol.
enum QuestionKind: String, Sendable {
    case completion = "textDocument/completion"
    case hover = "textDocument/hover"
    case definition = "textDocument/definition"
    case formatting = "textDocument/formatting"
    case codeAction = "textDocument/codeAction"
    case documentSymbol = "textDocument/documentSymbol"

    /// The answer to a question about a text; nil if there is nothing to say.
    func answer(_ question: Wire.Question, _ document: OpenDocument, _ desk: ServerDesk) -> WireAnswer? {
        let analysis = desk.analyse(document)
        let offset = question.position.map { analysis.alignment.offset(of: EditorPlace($0)) }
        switch self {
        case .completion:
            return offset.map { .completion(desk.complete(document, analysis, at: $0)) }
        case .hover:
            return offset.flatMap { desk.explain(document, analysis, at: $0) }.map { .hover($0) }
        case .definition:
            return offset.flatMap { desk.locate(document, analysis, at: $0) }.map { .location($0) }
        case .formatting: return desk.format(document, analysis).map { .edits($0) }
        case .codeAction: return .actions(desk.mends(document, analysis, question))
        case .documentSymbol: return .symbols(ServerDesk.chapters(of: analysis))
        }
    }
}

/// An answer.
enum WireAnswer: Sendable {
    case completion(Wire.CompletionList)
    case hover(Wire.Hover)
    case location(Wire.Location)
    case edits([Wire.TextEdit])
    case actions([Wire.CodeAction])
    case symbols([Wire.DocumentSymbol])
}

extension WireAnswer? {
    /// Sends it; nothing is an answer too.
    func send(by writer: MessageWriter, to id: MessageID) {
        switch self {
        case .completion(let answer): writer.answer(id, answer)
        case .hover(let answer): writer.answer(id, answer)
        case .location(let answer): writer.answer(id, answer)
        case .edits(let answer): writer.answer(id, answer)
        case .actions(let answer): writer.answer(id, answer)
        case .symbols(let answer): writer.answer(id, answer)
        case nil: writer.answer(id, nil as String?)
        }
    }
}
