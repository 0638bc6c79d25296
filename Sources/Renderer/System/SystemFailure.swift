internal import Glibc
package import GuideText

/// A failure of the operating system: what was tried, on what, and the system's own word for why not.
package struct SystemFailure: Error, Equatable, CustomStringConvertible {
    /// The system's error number (`errno`).
    package let code: Int32
    /// What was tried, as the system names it: `open`, `write`, `rename`, ….
    package let operation: String
    /// The file or folder it was tried on; empty if on none.
    package let path: String

    /// A failure with an explicit error number.
    package init(code: Int32, operation: String, path: String = "") {
        self.code = code
        self.operation = operation
        self.path = path
    }

    /// The failure of the call just made, by `errno`.
    package init(_ operation: String, path: String = "") {
        self.init(code: errno, operation: operation, path: path)
    }

    /// The system's own message, in English.
    package var message: String {
        // Safe: strerror always returns a terminated string, copied at once.
        unsafe String(cString: strerror(code))
    }

    /// The reason, in our own words for errors that a user may meet, otherwise in the system's words.
    package var reason: Bilingual {
        Self.reasons[code] ?? Bilingual(nb: "systemet svarer med feil \(code)", en: message)
    }

    /// `write Build/x.wav: No space left on device`.
    package var description: String { path.isEmpty ? "\(operation): \(message)" : "\(operation) \(path): \(message)" }
}
