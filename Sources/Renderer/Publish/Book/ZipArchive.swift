internal import CZip
internal import Glibc

/// An archive that is being made, by libzip. Nothing is packed (sound cannot be made smaller) and nothing in it says when
/// it was made: the same files give the same bytes.
@safe struct ZipArchive: ~Copyable {
    // Safe: given to libzip alone, and closed or discarded once.
    private let handle: OpaquePointer
    private let path: String
    private var isOpen = true

    /// 1 January 1980, the first day that an archive knows.
    private static let firstDay: UInt16 = 1 << 5 | 1

    /// An empty archive, which takes the place of what is at the path when it is closed.
    init(creating path: String) throws(LibraryFailure) {
        var code: Int32 = 0
        // Safe: the path is handed over as a terminated string.
        guard let handle = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw LibraryFailure("zip_open", path, message: "error \(code)")
        }
        unsafe self.handle = handle
        self.path = path
    }

    // Safe: an archive that was closed is gone already.
    deinit { if isOpen { unsafe zip_discard(handle) } }

    /// Puts a file behind those before.
    func add(_ entry: BookEntry) throws(LibraryFailure) {
        // Safe: libzip owns a source once it is part of the archive, and else it is freed here.
        guard let source = unsafe source(of: entry.content) else { throw failure("zip_source", entry.path) }
        let index = unsafe zip_file_add(handle, entry.path, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(source)
            throw failure("zip_file_add", entry.path)
        }
        let place = zip_uint64_t(index)
        guard unsafe zip_set_file_compression(handle, place, ZIP_CM_STORE, 0) == 0,
            unsafe zip_file_set_dostime(handle, place, 0, Self.firstDay, 0) == 0
        else { throw failure("zip_set_file_compression", entry.path) }
    }

    /// Writes the archive.
    consuming func close() throws(LibraryFailure) {
        // Safe: a failed closing leaves the archive open, to be discarded.
        guard unsafe zip_close(handle) == 0 else { throw failure("zip_close", path) }
        isOpen = false
    }
}

extension ZipArchive {
    /// Bytes are copied, for libzip reads them as late as when the archive is closed; it frees the copy.
    private func source(of content: BookEntry.Content) -> OpaquePointer? {
        switch content {
        case .file(let path):
            // Safe: the path is handed over as a terminated string; length 0 means all of the file.
            return unsafe zip_source_file(handle, path, 0, 0)
        case .bytes(let bytes):
            // Safe: the copy has room for all bytes, and is libzip's from here on.
            guard let copy = unsafe malloc(max(1, bytes.count)) else { return nil }
            unsafe bytes.withUnsafeBytes {
                unsafe copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
            }
            return unsafe zip_source_buffer(handle, copy, zip_uint64_t(bytes.count), 1)
        }
    }

    private func failure(_ operation: String, _ path: String) -> LibraryFailure {
        // Safe: the record belongs to the open archive and is only read.
        let error = unsafe zip_get_error(handle)
        let isSystem = unsafe zip_error_system_type(error) == ZIP_ET_SYS
        return LibraryFailure(
            // Safe: the library's message is terminated and copied at once.
            operation, path, message: unsafe String(cString: zip_strerror(handle)),
            code: isSystem ? unsafe zip_error_code_system(error) : 0)
    }
}

/// The library that packs books.
package enum ZipLibrary {
    /// Its version, such as `1.7.3`.
    package static var version: String {
        // Safe: the string is terminated and constant.
        unsafe zip_libzip_version().map { unsafe String(cString: $0) } ?? ""
    }
}
