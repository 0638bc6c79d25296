internal import CPage

/// The files that the page is made of, as the program carries them.
enum BuiltInFiles {
    /// Their bytes by name.
    static let all: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for index in 0..<page_file_count {
            // Safe: every index below the count has a file, whose name is terminated and whose bytes are constant.
            guard let file = unsafe page_file_at(index)?.pointee, let name = unsafe file.name else { continue }
            let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
            files[unsafe String(cString: name)] = bytes
        }
        return files
    }()

    /// The text of a file that the program is known to have.
    static func text(_ name: String) -> String {
        guard let bytes = all[name] else { preconditionFailure("The program lacks \(name).") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
