/// 16-bit samples.
package enum PCM16 {
    /// A sample in −1…1 as 16 bit, rounded to the nearest step and kept within the range; silence stays exactly zero.
    package static func quantise(_ sample: Float) -> Int16 {
        Int16(max(-32_768, min(32_767, (sample * 32_768).rounded())))
    }

    /// A 16-bit sample as −1…1.
    package static func expand(_ sample: Int16) -> Float {
        Float(sample) / 32_768
    }
}
