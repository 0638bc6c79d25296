internal import Glibc
internal import GuideEditing
package import GuideSpeech
internal import GuideSystem
package import GuideText

/// What a language server is started with.
package struct LanguageServerSettings: Sendable {
    /// The language of messages; nil: as the client says.
    package var language: MessageLanguage?
    /// The language if the client does not say either.
    package var localeLanguage: MessageLanguage
    /// The engine that the user has chosen; nil: the built-in one.
    package var engine: EngineChoice?
    /// Speech processes at the same time.
    package var workers: Int
    /// Where speech is kept.
    package var cache: SpeechCache?
    /// The version of the program.
    package var version: String

    /// What it is started with.
    package init(workers: Int, version: String, localeLanguage: MessageLanguage) {
        self.localeLanguage = localeLanguage
        self.workers = workers
        self.version = version
    }
}

/// A language server for one client, over standard input and output.
package struct LanguageServer: Sendable {
    /// How it came to an end.
    package enum End: Sendable {
        /// The client asked for it, as the protocol wants.
        case asked
        /// The client left, or asked for the end before it was prepared.
        case left
        /// Ctrl-C.
        case interrupted
    }

    private let settings: LanguageServerSettings

    /// A server that has read nothing yet.
    package init(_ settings: LanguageServerSettings) { self.settings = settings }

    /// Serves until the client asks for the end, or leaves.
    package func run() -> End {
        let desk = ServerDesk(settings)
        defer { desk.close() }
        var reader = MessageReader()
        let input = Descriptor(owning: dup(0), path: "stdin")
        while true {
            switch Self.receive(from: input) {
            case nil where Interruption.isRequested: return .interrupted
            case nil: continue
            case .some(let bytes):
                // At its end a stream gives nothing.
                if bytes.isEmpty { return desk.isClosing ? .asked : .left }
                reader.add(bytes)
            }
            while let piece = reader.next() {
                switch piece {
                case .message(let bytes): if desk.take(bytes) { return desk.isClosing ? .asked : .left }
                case .malformed: desk.refuseMalformed()
                case .tooLarge(let count): desk.refuseTooLarge(count)
                }
            }
        }
    }

    /// How long is waited before Ctrl-C is looked for, in milliseconds.
    private static let step: Int32 = 200

    /// The next bytes; nil if none came for a while.
    private static func receive(from input: borrowing Descriptor) -> [UInt8]? {
        var stream = [pollfd(fd: input.number, events: Int16(POLLIN), revents: 0)]
        // Safe: pointer and count describe the array.
        guard unsafe poll(&stream, 1, step) > 0 else { return nil }
        return (try? input.read(upTo: 1 << 16)) ?? []
    }
}
