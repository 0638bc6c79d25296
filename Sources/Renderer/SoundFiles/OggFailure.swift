/// A failure of libogg: what was tried and on which file; the library gives no message.
package struct OggFailure: Error, CustomStringConvertible {
    /// What was tried, as the library names it.
    package let operation: String
    /// The file.
    package let path: String

    /// `ogg_sync_pageout Build/x.opus: …`.
    package var description: String { "\(operation) \(path): not the Ogg that was written" }
}
