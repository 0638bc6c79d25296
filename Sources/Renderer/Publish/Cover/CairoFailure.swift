internal import CCairo

/// A failure of cairo: what was tried, and the library's own message.
package struct CairoFailure: Error, Equatable, CustomStringConvertible {
    /// cairo's status number.
    package let code: UInt32
    /// What was tried, as the library names it.
    package let operation: String
    /// The library's own message.
    package let message: String

    /// `cairo_surface_write_to_png_stream: out of memory`.
    package var description: String { "\(operation): \(message)" }

    /// The failure that a status stands for; nil if it stands for none.
    init?(_ operation: String, _ status: cairo_status_t) {
        guard status != CAIRO_STATUS_SUCCESS else { return nil }
        code = status.rawValue
        self.operation = operation
        // Safe: the library's messages are terminated, never freed and copied at once.
        message = unsafe String(cString: cairo_status_to_string(status))
    }
}
