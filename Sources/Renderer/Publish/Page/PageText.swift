/// All that the pages say, by name: the program's own texts, and over them those of a theme.
package struct PageText: Sendable, Equatable {
    /// A text, or several paragraphs or points.
    package enum Entry: Sendable, Equatable {
        case text(String)
        case list([String])
    }

    private(set) var entries: [String: Entry]

    /// Texts by name.
    init(_ entries: [String: Entry]) { self.entries = entries }

    /// The file that has them, in the program and in a theme.
    package static let fileName = "tekst.yml"

    /// The text of a name with its arguments, such as `{tall}`, filled in; empty for a list.
    package func callAsFunction(_ name: String, _ arguments: [String: String] = [:]) -> String {
        guard case .text(let text) = entries[name] else { return "" }
        return arguments.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// The paragraphs or points of a name; those of a text are itself.
    package func list(_ name: String) -> [String] {
        switch entries[name] {
        case .list(let texts): texts
        case .text(let text): [text]
        case nil: []
        }
    }

    /// These texts, with others in place of those of the same name.
    func overlaid(by others: PageText) -> PageText {
        PageText(entries.merging(others.entries) { _, other in other })
    }

    /// All texts by name, as templates read them.
    var values: [String: Any] {
        entries.mapValues { entry -> Any in
            switch entry {
            case .text(let text): text
            case .list(let texts): texts
            }
        }
    }
}
