/// The bytes of a WAV file of 16 bits whose length is known before its samples.
package enum WaveHeader {
    /// Bytes before the samples.
    package static let length = 44

    /// The header before a number of samples of each channel.
    package static func bytes(samples: Int, rate: Int, channels: Int = 1) -> [UInt8] {
        let frame = 2 * channels
        let size = Int(UInt32(clamping: samples * frame))
        return Array("RIFF".utf8) + Bytes.little(size + 36, 4) + Array("WAVEfmt ".utf8) + Bytes.little(16, 4)
            + Bytes.little(1, 2) + Bytes.little(channels, 2) + Bytes.little(rate, 4) + Bytes.little(rate * frame, 4)
            + Bytes.little(frame, 2) + Bytes.little(16, 2) + Array("data".utf8) + Bytes.little(size, 4)
    }

    /// Samples as bytes.
    package static func bytes(of samples: some Sequence<Int16>) -> [UInt8] {
        // Safe: the bytes are only read while the array lives.
        unsafe samples.map(\.littleEndian).withUnsafeBytes { unsafe Array($0) }
    }
}
