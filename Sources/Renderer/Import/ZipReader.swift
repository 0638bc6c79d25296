internal import CZip

/// Why a file cannot be taken out of an archive.
package enum ZipReadingFailure: Error, Equatable {
    /// The archive itself is damaged or protected; with the library's own message.
    case archive(String)
    /// It does not hold such a file.
    case missing(String)
    /// The file is larger than is read.
    case tooLarge(String)

    /// What happened, for a message.
    var message: String {
        switch self {
        case .archive(let reason): reason
        case .missing(let name): "\(name)?"
        case .tooLarge(let name): "\(name): > \(ZipReader.limit >> 20) MiB"
        }
    }
}

/// An archive to read from, by libzip.
@safe struct ZipReader: ~Copyable {
    // Safe: given to libzip alone, and discarded once.
    private let handle: OpaquePointer

    /// Bytes of an unpacked file that are read at most: the text of a thousand pages has less.
    static let limit = 32 << 20

    /// Opens an archive.
    init(_ path: String) throws(ZipReadingFailure) {
        var code: Int32 = 0
        // Safe: the path is handed over as a terminated string.
        guard let handle = unsafe zip_open(path, ZIP_RDONLY, &code) else { throw .archive(Self.message(code)) }
        unsafe self.handle = handle
    }

    deinit { unsafe zip_discard(handle) }

    /// The bytes of a file in it; checked against its checksum.
    func bytes(of name: String) throws(ZipReadingFailure) -> [UInt8] {
        // Safe: names are handed over as terminated strings; libzip writes no more than the buffer has.
        guard let file = unsafe zip_fopen(handle, name, 0) else {
            let error = unsafe zip_get_error(handle)
            let code = unsafe zip_error_code_zip(error)
            throw code == ZIP_ER_NOENT ? .missing(name) : .archive(Self.message(code))
        }
        defer { unsafe _ = zip_fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe part.withUnsafeMutableBytes { unsafe zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            guard count >= 0 else {
                throw .archive(Self.message(unsafe zip_error_code_zip(zip_file_get_error(file))))
            }
            if count == 0 { return bytes }
            bytes += part[..<Int(count)]
            guard bytes.count <= Self.limit else { throw .tooLarge(name) }
        }
    }

    private static func message(_ code: Int32) -> String {
        var error = unsafe zip_error_t()
        unsafe zip_error_init_with_code(&error, code)
        defer { unsafe zip_error_fini(&error) }
        return unsafe String(cString: zip_error_strerror(&error))
    }
}
