/// 24-bit samples.
package enum PCM24 {
    /// Samples in −1…1 as 24 bit in the upper bits of 32, rounded to the nearest step and kept within the range; silence
    /// stays exactly zero.
    package static func quantise(_ samples: [Float]) -> [Int32] {
        samples.map { Int32(max(-8_388_608, min(8_388_607, ($0 * 8_388_608).rounded()))) << 8 }
    }
}
