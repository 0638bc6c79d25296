internal import Foundation

/// A folder for one test, removed with all in it when the test is done.
package final class TemporaryFolder: Sendable {
    /// Its path.
    package let path: String

    /// Makes an empty folder.
    package init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("pusterom-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something in it.
    package subscript(name: String) -> String { "\(path)/\(name)" }

    /// Writes a text file into it and gives its path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        let folder = (self[name] as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: self[name], atomically: false, encoding: .utf8)
        return self[name]
    }

    /// Writes a sound into it as a WAV file and gives its path.
    @discardableResult
    package func write(sound: [Float], rate: Int = 44_100, channels: Int = 1, to name: String) throws -> String {
        let bytes = WaveWriting.bytes(sound, rate: rate, channels: channels)
        try Data(bytes).write(to: URL(fileURLWithPath: self[name]))
        return self[name]
    }

    /// The bytes of a file in it.
    package func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: self[name])))
    }

    /// The names in it, hidden ones too, sorted.
    package var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
