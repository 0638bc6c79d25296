/// What a paragraph of a document says, gathered run by run.
struct ParagraphRuns {
    /// The text so far.
    private(set) var text = ""
    /// What it has that a script cannot have.
    var losses: Set<DocumentLoss> = []
    /// Text boxes that are anchored in it.
    private(set) var boxes: [XMLElement] = []

    private var hasPlain = false
    private var hasMarked = false

    /// Whether all of it stands in bold or italic letters.
    var isEmphasised: Bool { hasMarked && !hasPlain }

    /// Adds text; `isMarked`: in bold or italic letters. Blanks are neither.
    mutating func add(_ text: String, isMarked: Bool) {
        self.text += text
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        if isMarked { hasMarked = true } else { hasPlain = true }
    }

    /// Adds a picture, or the text boxes that it is.
    mutating func addPicture(_ boxes: [XMLElement]) {
        self.boxes += boxes
        losses.insert(boxes.isEmpty ? .pictures : .textBoxes)
    }
}
