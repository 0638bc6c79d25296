extension Wire {
    /// What every message says of itself.
    struct Envelope: Decodable, Sendable {
        var id: MessageID?
        var method: String?
    }

    /// The parameters of a message.
    struct Message<Params: Decodable>: Decodable {
        var params: Params
    }

    /// Which text is meant.
    struct TextDocument: Decodable, Sendable {
        var uri: String
        var version: Int?
        var text: String?
    }

    /// A question about a text, or about a place of it.
    struct Question: Decodable, Sendable {
        /// What fixes are asked for.
        struct Context: Decodable, Sendable {
            var only: [String]?
        }

        var textDocument: TextDocument
        var position: Position?
        var range: Range?
        var context: Context?
    }

    /// Changes of a text, in their order.
    struct Changes: Decodable, Sendable {
        /// One of them; without a range, the whole text.
        struct Change: Decodable, Sendable {
            var range: Range?
            var text: String
        }

        var textDocument: TextDocument
        var contentChanges: [Change]
    }

    /// A request that is cancelled.
    struct Cancel: Decodable, Sendable {
        var id: MessageID
    }

    /// What a client says of itself.
    struct Greeting: Decodable, Sendable {
        struct Capabilities: Decodable, Sendable {
            struct Document: Decodable, Sendable {
                struct Completion: Decodable, Sendable {
                    struct Item: Decodable, Sendable { var snippetSupport: Bool? }
                    var completionItem: Item?
                }
                var completion: Completion?
            }
            struct Workspace: Decodable, Sendable {
                struct Files: Decodable, Sendable { var dynamicRegistration: Bool? }
                var didChangeWatchedFiles: Files?
            }
            var textDocument: Document?
            var workspace: Workspace?
        }
        var locale: String?
        var capabilities: Capabilities?
    }
}

/// The number or name of a request.
enum MessageID: Codable, Hashable, Sendable {
    case number(Int)
    case name(String)

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else {
            self = .name(try value.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .number(let number): try value.encode(number)
        case .name(let name): try value.encode(name)
        }
    }
}
