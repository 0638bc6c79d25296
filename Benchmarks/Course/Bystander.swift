import Foundation

/// A program did not end well.
struct Failure: Error {
    /// Its exit status.
    let status: Int32
}

/// A process that gets ready, waits to be told to go, and is waited for.
final class Bystander {
    private let process = Process()
    private let start = Pipe()
    private let ready = Pipe()

    /// Starts it and waits until it is ready.
    init(_ program: String, _ arguments: [String]) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = start
        process.standardOutput = ready
        try process.run()
        guard !ready.fileHandleForReading.availableData.isEmpty else { throw Failure(status: -1) }
    }

    /// Lets it go.
    func go() throws { try start.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }

    /// Waits for its end.
    func end() throws {
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    }
}

/// Runs a program to its end and throws its output away.
func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
}
