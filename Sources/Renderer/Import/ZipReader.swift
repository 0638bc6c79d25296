internal import CZip

/// An archive to read from, by libzip.
@safe struct ZipReader: ~Copyable {
    // Safe: given to libzip alone, and discarded once.
    private let handle: OpaquePointer

    /// Bytes of an unpacked file that are read at most: the text of a thousand pages has less.
    static let limit = 32 << 20

    /// Opens an archive.
    init(_ path: String) throws(DocumentFailure) {
        var code: Int32 = 0
        // Safe: the path is passed as a terminated string.
        guard let handle = unsafe zip_open(path, ZIP_RDONLY, &code) else { throw .damaged(Self.message(code)) }
        unsafe self.handle = handle
    }

    deinit { unsafe zip_discard(handle) }

    /// Whether there is a file of this name in it.
    func holds(_ name: String) -> Bool {
        // Safe: the name is passed as a terminated string.
        unsafe zip_name_locate(handle, name, 0) >= 0
    }

    /// The bytes of a file in it, checked against its checksum; a damaged document if it is not there or too large.
    func bytes(of name: String) throws(DocumentFailure) -> [UInt8] {
        // Safe: names are passed as terminated strings; libzip writes no more than the buffer has.
        guard let file = unsafe zip_fopen(handle, name, 0) else {
            let error = unsafe zip_get_error(handle)
            let code = unsafe zip_error_code_zip(error)
            throw .damaged(code == ZIP_ER_NOENT ? "\(name)?" : Self.message(code))
        }
        defer { unsafe _ = zip_fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe part.withUnsafeMutableBytes { unsafe zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            guard count >= 0 else {
                throw .damaged(Self.message(unsafe zip_error_code_zip(zip_file_get_error(file))))
            }
            if count == 0 { return bytes }
            bytes += part[..<Int(count)]
            guard bytes.count <= Self.limit else { throw .damaged("\(name): > \(Self.limit >> 20) MiB") }
        }
    }

    /// A file in it, as XML.
    func element(of name: String) throws(DocumentFailure) -> XMLElement {
        try XMLElement.read(try bytes(of: name), named: name)
    }

    private static func message(_ code: Int32) -> String {
        var error = unsafe zip_error_t()
        unsafe zip_error_init_with_code(&error, code)
        defer { unsafe zip_error_fini(&error) }
        return unsafe String(cString: zip_error_strerror(&error))
    }
}
