internal import CSndfile
internal import GuideSystem
package import GuideText

/// A failure of libsndfile or libogg: what was tried, on which file, and the library's own message.
package struct SoundFileFailure: Error, CustomStringConvertible {
    /// libsndfile's error number; 0 where it gave none.
    package let code: Int32
    /// The function of the library that failed.
    package let operation: String
    /// The file.
    package let path: String
    /// The library's own message, in English.
    package let message: String
    /// Why, in words of our own.
    package let reason: Bilingual

    /// `sf_write_short Build/x.wav: …`.
    package var description: String { "\(operation) \(path): \(message)" }

    /// A refusal by us, without an error from the library.
    init(_ operation: String, _ path: String, _ reason: Bilingual) {
        self.operation = operation
        self.path = path
        self.reason = reason
        message = reason(.english)
        code = 0
    }

    /// The written file is not the Ogg that was asked for; libogg gives no reason.
    static func notOgg(_ operation: String, _ path: String) -> SoundFileFailure {
        SoundFileFailure(
            operation, path,
            Bilingual(nb: "det som ble skrevet, er ikke en hel Ogg-fil", en: "what was written is not a whole Ogg file")
        )
    }

    /// The failure of the call just made; without a handle, of the last opening.
    init(_ operation: String, _ path: String, _ handle: OpaquePointer?) {
        let system = SystemFailure(operation, path: path)
        self.operation = operation
        self.path = path
        // Safe: the library's messages are terminated and copied at once.
        code = unsafe sf_error(handle)
        message = unsafe String(cString: sf_strerror(handle))
        // The library tells the system's reason only in English.
        reason = Int(code) == SF_ERR_SYSTEM && system.code != 0 ? system.reason : Self.reason(code, message)
    }
}

extension SoundFileFailure {
    /// The library's public error numbers in our words; all others are internal to the library and keep its own text.
    private static func reason(_ code: Int32, _ message: String) -> Bilingual {
        switch Int(code) {
        case SF_ERR_UNRECOGNISED_FORMAT:
            Bilingual(
                nb: "det er ikke lyd i noe format som kan leses", en: "it is not sound in a format that can be read")
        case SF_ERR_SYSTEM: Bilingual(nb: "den kan ikke åpnes eller leses", en: "it cannot be opened or read")
        case SF_ERR_MALFORMED_FILE: Bilingual(nb: "den er skadet", en: "it is damaged")
        case SF_ERR_UNSUPPORTED_ENCODING:
            Bilingual(
                nb: "lyden i den er kodet på en måte som ikke kan leses",
                en: "its sound is encoded in a way that cannot be read")
        default:
            Bilingual(
                nb: "lydbiblioteket kunne ikke bruke den (feil \(code) fra libsndfile)",
                en: "the sound library could not use it (libsndfile \(code): \(message))")
        }
    }
}
