internal import ArgumentParser
internal import GuideScript
internal import GuideText

/// A table of the documents that is made from the declarations, so that neither can forget the other. `Tools/docs-tables` puts
/// each where a page has its marks.
enum DocumentTable: String, CaseIterable, ExpressibleByArgument {
    /// Every directive: its words, an example, what it means.
    case directives
    /// Every diagnostic: its code, its message and its hint, in both languages.
    case codes

    /// The table in Markdown, ending with a line end.
    var markdown: String {
        switch self {
        case .directives:
            Self.table(
                ["Norwegian", "English", "for example", "meaning"],
                DirectiveTable.all.map { directive in
                    [
                        directive.words.nb.map { "`\($0)`" }.joined(separator: ", "),
                        directive.words.en.map { "`\($0)`" }.joined(separator: ", "), "`\(directive.example)`",
                        directive.summary(.english),
                    ]
                })
        case .codes:
            Self.table(
                ["code", "på norsk", "in English"],
                DiagnosticCatalogue.all.map { kind in
                    let cells = [MessageLanguage.bokmål, .english].map { language in
                        DiagnosticCatalogue.general(kind.message, language) + "<br>→ "
                            + DiagnosticCatalogue.general(kind.hint, language)
                    }
                    return ["`\(kind.code)`" + (kind.severity == .warning ? " (W)" : "")] + cells
                })
        }
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        let rule = head.map { _ in "---" }
        return ([head, rule] + rows).map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
                + " |\n"
        }.joined()
    }
}
