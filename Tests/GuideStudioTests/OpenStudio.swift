import Foundation
import GuideSystem
import GuideText
import Synchronization
import TestSupport

@testable import GuideStudio

/// A studio that really runs, with its server, on a folder of its own, as long as the test holds it.
final class OpenStudio: Sendable {
    /// The folder.
    let folder: TemporaryFolder
    private let cancellation = Cancellation()
    private let state: Mutex<(address: String?, log: [String])>
    private let ended = DispatchSemaphore(value: 0)

    /// What came of a request.
    struct Answer {
        let status: Int
        let body: [UInt8]

        /// The body as text.
        var text: String { String(decoding: body, as: UTF8.self) }

        /// The body as a document.
        var document: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:]
        }
    }

    /// Opens it on files.
    init(_ files: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        state = Mutex((nil, []))
        for (name, text) in files { try folder.write(text, to: name) }
        var settings = StudioSettings(folder: folder.path, language: .bokmål, workers: 2, version: "test")
        settings.executable = Program.path
        let studio = Studio(settings) { [self] line in state.withLock { $0.log.append(line) } }
        let opened = DispatchSemaphore(value: 0)
        let thread = Thread { [self] in
            cancellation.run {
                try? studio.run { [self] address in
                    state.withLock { $0.address = address }
                    opened.signal()
                }
            }
            ended.signal()
        }
        thread.start()
        _ = opened.wait(timeout: .now() + 60)
    }

    /// The address that opens the page.
    var address: String { state.withLock { $0.address ?? "" } }

    /// What it refused.
    var log: [String] { state.withLock { $0.log } }

    /// Ends it, as Ctrl-C does; whether it ended.
    @discardableResult
    func end() -> Bool {
        cancellation.cancel()
        return ended.wait(timeout: .now() + 20) == .success
    }

    /// `127.0.0.1:PORT`.
    var host: String { String(address.dropFirst("http://".count).prefix { $0 != "/" }) }

    /// The cookie of the page.
    var cookie: String {
        "pusterom-\(host.split(separator: ":").last ?? "")=\(address.split(separator: "=").last ?? "")"
    }

    /// Sends a request as the page does; `headers` go over the page's own, and an empty one is left out.
    func ask(
        _ method: String, _ path: String, _ form: [String: Any?]? = nil, body: [UInt8]? = nil,
        headers: [String: String] = [:]
    ) throws -> Answer {
        var all = ["Cookie": cookie, "Origin": "http://\(host)"]
        all.merge(headers) { $1 }
        let files = try TemporaryFolder()
        var arguments = ["-s", "-S", "-o", files["body"], "-w", "%{http_code}", "-X", method]
        for (name, value) in all where !value.isEmpty { arguments += ["-H", "\(name): \(value)"] }
        let sent =
            try form.map { [UInt8](try JSONSerialization.data(withJSONObject: $0.compactMapValues { $0 })) } ?? body
        if let sent {
            try Data(sent).write(to: URL(fileURLWithPath: files["sent"]))
            arguments += ["--data-binary", "@\(files["sent"])", "-H", "Expect:"]
        }
        let status = try Tool.run("curl", arguments + ["http://\(host)\(path)"])
        return Answer(status: Int(status) ?? 0, body: (try? files.bytes(of: "body")) ?? [])
    }
}

/// What tests write.
enum Texts {
    /// A course of one exercise.
    static let course = "tittel: Små pust\nspråk: nb\n\nuker:\n  - uke: 1\n    tema: Først\n    spor: [a]\n"
    /// Its script.
    static let script = """
        ---
        tittel: A
        varianter: {kort: 30 s, lang: 1 min}
        ---
        # Ankomst
        Kjenn føttene mot gulvet.
        [pause 4–40 s]
        Gå videre når du vil.
        [pause 2–30 s]

        """
    /// Both.
    static let files = ["kurs/kurs.yml": course, "kurs/a.pust": script]
}
