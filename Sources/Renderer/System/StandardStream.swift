internal import Glibc

/// The process's standard streams, through their descriptors.
package enum StandardStream: Int32, Sendable {
    /// Where data goes.
    case output = 1
    /// Where messages go.
    case error = 2

    /// Writes text at once. A reader that has gone away (`| head`) is not a failure; a full disk is.
    package func write(_ text: String) throws(SystemFailure) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            // Safe: the span given to the call is within `bytes`.
            let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { return }
            guard count > 0 else { throw SystemFailure("write", path: self == .output ? "stdout" : "stderr") }
            done += count
        }
    }

    /// Whether it is a terminal.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// How many columns it shows, if it is a terminal that says so.
    package var columns: Int? {
        var size = winsize()
        // Safe: the system fills the whole record.
        guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// All of standard input, at most `limit` bytes.
    package static func readInput(limit: Int) throws(SystemFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        let input = try Descriptor.standardInput()
        while bytes.count < limit {
            let part = try input.read(upTo: min(1 << 16, limit - bytes.count))
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }
}
