internal import CLinux
internal import Glibc

/// What waits for many things at once.
package enum EventLoop {
    /// How many descriptors one takes at its start, with some for what it waits for.
    private static let descriptors = 16

    /// Takes as many descriptors as an event loop needs, and a thread, and gives them back. Swift's own ends the process, or waits
    /// for ever, where they are refused: so who needs it asks first. A failure names `path`, what it was needed for.
    package static func probe(for path: String) throws(SystemFailure) {
        var taken: [Int32] = []
        defer { taken.forEach { close($0) } }
        // A user may have fewer of these than of other descriptors.
        let loop = create_event_loop()
        guard loop >= 0 else { throw SystemFailure("epoll_create1", path: path) }
        taken.append(loop)
        for _ in 0..<descriptors {
            let number = dup(STDERR_FILENO)
            // A process without standard error has the others' room.
            guard number >= 0 || errno == EBADF else { throw SystemFailure("dup", path: path) }
            if number >= 0 { taken.append(number) }
        }
        // Where none can be had, libdispatch asks again for ever.
        var thread = pthread_t()
        // Safe: the new thread uses nothing of ours, and is waited for.
        let code = unsafe pthread_create(&thread, nil, { _ in nil }, nil)
        guard code == 0 else { throw SystemFailure(code: code, operation: "pthread_create", path: path) }
        pthread_join(thread, nil)
    }
}
