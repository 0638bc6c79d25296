internal import COgg
internal import Glibc
internal import GuideSystem

/// Reads an Ogg file page by page.
@safe struct OggPageReader: ~Copyable {
    private var sync = unsafe ogg_sync_state()
    private let file: Descriptor

    /// Bytes read at once.
    private static let block = 1 << 16

    /// Opens a file.
    init(_ path: String) throws(OutputFailure) {
        file = try OutputFailure.system { () throws(SystemFailure) in try Descriptor(open: path, O_RDONLY) }
        unsafe ogg_sync_init(&sync)
    }

    deinit {
        // Safe: a copy of the state frees the same memory, and nothing uses it after.
        var sync = unsafe sync
        unsafe ogg_sync_clear(&sync)
    }

    /// The next page; nothing at the file's end.
    mutating func next() throws(OutputFailure) -> OggPage? {
        var page = unsafe ogg_page()
        while true {
            let found = unsafe ogg_sync_pageout(&sync, &page)
            if found == 1 { return unsafe OggPage(page) }
            guard found == 0 else { throw .soundFile(.notOgg("ogg_sync_pageout", file.path)) }
            guard try fill() else { return nil }
        }
    }

    private mutating func fill() throws(OutputFailure) -> Bool {
        let bytes = try OutputFailure.system { () throws(SystemFailure) in try file.read(upTo: Self.block) }
        guard !bytes.isEmpty else { return false }
        // Safe: the library's buffer has room for a block, and no more is copied.
        unsafe ogg_sync_buffer(&sync, Self.block)?.withMemoryRebound(to: UInt8.self, capacity: Self.block) {
            unsafe $0.update(from: bytes, count: bytes.count)
        }
        guard unsafe ogg_sync_wrote(&sync, bytes.count) == 0 else {
            throw .soundFile(.notOgg("ogg_sync_wrote", file.path))
        }
        return true
    }
}
