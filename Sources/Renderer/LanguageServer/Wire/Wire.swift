/// The contents of messages, by the names of the protocol.
enum Wire {
    /// A place: a line from 0, and UTF-16 units.
    struct Position: Codable, Hashable, Sendable {
        var line: Int
        var character: Int
    }

    /// A stretch of a text.
    struct Range: Codable, Hashable, Sendable {
        var start: Position
        var end: Position
    }

    /// A stretch of a file.
    struct Location: Codable, Sendable {
        var uri: String
        var range: Range
    }

    /// What takes the place of a stretch.
    struct TextEdit: Encodable, Sendable {
        var range: Range
        var newText: String
    }

    /// Text in Markdown.
    struct Markup: Encodable, Sendable {
        let kind = "markdown"
        var value: String

        private enum CodingKeys: String, CodingKey { case kind, value }
    }

    /// Changes of one file.
    struct WorkspaceEdit: Encodable, Sendable {
        var changes: [String: [TextEdit]]
    }

    /// A mistake or a piece of advice.
    struct Diagnostic: Encodable, Sendable {
        /// Another place that belongs to it.
        struct Related: Encodable, Sendable {
            var location: Location
            var message: String
        }

        var range: Range
        /// 1: a mistake, 2: advice.
        var severity: Int
        var code: String
        let source = "pusterom"
        var message: String
        var relatedInformation: [Related]?

        private enum CodingKeys: String, CodingKey {
            case range, severity, code, source, message, relatedInformation
        }
    }
}
