import Foundation
import Synchronization
import TestSupport

/// A client of the real `pusterom lsp`, in a process of its own.
final class LanguageClient: Sendable {
    /// The folder that its texts are in.
    let folder: TemporaryFolder
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let received = Mutex<[Message]>([])
    private let count = Mutex(0)

    /// A message of the server's, as its bytes: every test reads from it what it asks for.
    struct Message: Sendable {
        let bytes: [UInt8]

        /// The message as a document.
        var document: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]) ?? [:]
        }

        /// What is at a path of names and numbers, such as `result.0.title`.
        subscript(path: String) -> Any? {
            path.split(separator: ".").reduce(document as Any?) { value, name in
                if let list = value as? [Any] {
                    return Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
                }
                return (value as? [String: Any])?[String(name)]
            }
        }
    }

    /// Starts the server on files, and greets it unless `isGreeted` is false.
    init(_ files: [String: String] = [:], isGreeted: Bool = true) throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["lsp", "--no-cache", "--jobs", "1"]
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": folder.path]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.detachNewThread { [self] in listen() }
        guard isGreeted else { return }
        _ = ask("initialize", ["locale": "nb", "capabilities": Self.capabilities])
        tell("initialized", [:])
    }

    deinit { if process.isRunning { process.terminate() } }

    private static let capabilities = [
        "textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]
    ]

    /// The address of a file in its folder.
    func address(_ name: String) -> String { URL(fileURLWithPath: folder[name]).absoluteString }

    /// Sends bytes as they are.
    func send(_ bytes: [UInt8]) { try? input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

    /// Sends a message.
    func send(_ message: [String: Any]) {
        var message = message
        message["jsonrpc"] = "2.0"
        guard let body = try? JSONSerialization.data(withJSONObject: message) else { return }
        send(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
    }

    /// Tells the server something.
    func tell(_ method: String, _ params: [String: Any]) { send(["method": method, "params": params]) }

    /// Asks without waiting; the number of the question.
    func pose(_ method: String, _ params: [String: Any]) -> Int {
        let id = count.withLock { count in
            count += 1
            return count
        }
        send(["id": id, "method": method, "params": params])
        return id
    }

    /// Asks and waits for the answer.
    func ask(_ method: String, _ params: [String: Any]) -> Message { answer(to: pose(method, params)) }

    /// The answer to a question; empty if the server has ended.
    func answer(to id: Int) -> Message { wait { $0["id"] as? Int == id } }

    /// Asks about a place of a file.
    func ask(_ method: String, _ name: String, _ line: Int, _ unit: Int) -> Message {
        ask(
            method,
            ["textDocument": ["uri": address(name)], "position": ["line": line, "character": unit]])
    }

    /// Opens a file with a text.
    func open(_ name: String, _ text: String, version: Int = 1) {
        tell(
            "textDocument/didOpen",
            ["textDocument": ["uri": address(name), "languageId": "pust", "version": version, "text": text]])
    }

    /// Changes a stretch of a file, from a line and unit to another; nil: all of it.
    func change(_ name: String, _ range: [Int]?, _ text: String, version: Int) {
        var change: [String: Any] = ["text": text]
        if let range {
            change["range"] = [
                "start": ["line": range[0], "character": range[1]], "end": ["line": range[2], "character": range[3]],
            ]
        }
        tell(
            "textDocument/didChange",
            ["textDocument": ["uri": address(name), "version": version], "contentChanges": [change]])
    }

    /// The mistakes that the server tells of a version of a file, when they are as wanted.
    func diagnostics(
        _ name: String, version: Int? = nil, where isWanted: ([[String: Any]]) -> Bool = { _ in true }
    ) -> [[String: Any]] {
        let found = wait { message in
            guard message["method"] as? String == "textDocument/publishDiagnostics",
                message["params.uri"] as? String == address(name),
                version == nil || message["params.version"] as? Int == version
            else { return false }
            return isWanted(message["params.diagnostics"] as? [[String: Any]] ?? [])
        }
        return found["params.diagnostics"] as? [[String: Any]] ?? []
    }

    /// Waits for a message; empty if the server ends before.
    func wait(where isWanted: (Message) -> Bool) -> Message {
        var seen = 0
        while true {
            let (new, isRunning) = (received.withLock { Array($0[seen...]) }, process.isRunning)
            if let found = new.first(where: isWanted) { return found }
            seen += new.count
            if new.isEmpty, !isRunning { return Message(bytes: []) }
            usleep(5000)
        }
    }

    /// Ends the input, and gives the status that the server ends with.
    func leave() -> Int32 {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Waits for the server's end.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func listen() {
        var bytes: [UInt8] = []
        while case let part = output.fileHandleForReading.availableData, !part.isEmpty {
            bytes += part
            while let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                guard let length = Int(head.drop { !$0.isNumber }), bytes.count >= end.upperBound + length else {
                    break
                }
                let body = Array(bytes[end.upperBound..<end.upperBound + length])
                received.withLock { $0.append(Message(bytes: body)) }
                bytes.removeFirst(end.upperBound + length)
            }
        }
    }
}
