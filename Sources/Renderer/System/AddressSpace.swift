internal import Glibc

/// The addresses that the process may still use (`RLIMIT_AS` of setrlimit(2), and the system's own bounds).
package enum AddressSpace {
    /// Whether so many bytes more could be had at this moment; none of them are kept.
    package static func hasRoom(for bytes: Int) -> Bool {
        // Safe: a mapping of its own that nothing points to, given back at once.
        let mapping = unsafe mmap(nil, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else { return false }
        unsafe munmap(mapping, bytes)
        return true
    }
}
