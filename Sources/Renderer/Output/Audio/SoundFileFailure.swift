/// A failure of libsndfile: what was tried, on which file, and the library's own message.
package struct SoundFileFailure: Error, CustomStringConvertible {
    /// libsndfile's error number; −1 where it tells none.
    package let code: Int32
    /// What was tried, as the library names it.
    package let operation: String
    /// The file.
    package let path: String
    /// The library's own message.
    package let message: String

    /// `sf_write_short Build/x.wav: …`.
    package var description: String { "\(operation) \(path): \(message)" }
}
