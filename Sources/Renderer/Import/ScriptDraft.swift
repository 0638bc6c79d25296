internal import GuideScript
package import GuideText

/// A script made from a document, in canonical layout. What was uncertain stands in comments that begin with `// ?`.
package struct ScriptDraft: Sendable {
    /// The script.
    package let text: String
    /// Its questions, each with its line, from 1, in order.
    package let questions: [Remark]
    /// What a script cannot have and the document had.
    package let losses: [DocumentLoss]

    /// A question at its line.
    package struct Remark: Sendable, Equatable {
        /// The line, from 1.
        package let line: Int
        /// The question, as the comment has it.
        package let text: String
    }

    /// A script of a document. The words of the markup and the questions are written in a language; the title is `name` if
    /// the document has none.
    package init(_ document: DocumentText, name: String, language: MessageLanguage) {
        var document = document
        var writer = DraftWriter(language: language)
        writer.write(&document)
        let title = writer.title ?? name
        let lines = writer.lines
        text = Self.laidOut(title: title, lines, language)
        questions = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            $1.hasPrefix(Self.mark) ? Remark(line: $0 + 1, text: String($1.dropFirst(Self.mark.count))) : nil
        }
        losses = document.losses.sorted()
    }

    /// What a question begins with.
    static let mark = "// ? "
}

extension ScriptDraft {
    /// The whole script in canonical layout. A line that the parser does not take is kept as a comment: nothing is lost.
    private static func laidOut(title: String, _ lines: [String], _ language: MessageLanguage) -> String {
        let head = ["---", "\(language.choice(nb: "tittel", en: "title")): \(quoted(title))", "---"]
        var lines = lines
        for _ in 0..<lines.count + 1 {
            let text = (head + lines).joined(separator: "\n") + "\n"
            let parsed = Script.parse(Array(text.utf8), name: "import")
            // All lines that one reading reports are commented out together: a long text may have many, and every reading
            // takes time.
            let mistaken = Set(parsed.diagnostics.filter { $0.isError }.map { $0.position.line - head.count - 1 })
            guard !mistaken.isEmpty else {
                if case .success(let formatted) = ScriptFormatter.format(parsed) { return formatted }
                return text
            }
            let mendable = mistaken.filter { lines.indices.contains($0) && !lines[$0].hasPrefix("//") }
            guard !mendable.isEmpty else { return text }
            for index in mendable { lines[index] = "\(mark)\(DraftQuestion.broken.line(lines[index], language))" }
        }
        return lines.joined(separator: "\n")
    }

    /// A text as YAML takes any: within double quotes.
    private static func quoted(_ text: String) -> String {
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
