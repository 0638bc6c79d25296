import Foundation
import TestSupport

/// A studio that really runs, in a process of its own, on a folder of its own, until the test ends it.
final class OpenStudio {
    /// The folder.
    let folder: TemporaryFolder
    private let process = Process()

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

    /// Opens it on files, in a folder of some name below its own; `path` is where it finds other programs, by default where we do.
    init(_ files: [String: String] = [:], in name: String = "", path: String? = nil) throws {
        folder = try TemporaryFolder()
        for (file, text) in files { try folder.write(text, to: name.isEmpty ? file : "\(name)/\(file)") }
        try folder.write("", to: ".messages")
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = [
            "studio", name.isEmpty ? folder.path : folder[name], "--no-open", "--language", "nb", "--no-cache",
            "--jobs", "1",
        ]
        if let path { process.environment = ProcessInfo.processInfo.environment.merging(["PATH": path]) { $1 } }
        process.standardError = FileHandle(forWritingAtPath: folder[".messages"])
        try process.run()
        while address.isEmpty, process.isRunning { usleep(20_000) }
    }

    deinit { if process.isRunning { process.terminate() } }

    /// What it has told, line by line.
    var log: [String] {
        String(decoding: (try? folder.bytes(of: ".messages")) ?? [], as: UTF8.self)
            .split(separator: "\n").map { String($0).replacing("pusterom: ", with: "") }
    }

    /// The address that opens the page; empty until it is told.
    var address: String {
        log.lazy.compactMap { line in line.range(of: "http://").map { String(line[$0.lowerBound...]) } }.first ?? ""
    }

    /// Ends it, as Ctrl-C does; whether it ended well.
    @discardableResult
    func end() -> Bool {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationStatus == 0
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
