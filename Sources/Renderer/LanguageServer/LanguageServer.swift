internal import Glibc
internal import GuideEditing
package import GuideSystem

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
    package func run() throws(SystemFailure) -> End {
        let input = try Descriptor.standardInput()
        let desk = ServerDesk(settings)
        defer { desk.close() }
        var reader = MessageReader()
        while true {
            switch try Self.receive(from: input) {
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
    private static func receive(from input: borrowing Descriptor) throws(SystemFailure) -> [UInt8]? {
        var stream = [pollfd(fd: input.number, events: Int16(POLLIN), revents: 0)]
        // Safe: pointer and count describe the array.
        let count = unsafe poll(&stream, 1, step)
        // What keeps on failing will not come right by itself.
        if count < 0, errno != EINTR { throw SystemFailure("poll") }
        return count > 0 ? try input.read(upTo: 1 << 16) : nil
    }
}
