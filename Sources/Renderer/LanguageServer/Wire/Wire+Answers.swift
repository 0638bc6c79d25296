extension Wire {
    /// Something that can be written.
    struct CompletionItem: Encodable, Sendable {
        var label: String
        var kind: Int
        var documentation: Markup?
        var sortText: String
        var filterText: String
        /// 1: as it is, 2: with placeholders.
        var insertTextFormat: Int
        var textEdit: TextEdit
    }

    /// All that can be written at a place.
    struct CompletionList: Encodable, Sendable {
        var isIncomplete = false
        var items: [CompletionItem]
    }

    /// The explanation of a place.
    struct Hover: Encodable, Sendable {
        var contents: Markup
        var range: Range
    }

    /// A fix.
    struct CodeAction: Encodable, Sendable {
        var title: String
        var kind: String
        var diagnostics: [Diagnostic]?
        var isPreferred: Bool?
        var edit: WorkspaceEdit
    }

    /// A chapter.
    struct DocumentSymbol: Encodable, Sendable {
        var name: String
        /// A heading, which the protocol has no kind for: editors show a text.
        let kind = 15
        var range: Range
        var selectionRange: Range

        private enum CodingKeys: String, CodingKey { case name, kind, range, selectionRange }
    }

    /// What the server can do.
    struct Welcome: Encodable, Sendable {
        /// How texts are sent.
        struct Sync: Encodable, Sendable {
            let openClose = true
            let change = 2
            let save = true

            private enum CodingKeys: String, CodingKey { case openClose, change, save }
        }

        /// When completion is asked for by itself.
        struct Completion: Encodable, Sendable {
            let triggerCharacters = ["[", "{", " ", "/"]

            private enum CodingKeys: String, CodingKey { case triggerCharacters }
        }

        /// Which fixes there are.
        struct Actions: Encodable, Sendable {
            let codeActionKinds = [CodeActionKind.quickFix, CodeActionKind.fixAll]

            private enum CodingKeys: String, CodingKey { case codeActionKinds }
        }

        /// All of it.
        struct Capabilities: Encodable, Sendable {
            let positionEncoding = "utf-16"
            let textDocumentSync = Sync()
            let completionProvider = Completion()
            let hoverProvider = true
            let definitionProvider = true
            let documentFormattingProvider = true
            let documentSymbolProvider = true
            let codeActionProvider = Actions()

            private enum CodingKeys: String, CodingKey {
                case positionEncoding, textDocumentSync, completionProvider, hoverProvider, definitionProvider,
                    documentFormattingProvider, documentSymbolProvider, codeActionProvider
            }
        }

        /// Who serves.
        struct Server: Encodable, Sendable {
            let name = "pusterom"
            var version: String

            private enum CodingKeys: String, CodingKey { case name, version }
        }

        let capabilities = Capabilities()
        var serverInfo: Server

        private enum CodingKeys: String, CodingKey { case capabilities, serverInfo }
    }
}

/// The kinds of fixes.
enum CodeActionKind {
    /// Fixes one mistake.
    static let quickFix = "quickfix"
    /// Fixes all that has one right answer.
    static let fixAll = "source.fixAll"
}
