internal import GuideEditing
internal import GuideLibrary
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A text that the client has open.
struct OpenDocument: Sendable {
    /// Its address, as the client writes it.
    let address: String
    /// Its path.
    let path: String
    /// The client's number for what it is now.
    var version: Int?
    /// The text.
    var text: EditedText
    /// Our own number: it rises with every change of the text or of what it is made with.
    var generation = 0
    /// What was made of it as it is now.
    var analysis: Analysis?
    /// Cancels the speaking of the earlier text.
    var speaking = Cancellation()
    /// What was told of it last without speaking it.
    var told: [String]?

    /// A text as the client opens it.
    init(_ document: Wire.TextDocument) {
        address = document.uri
        path = FileAddress.path(of: document.uri)
        version = document.version
        text = EditedText(document.text ?? "")
    }
}

/// What was made of a text as it stands: read, and perhaps spoken. A class, because several questions share it.
final class Analysis: Sendable {
    /// What it says, and its mistakes.
    let draft: ReviewedDraft
    /// Its places.
    let alignment: TextAlignment
    /// The course that it is used in.
    let use: CourseUse?
    private let spoken = Mutex<DraftLayout?>(nil)

    /// Reads a text as its course uses it.
    init(_ document: OpenDocument) {
        if document.path.hasSuffix(".pust"), let folder = CourseFolder(above: document.path),
            let course = try? FoundCourse(folder)
        {
            use = CourseUse(of: document.path, in: course)
        } else {
            use = nil
        }
        draft = ReviewedDraft(document.text.text, at: document.path, in: use)
        alignment = TextAlignment(document.text, draft.source)
    }

    /// It laid out; nil as long as it has not been spoken.
    var layout: DraftLayout? {
        get { spoken.withLock { $0 } }
        set { spoken.withLock { $0 = newValue } }
    }

    /// The mistakes that are known so far.
    var diagnostics: [Diagnostic] { layout?.diagnostics ?? draft.diagnostics }
}

extension Analysis {
    /// The protocol's range of a span.
    func range(_ span: Span) -> Wire.Range {
        let (start, end) = alignment.places(of: span)
        return Wire.Range(start: start.position, end: end.position)
    }
}

extension EditorPlace {
    /// The place as the protocol has it.
    var position: Wire.Position { Wire.Position(line: line, character: unit) }

    /// A place of the protocol's.
    init(_ position: Wire.Position) { self.init(line: position.line, unit: position.character) }
}
