/// The bytes of a WAV file of 16-bit mono that is made while it is sent.
package enum WaveHeader {
    /// Bytes before the samples.
    package static let length = 44

    /// What stands before so many samples.
    package static func bytes(samples: Int, rate: Int) -> [UInt8] {
        let size = Int(UInt32(clamping: samples * 2))
        return Array("RIFF".utf8) + Bytes.little(size + 36, 4) + Array("WAVEfmt ".utf8) + Bytes.little(16, 4)
            + Bytes.little(1, 2) + Bytes.little(1, 2) + Bytes.little(rate, 4) + Bytes.little(rate * 2, 4)
            + Bytes.little(2, 2) + Bytes.little(16, 2) + Array("data".utf8) + Bytes.little(size, 4)
    }

    /// Samples as bytes.
    package static func bytes(of samples: some Sequence<Int16>) -> [UInt8] {
        // Safe: the bytes are only read while the array lives.
        unsafe samples.map(\.littleEndian).withUnsafeBytes { unsafe Array($0) }
    }
}
