/// The bytes of a WAV file of 16-bit mono that is made while it is sent.
package enum WaveHeader {
    /// Bytes before the samples.
    package static let length = 44

    /// What stands before so many samples.
    package static func bytes(samples: Int, rate: Int) -> [UInt8] {
        let size = UInt32(clamping: samples * 2)
        return Array("RIFF".utf8) + word(size &+ 36) + Array("WAVEfmt ".utf8) + word(16) + half(1) + half(1)
            + word(UInt32(rate)) + word(UInt32(rate * 2)) + half(2) + half(16) + Array("data".utf8) + word(size)
    }

    /// Samples as bytes.
    package static func bytes(of samples: some Sequence<Int16>) -> [UInt8] {
        samples.flatMap { half(UInt16(bitPattern: $0)) }
    }

    private static func word(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func half(_ number: UInt16) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
