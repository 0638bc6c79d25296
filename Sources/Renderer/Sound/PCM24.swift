/// 24-bit samples.
package enum PCM24 {
    /// Samples in −1…1 as 24 bit in the upper bits of 32, rounded to the nearest step and kept within the range; of two as near, the one
    /// further from zero. Silence stays exactly zero.
    package static func quantise(_ samples: [Float]) -> [Int32] {
        var steps = [Int32](repeating: 0, count: samples.count)
        // Safe: both buffers have as many elements. Without checks, the compiler does several at once.
        unsafe samples.withUnsafeBufferPointer { samples in
            unsafe steps.withUnsafeMutableBufferPointer { steps in
                for index in 0..<steps.count {
                    let scaled = unsafe max(-8_388_608, min(8_388_607, samples[index] * 8_388_608))
                    unsafe steps[index] = scaled.nearestStep << 8
                }
            }
        }
        return steps
    }
}
