/// WAV files written by their specification, without any library of ours: the sounds that tests are made of.
package enum WaveWriting {
    /// The bytes of a file of 16-bit samples; `samples` holds the channels of one frame after the other, full scale 1.
    package static func bytes(_ samples: [Float], rate: Int, channels: Int = 1) -> [UInt8] {
        let data = samples.flatMap { number(Int(max(-1, min(1, $0)) * 32_767), bytes: 2) }
        let format =
            number(1, bytes: 2) + number(channels, bytes: 2) + number(rate, bytes: 4)
            + number(rate * channels * 2, bytes: 4) + number(channels * 2, bytes: 2) + number(16, bytes: 2)
        let chunks =
            Array("fmt ".utf8) + number(16, bytes: 4) + format + Array("data".utf8) + number(data.count, bytes: 4)
        return Array("RIFF".utf8) + number(4 + chunks.count + data.count, bytes: 4) + Array("WAVE".utf8) + chunks + data
    }

    private static func number(_ number: Int, bytes count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
