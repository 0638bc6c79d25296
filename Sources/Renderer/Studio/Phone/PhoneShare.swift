internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import GuideSystem
internal import Synchronization

/// The published pages of one course, open to the network that this computer is in: only while its user wants it, and never
/// longer than the studio runs. A class, because the page's questions come in several threads.
final class PhoneShare: Sendable {
    /// What is open.
    struct Opening: Sendable {
        /// The course.
        let course: String
        /// The address of its pages, which has a key in it that nobody guesses.
        let address: String
        fileprivate let task: Task<Void, Never>
    }

    private let state = Mutex<Opening?>(nil)

    /// Letters of the key that nobody takes for another when they are typed on a phone.
    private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")

    /// What is open now; nil: nothing.
    var opening: Opening? { state.withLock { $0 } }

    /// Opens the files of a folder at an address of this computer, on a port that is free, in the place of what was open.
    func open(_ folder: String, of course: String, at address: LocalNetwork.Address) throws(Refusal) -> Opening {
        let key = String((0..<8).map { _ in Self.letters.randomElement() ?? "x" })
        guard let place = try? sockaddr_in.inet(ip4: address.text, port: 0) else {
            close()
            throw Self.unreachable
        }
        let server = HTTPServer(
            address: place, timeout: 60, logger: .disabled, handler: PreviewHandler(root: folder, key: key))
        let task = Task { _ = try? await server.run() }
        guard let port = Self.port(of: server) else {
            task.cancel()
            close()
            throw Self.unreachable
        }
        let opening = Opening(course: course, address: "http://\(address.text):\(port)/\(key)/", task: task)
        exchange(for: opening)
        return opening
    }

    /// Closes what is open.
    func close() { exchange(for: nil) }

    /// Opens what is new and closes what was open, in one step: of two questions at once, neither leaves a server behind.
    private func exchange(for new: Opening?) {
        let old = state.withLock { state in
            defer { state = new }
            return state
        }
        old?.task.cancel()
    }

    /// The port of a server as soon as it listens; nil if it does not within five seconds.
    private static func port(of server: HTTPServer) -> UInt16? {
        let (told, port) = (DispatchSemaphore(value: 0), PortBox())
        Task {
            try? await server.waitUntilListening(timeout: 5)
            port.value.withLock { [found = await server.port] in $0 = found }
            told.signal()
        }
        told.wait()
        return port.value.withLock { $0 }
    }

    /// A port, told from one thread to another.
    private final class PortBox: Sendable {
        let value = Mutex<UInt16?>(nil)
    }

    private static let unreachable = Refusal(
        503, nb: "nettverket lar seg ikke bruke herfra. Er maskinen fortsatt på nett?",
        en: "the network cannot be used from here. Is this computer still in it?")
}
