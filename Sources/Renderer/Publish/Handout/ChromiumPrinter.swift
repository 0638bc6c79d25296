internal import Foundation
internal import GuideSystem

/// Prints pages by Chromium, where it is installed, as anyone would from its menu.
package struct ChromiumPrinter: Sendable {
    /// The program.
    package let program: String
    /// How long a page may take.
    private static let patience = Duration.seconds(60)

    /// The first Chromium or Chrome in the folders of a path such as that of the environment; nothing if there is none.
    package init?(searching path: String) {
        let names = ["chromium", "chromium-browser", "google-chrome"]
        guard let program = ProgramPath.find(anyOf: names, in: path) else { return nil }
        self.program = program
    }

    /// A sheet as PDF, beside the sheet. The file is dated New Year's Day of `year`, so that the same sheet gives the same bytes
    /// by the same Chromium and fonts. Throws if the program cannot be run, fails, or takes more than a minute.
    package func print(_ sheet: PublishedFile, year: Int?) throws(PrintFailure) -> PublishedFile {
        do {
            let name = "pusterom-print-\(UUID().uuidString.prefix(8))"
            let folder = FileManager.default.temporaryDirectory.appending(path: name)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { Self.remove(folder) }
            try Data(sheet.bytes).write(to: folder.appending(path: "ark.html"))
            try run(in: folder)
            let pdf = Array(try Data(contentsOf: folder.appending(path: "ark.pdf")))
            return PublishedFile(Self.path(of: sheet), bytes: PrintDate.set(in: pdf, year: year ?? 2000))
        } catch let failure as PrintFailure {
            throw failure
        } catch {
            throw PrintFailure(program: program, reason: "\(error)")
        }
    }
}

extension ChromiumPrinter {
    /// Where the print of a sheet lies: beside it.
    static func path(of sheet: PublishedFile) -> String { sheet.path.replacing(/\.html$/, with: ".pdf") }

    private func run(in folder: URL) throws {
        // Its own home and place for what it needs for a while: no profile of the user's is read, and nothing is left behind.
        let isShort = folder.path.utf8.count + Self.socket.utf8.count < Self.socketLength
        let place = ["HOME=\(folder.path)"] + (isShort ? ["TMPDIR=\(folder.path)"] : [])
        let command = ["/usr/bin/env"] + place + [program] + Self.arguments(folder.path)
        var process = try ChildProcess(command, text: [])
        let end: ChildEnd
        do throws(ChildFailure) { end = try process.end(until: .now + Self.patience) } catch {
            switch error {
            case .interrupted: throw PrintFailure(program: program, reason: "interrupted", isInterruption: true)
            case .timedOut: throw PrintFailure(program: program, reason: "no page after \(Self.patience)")
            case .gone, .system: throw PrintFailure(program: program, reason: "\(error)")
            }
        }
        switch end {
        case .exited(0): return
        case .exited(let status): throw PrintFailure(program: program, reason: "status \(status)")
        case .killed(let signal): throw PrintFailure(program: program, reason: "signal \(signal)")
        }
    }

    /// What Chromium makes in the place for temporary files, and the longest name that a socket can have (`sun_path`).
    private static let socket = "/org.chromium.Chromium.XXXXXX/SingletonSocket"
    private static let socketLength = 108

    /// Removes the folder of a print. What the program has left running is ended, but may write until it is gone.
    private static func remove(_ folder: URL) {
        for _ in 0..<40 {
            try? FileManager.default.removeItem(at: folder)
            guard FileManager.default.fileExists(atPath: folder.path) else { return }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    /// Without its sandbox only for the superuser, for whom it will not start otherwise: the page is ours, has no script and asks
    /// for nothing.
    private static func arguments(_ folder: String) -> [String] {
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(folder)/ark.pdf",
        ] + (NSUserName() == "root" ? ["--no-sandbox"] : []) + ["file://\(folder)/ark.html"]
    }
}

/// The dates in a PDF file (ISO 32000-1, sections 7.9.4 and 14.3.3).
enum PrintDate {
    /// The file with its dates of making and changing set to New Year's Day: as long as before, so all places in it hold.
    static func set(in pdf: [UInt8], year: Int) -> [UInt8] {
        let digits = Array(String(year).utf8.suffix(4))
        let date = [UInt8](repeating: 48, count: 4 - digits.count) + digits + Array("0101000000+00'00'".utf8)
        var bytes = pdf
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            guard let place = bytes.firstRange(of: Array(key.utf8)), place.upperBound + date.count <= bytes.count
            else { continue }
            bytes.replaceSubrange(place.upperBound..<place.upperBound + date.count, with: date)
        }
        return bytes
    }
}

/// A failure of the program that prints: which, and why.
package struct PrintFailure: Error, Equatable, CustomStringConvertible {
    /// The program.
    package let program: String
    /// What went wrong.
    package let reason: String
    /// Whether nothing did, and the user asked to stop.
    package var isInterruption = false

    /// `/usr/bin/chromium: status 1`.
    package var description: String { "\(program): \(reason)" }
}
