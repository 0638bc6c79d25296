internal import CLinux

/// Memory that was freed.
package enum FreedMemory {
    /// From now on this process keeps up to `bytes` of it for what is made next, instead of giving it back to the system, from
    /// which it would come again page by page, each to be cleared.
    package static func keep(_ bytes: Int) {
        _ = mallopt(M_MMAP_THRESHOLD, Int32(clamping: bytes))
        _ = mallopt(M_TRIM_THRESHOLD, Int32(clamping: bytes))
    }
}
