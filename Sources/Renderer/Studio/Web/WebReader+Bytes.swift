internal import Glibc
internal import GuideSystem

extension WebReader {
    /// The bytes that a request sends along; nil if there are more than `limit`.
    func bytes(upTo limit: Int) async throws -> [UInt8]? {
        guard rest <= limit else { return nil }
        var bytes: [UInt8] = []
        while let part = try await part() { bytes += part }
        return bytes
    }

    /// Writes what a request sends along into a file, a part at a time; whether it is no more than `limit`.
    func write(upTo limit: Int, to path: String) async throws -> Bool {
        guard rest <= limit else { return false }
        let file = try Descriptor(open: path, O_WRONLY | O_CREAT | O_TRUNC)
        while let part = try await part() { try file.write(part) }
        return true
    }
}
