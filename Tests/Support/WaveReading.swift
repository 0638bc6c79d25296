/// A WAV file read by its specification, without any library of ours: what a test believes.
package struct WaveReading: Equatable {
    /// Hz.
    package let rate: Int
    /// Channels.
    package let channels: Int
    /// Bits a sample.
    package let bits: Int
    /// The samples.
    package let samples: [Int16]

    /// Reads the bytes of a file; nil if they are no whole WAV file of 16-bit samples.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count > 12, bytes[0..<4].elementsEqual("RIFF".utf8), bytes[8..<12].elementsEqual("WAVE".utf8),
            Self.number(bytes, at: 4, bytes: 4) == bytes.count - 8
        else { return nil }
        var format: (rate: Int, channels: Int, bits: Int)?
        var data: [Int16]?
        var offset = 12
        while offset + 8 <= bytes.count {
            let size = Self.number(bytes, at: offset + 4, bytes: 4)
            let body = offset + 8
            guard body + size <= bytes.count else { return nil }
            if bytes[offset..<offset + 4].elementsEqual("fmt ".utf8) {
                format = (
                    Self.number(bytes, at: body + 4, bytes: 4), Self.number(bytes, at: body + 2, bytes: 2),
                    Self.number(bytes, at: body + 14, bytes: 2)
                )
            } else if bytes[offset..<offset + 4].elementsEqual("data".utf8) {
                data = stride(from: body, to: body + size - 1, by: 2).map {
                    Int16(truncatingIfNeeded: Self.number(bytes, at: $0, bytes: 2))
                }
            }
            offset = body + size + size % 2
        }
        guard let format, let data, format.bits == 16 else { return nil }
        (rate, channels, bits) = format
        samples = data
    }

    private static func number(_ bytes: [UInt8], at offset: Int, bytes count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
