internal import Glibc

/// Memory that a worker and its forked children share: a count of samples, then the samples.
///
/// It is mapped once and lives as long as its process; only the pages in use take memory.
@safe struct SampleRegion {
    /// Where the mapping begins.
    let start: UnsafeMutableRawPointer

    /// Samples that fit: ten minutes at 22,050 Hz.
    static let capacity = 10 * 60 * 22_050
    private static let header = 64

    /// An existing region.
    init(start: UnsafeMutableRawPointer) { unsafe self.start = start }

    /// A new region, or nil if the system has no memory for it.
    init?() {
        let size = Self.header + Self.capacity * MemoryLayout<Int16>.stride
        let mapping = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
        guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else { return nil }
        unsafe start = mapping
    }

    /// Samples written since the last `reset`.
    var count: Int {
        // Safe: the header is mapped, aligned and always holds an Int.
        get { unsafe start.load(as: Int.self) }
        nonmutating set { unsafe start.storeBytes(of: newValue, as: Int.self) }
    }

    /// Whether samples were refused since the last `reset`.
    var isOverfull: Bool {
        // Safe: the header is mapped and always holds a Bool there.
        get { unsafe start.load(fromByteOffset: MemoryLayout<Int>.stride, as: Bool.self) }
        nonmutating set { unsafe start.storeBytes(of: newValue, toByteOffset: MemoryLayout<Int>.stride, as: Bool.self) }
    }

    /// Makes it empty.
    func reset() {
        count = 0
        isOverfull = false
    }

    /// The bytes of the samples written.
    var bytes: UnsafeRawBufferPointer {
        // Safe: `append` never lets the count pass the capacity.
        unsafe UnsafeRawBufferPointer(start: start + Self.header, count: count * MemoryLayout<Int16>.stride)
    }

    /// Appends samples; false, and nothing written, if they do not fit.
    func append(_ samples: UnsafePointer<Int16>, count added: Int) -> Bool {
        guard added >= 0, count + added <= Self.capacity else {
            isOverfull = true
            return false
        }
        // Safe: the room was checked above; source and region do not overlap.
        unsafe (start + Self.header + count * MemoryLayout<Int16>.stride)
            .copyMemory(from: samples, byteCount: added * MemoryLayout<Int16>.stride)
        count += added
        return true
    }
}
