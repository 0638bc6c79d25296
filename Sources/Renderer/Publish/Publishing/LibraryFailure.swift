internal import CCairo
internal import Glibc

/// A failure of a library that files of a publication are made with: cairo, libqrencode or libzip.
package struct LibraryFailure: Error, Equatable, CustomStringConvertible {
    /// What was tried, as the library names it.
    package let operation: String
    /// What it was tried on: a file, or the address for a code; empty if on none.
    package let subject: String
    /// The library's own message, in English.
    package let message: String
    /// The system's error number (`errno`); 0 if it was not the system that failed.
    package let code: Int32

    /// A failure of an operation on a subject.
    init(_ operation: String, _ subject: String, message: String, code: Int32 = 0) {
        self.operation = operation
        self.subject = subject
        self.message = message
        self.code = code
    }

    /// `zip_close bok.epub: No space left on device`.
    package var description: String {
        subject.isEmpty ? "\(operation): \(message)" : "\(operation) \(subject): \(message)"
    }
}

extension LibraryFailure {
    /// The failure that a status of cairo stands for; nil if it stands for none.
    init?(_ operation: String, _ status: cairo_status_t) {
        guard status != CAIRO_STATUS_SUCCESS else { return nil }
        // Safe: the library's messages are terminated, never freed and copied at once.
        self.init(operation, "", message: unsafe String(cString: cairo_status_to_string(status)))
    }

    /// A failure that the system's error number explains; `ERANGE`: an address is too long for any code.
    init(_ operation: String, _ subject: String, code: Int32) {
        // Safe: strerror always returns a terminated string, copied at once.
        self.init(operation, subject, message: unsafe String(cString: strerror(code)), code: code)
    }
}
