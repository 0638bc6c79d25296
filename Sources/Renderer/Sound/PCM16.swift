/// 16-bit samples.
package enum PCM16 {
    /// Samples in −1…1 as 16 bit, rounded to the nearest step and kept within the range; silence stays exactly zero.
    package static func quantise(_ samples: [Float]) -> [Int16] {
        samples.map { sample in
            let scaled = max(-32_768, min(32_767, sample * 32_768))
            // Where floats have no digit behind the point, adding rounds: the compiler does eight of these at once.
            return Int16(truncatingIfNeeded: Int32((scaled + Self.wholeNumbers) - Self.wholeNumbers))
        }
    }

    /// 1.5 · 2²³: beside it, the digits of a float end at the point.
    private static let wholeNumbers: Float = 12_582_912

    /// A 16-bit sample as −1…1.
    package static func expand(_ sample: Int16) -> Float {
        Float(sample) / 32_768
    }
}
