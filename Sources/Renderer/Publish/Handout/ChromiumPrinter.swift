internal import Foundation
internal import Glibc
internal import GuideSystem

/// Prints pages by Chromium, where it is installed, as anyone would from its menu.
package struct ChromiumPrinter: Sendable {
    /// The program.
    package let program: String
    /// The executable that ends the program when we are killed, in the hidden mode `LimitedProgram`; nil: nothing does.
    package var executable: String?
    /// How long a page may take.
    private static let patience = Duration.seconds(60)

    /// The first Chromium or Chrome in the folders of a path such as that of the environment; nil if there is none.
    package init?(searching path: String) {
        let names = ["chromium", "chromium-browser", "google-chrome"]
        guard let program = ProgramPath.find(anyOf: names, in: path) else { return nil }
        self.program = program
    }

    /// A sheet as PDF, beside the sheet. Links in it begin at `address`, which is the sheet's own. The file is dated New Year's Day of `year`, so that the same sheet gives the same bytes
    /// by the same Chromium and fonts. Throws if the program cannot be run, fails, or takes more than a minute.
    package func print(_ sheet: PublishedFile, at address: String, year: Int?) throws(PrintFailure) -> PublishedFile {
        let base = "<head><base href=\"\(address.replacing("&", with: "&amp;"))\"/>"
        let page = Array(
            String(decoding: sheet.bytes, as: UTF8.self).replacing("<head>", with: base, maxReplacements: 1).utf8)
        let folder = try system { () throws(SystemFailure) in try ScratchFolder(Self.prefix) }
        try system { () throws(SystemFailure) in
            try Descriptor(open: "\(folder.path)/ark.html", O_WRONLY | O_CREAT).write(page)
        }
        let pdf = try pdf(in: folder)
        return PublishedFile(Self.path(of: sheet), bytes: PrintedFile.dated(pdf, year: year ?? 2000))
    }
}

extension ChromiumPrinter {
    /// Where the print of a sheet lies: beside it.
    static func path(of sheet: PublishedFile) -> String { sheet.path.replacing(/\.html$/, with: ".pdf") }

    private func system<Result: ~Copyable>(
        _ work: () throws(SystemFailure) -> Result
    ) throws(PrintFailure) -> Result {
        do throws(SystemFailure) { return try work() } catch {
            throw PrintFailure(program: program, reason: .system(error))
        }
    }

    /// Prints the page of a folder.
    private func pdf(in folder: borrowing ScratchFolder) throws(PrintFailure) -> [UInt8] {
        let reason = run(in: folder.path)
        let pdf = reason == nil ? FileManager.default.contents(atPath: "\(folder.path)/ark.pdf").map { Array($0) } : nil
        if let pdf, PrintedFile.isWhole(pdf) { return pdf }
        // Chromium says nothing of a full disk: the file is short or missing, or the program ends in one of many ways.
        let isFull = reason != .interrupted && (folder.room ?? .max) < Self.leastRoom
        let full = SystemFailure(code: ENOSPC, operation: "write", path: folder.path)
        throw PrintFailure(program: program, reason: isFull ? .system(full) : reason ?? .incomplete)
    }

    /// Runs the program; why it failed, or nil.
    private func run(in folder: String) -> PrintFailure.Reason? {
        // Its own home and place for what it needs for a while: no profile of the user's is read, and nothing is left behind.
        let isShort = folder.utf8.count + Self.socket.utf8.count < Self.socketLength
        // Where the folder's name is too long for a socket in it, it is the present folder and needs no name.
        let place = isShort ? ["HOME=\(folder)", "TMPDIR=\(folder)"] : ["-C", folder, "HOME=\(folder)", "TMPDIR=."]
        var command = ["/usr/bin/env"] + place + [program] + Self.arguments(folder)
        if let executable {
            command = LimitedProgram.arguments(command, in: "", memory: .max, executable: executable)
        }
        do throws(SystemFailure) {
            var process = try ChildProcess(command, text: [])
            do throws(ChildFailure) {
                switch try process.end(until: .now + Self.patience) {
                case .exited(0): return nil
                case .exited(let status): return .status(status)
                case .killed(let signal): return .signal(signal)
                }
            } catch {
                switch error {
                case .interrupted: return .interrupted
                case .timedOut: return .timedOut
                case .gone: return .incomplete
                case .system(let failure): return .system(failure)
                }
            }
        } catch {
            return .system(error)
        }
    }

    /// What the names of its folders begin with, among other temporary files.
    private static let prefix = "pusterom-print-"
    /// Bytes that the place for temporary files must have left, for a failure not to be for want of room.
    private static let leastRoom = 8 << 20

    /// Removes what publications that were killed have left.
    static func sweep() { ScratchFolder.sweep(prefix) }

    /// What Chromium makes in the place for temporary files, and the longest name that a socket can have (`sun_path`).
    private static let socket = "/org.chromium.Chromium.XXXXXX/SingletonSocket"
    private static let socketLength = 108

    /// Without its sandbox only for the superuser, for whom it will not start otherwise: the page is ours, has no script and asks
    /// for nothing.
    private static func arguments(_ folder: String) -> [String] {
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(folder)/ark.pdf",
        ] + (NSUserName() == "root" ? ["--no-sandbox"] : []) + ["file://\(folder)/ark.html"]
    }
}
