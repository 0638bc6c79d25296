internal import CSndfile

/// A failure of libsndfile: what was tried, on which file, and the library's own message.
package struct SoundFileFailure: Error, CustomStringConvertible {
    /// libsndfile's error number.
    package let code: Int32
    /// What was tried, as the library names it.
    package let operation: String
    /// The file.
    package let path: String
    /// The library's own message.
    package let message: String

    /// `sf_write_short Build/x.wav: …`.
    package var description: String { "\(operation) \(path): \(message)" }

    /// A refusal of our own, without an error of the library's.
    init(_ operation: String, _ path: String, _ message: String) {
        self.operation = operation
        self.path = path
        self.message = message
        code = 0
    }

    /// The failure of the call just made; without a handle, of the last opening.
    init(_ operation: String, _ path: String, _ handle: OpaquePointer?) {
        self.operation = operation
        self.path = path
        // Safe: the library's messages are terminated and copied at once.
        code = unsafe sf_error(handle)
        message = unsafe String(cString: sf_strerror(handle))
    }
}
