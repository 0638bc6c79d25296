/// A table in Markdown, as the documents hold those that are made from declarations.
package enum MarkdownTable {
    /// The text of a head and its rows, ending with a line end.
    package static func text(_ head: [String], _ rows: [[String]]) -> String {
        let rule = head.map { _ in "---" }
        return ([head, rule] + rows).map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
                + " |\n"
        }.joined()
    }
}
