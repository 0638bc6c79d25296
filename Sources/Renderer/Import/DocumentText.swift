package import GuideText

/// The text of a document, without everything that is only for the eye.
package struct DocumentText: Sendable, Equatable {
    /// Its paragraphs in order; none of them is empty.
    package var paragraphs: [DocumentParagraph] = []
    /// The things in it that a script cannot have.
    package var losses: Set<DocumentLoss> = []

    mutating func add(_ paragraph: DocumentParagraph) {
        var paragraph = paragraph
        // Drops what cannot be seen: control characters, soft hyphens, zero-width blanks and marks.
        paragraph.text = String(scalars: paragraph.text.unicodeScalars.filter { $0 == "\n" || !Self.isInvisible($0) })
            .trimmingBlanks()
        if !paragraph.text.isEmpty { paragraphs.append(paragraph) }
    }
}

extension DocumentText {
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\t" && (scalar.isControl || ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"].contains(scalar))
    }
}

/// A paragraph of a document.
package struct DocumentParagraph: Sendable, Equatable {
    /// Its text; `\n` is a line break within it.
    package var text: String
    /// What it is.
    package var kind: Kind
    /// Whether all of it stands in bold or italic letters.
    package var isEmphasised = false

    /// What a paragraph is.
    package enum Kind: Sendable, Equatable {
        /// The document's title.
        case title
        /// A heading, as its author marked it.
        case heading
        /// What looks like a heading and is not marked as one.
        case likelyHeading
        /// Running text.
        case body
        /// An item of a list.
        case item
    }
}

/// What a document can have and a script cannot.
package enum DocumentLoss: String, CaseIterable, Sendable, Comparable {
    case pictures, footnotes, comments, tables, textBoxes, encoding, timeCodes

    /// The order of declaration.
    package static func < (first: DocumentLoss, second: DocumentLoss) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What was done with it, as a sentence.
    package var message: Bilingual {
        switch self {
        case .pictures: Bilingual(nb: "Bilder og figurer er ikke tatt med.", en: "Pictures and drawings were left out.")
        case .footnotes: Bilingual(nb: "Fotnoter er ikke tatt med.", en: "Footnotes were left out.")
        case .comments:
            Bilingual(nb: "Merknader i margen er ikke tatt med.", en: "Comments in the margin were left out.")
        case .tables:
            Bilingual(
                nb: "Tabeller er lest celle for celle, rad for rad.", en: "Tables were read cell by cell, row by row.")
        case .textBoxes:
            Bilingual(
                nb: "Tekstbokser er satt inn der de er festet i teksten.",
                en: "Text boxes were put in where they are anchored in the text.")
        case .encoding:
            Bilingual(
                nb: "Filen er ikke UTF-8 og er lest som Windows-tekst. Se over æ, ø og å.",
                en: "The file is not UTF-8 and was read as Windows text. Look at æ, ø and å.")
        case .timeCodes:
            Bilingual(
                nb: "Klokkeslett foran linjer er gjort om til kommentarer. De blir ikke lest opp.",
                en: "Times before lines became comments. They are not spoken.")
        }
    }
}
