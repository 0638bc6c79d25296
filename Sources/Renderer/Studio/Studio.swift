internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc
internal import GuideProduction
package import GuideSpeech
package import GuideSystem
package import GuideText

/// What a studio is opened with.
package struct StudioSettings: Sendable {
    /// The folder with the courses and scripts.
    package var folder: String
    /// The port; 0: any that is free.
    package var port: UInt16 = 0
    /// The language of the page.
    package var language: MessageLanguage
    /// The engine that the user has chosen; nil: the built-in one.
    package var engine: EngineChoice?
    /// Speech processes at the same time.
    package var workers: Int
    /// Where speech is kept.
    package var cache: SpeechCache?
    /// The version of the program, which builds note.
    package var version: String
    /// The program that has the worker mode.
    package var executable = "/proc/self/exe"
    /// Where the code editor lies.
    package var editorFolder = StudioFiles.standardEditorFolder

    /// A studio on a folder.
    package init(folder: String, language: MessageLanguage, workers: Int, version: String) {
        self.folder = folder
        self.language = language
        self.workers = workers
        self.version = version
    }
}

/// Why no studio was opened.
package enum StudioFailure: Error {
    /// Another has the folder.
    case busy(String)
    /// The port is taken or not allowed; with the system's word for it.
    case port(UInt16, String)
    /// The system failed.
    case system(SystemFailure)
}

/// The studio: a page in the browser over one folder, as long as it runs.
package struct Studio: Sendable {
    private let settings: StudioSettings
    private let log: @Sendable (String) -> Void

    /// Tenths of a second that a studio has to end what it is at, once it is asked to.
    private static let patience = 100

    /// A studio; what it refuses is reported to `log`.
    package init(_ settings: StudioSettings, log: @escaping @Sendable (String) -> Void) {
        self.settings = settings
        self.log = log
    }

    /// Opens the studio, gives its address to `ready`, and serves until the user asks to stop.
    package func run(ready: @escaping @Sendable (String) -> Void) throws(StudioFailure) {
        let folder: StudioFolder
        let lock: FileLock
        do throws(SystemFailure) {
            try EventLoop.probe(for: settings.folder)
            folder = try StudioFolder(settings.folder)
            lock = try FileLock(on: "\(folder.hidden)/studio.lock") { false }
        } catch {
            // The same number says that there is no room for a thread.
            let isHeld = error.code == EWOULDBLOCK && error.operation != "pthread_create"
            throw isHeld ? .busy(settings.folder) : .system(error)
        }
        folder.sweep()
        let ended = DispatchSemaphore(value: 0)
        let failure = Outcome()
        let task = Task {
            do { try await serve(folder, ready) } catch { failure.set("\(error)") }
            ended.signal()
        }
        var patience = Self.patience
        while ended.wait(timeout: .now() + .milliseconds(100)) == .timedOut, patience > 0 {
            guard Interruption.isRequested else { continue }
            task.cancel()
            // Where the system gives no more threads, the task cannot even end.
            patience -= 1
        }
        lock.release()
        if !Interruption.isRequested, let reason = failure.reason { throw .port(settings.port, reason) }
    }
}

extension Studio {
    private func serve(_ folder: StudioFolder, _ ready: @escaping @Sendable (String) -> Void) async throws {
        let preview = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 3600, logger: .disabled,
            handler: PreviewHandler(root: folder.published))
        let previewTask = Task { try await preview.run() }
        defer { previewTask.cancel() }
        try await preview.waitUntilListening()
        guard let previewPort = await preview.port else { throw UnknownPort() }
        let previewAddress = "http://127.0.0.1:\(previewPort)"
        // The handler needs the port, which is known when the server listens.
        let relay = Relay()
        let server = HTTPServer(
            config: HTTPServer.Configuration(
                address: try .inet(ip4: "127.0.0.1", port: settings.port), timeout: 3600,
                sharedRequestBufferSize: 1 << 16, logger: .disabled),
            handler: relay)
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening()
        guard let port = await server.port else { throw UnknownPort() }
        let guarding = RequestGuard(port: port)
        let workshop = Workshop(folder, settings, preview: previewAddress)
        defer {
            _ = workshop.stop()
            workshop.phone.close()
        }
        relay.set(
            StudioHandler(
                guarding: guarding, workshop: workshop,
                files: StudioFiles(language: settings.language, editorFolder: settings.editorFolder),
                preview: previewAddress, log: log))
        ready("\(guarding.origin)/?t=\(guarding.token)")
        try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

/// The system does not say which port a server got: then nobody could open its page.
private struct UnknownPort: Error, CustomStringConvertible {
    var description: String { "getsockname" }
}
