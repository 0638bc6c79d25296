/// A failure of one of the libraries that sound is worked on with: libebur128 or libsoxr.
package struct SoundFailure: Error, CustomStringConvertible {
    /// The library's function that failed.
    package let operation: String
    /// The library's own message or code.
    package let message: String
    /// What was done and the library's message: `soxr_oneshot: invalid rate`.
    package var description: String { "\(operation): \(message)" }
}
