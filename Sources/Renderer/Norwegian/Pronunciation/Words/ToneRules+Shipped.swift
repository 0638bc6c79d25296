internal import CNorwegian

extension ToneRules {
    /// The rules that ship.
    package static let norwegian: ToneRules = {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        unsafe ToneRules(
            String(
                decoding: UnsafeBufferPointer(start: norwegian_tones_start(), count: norwegian_tones_size),
                as: UTF8.self))
    }()
}
