/// 16-bit samples.
package enum PCM16 {
    /// Samples in −1…1 as 16 bit, kept within the range; those that are exactly zero stay so.
    ///
    /// Each is rounded after triangular noise of ±1 step is added, which makes the error of rounding a faint steady hiss
    /// instead of a distortion (Lipshitz, Wannamaker and Vanderkooy, J. Audio Eng. Soc. 40, 1992). The noise depends on
    /// nothing but a sample's place on the track, the first of them at `position`.
    package static func quantise(_ samples: [Float], at position: Int) -> [Int16] {
        let first = UInt32(truncatingIfNeeded: position)
        var steps = [Int16](repeating: 0, count: samples.count)
        // Safe: both buffers have as many elements. Without checks, the compiler does eight at once.
        unsafe samples.withUnsafeBufferPointer { samples in
            unsafe steps.withUnsafeMutableBufferPointer { steps in
                for index in 0..<steps.count {
                    unsafe steps[index] = quantise(samples[index], at: first &+ UInt32(truncatingIfNeeded: index))
                }
            }
        }
        return steps
    }

    @inline(__always)
    private static func quantise(_ sample: Float, at place: UInt32) -> Int16 {
        let noise = sample == 0 ? 0 : triangularNoise(place)
        let scaled = max(-32_768, min(32_767, sample * 32_768 + noise))
        // Adding rounds, and leaves the whole number in the lowest bits.
        return Int16(truncatingIfNeeded: (scaled + wholeNumbers).bitPattern)
    }

    /// The sum of two even noises, in −1…1: the halves of a hash of the place (`lowbias32`, Wellons 2018).
    @inline(__always)
    private static func triangularNoise(_ place: UInt32) -> Float {
        var hash = place &+ 0x9E37_79B9
        hash = (hash ^ (hash >> 16)) &* 0x7FEB_352D
        hash = (hash ^ (hash >> 15)) &* 0x846C_A68B
        hash ^= hash >> 16
        // As signed numbers, which the processor turns into floats at once.
        return (Float(Int32(bitPattern: hash & 0xFFFF)) + Float(Int32(bitPattern: hash >> 16))) / 65_536 - 1
    }

    /// 1.5 · 2²³: beside it, the digits of a float end at the point.
    private static let wholeNumbers: Float = 12_582_912

    /// Samples in −1…1 as 16 bit, kept within the range, each as its nearest step and without noise; of two as near, the one
    /// further from zero.
    package static func round(_ samples: [Float]) -> [Int16] {
        var steps = [Int16](repeating: 0, count: samples.count)
        // Safe: both buffers have as many elements. Without checks, the compiler does several at once.
        unsafe samples.withUnsafeBufferPointer { samples in
            unsafe steps.withUnsafeMutableBufferPointer { steps in
                for index in 0..<steps.count {
                    let scaled = unsafe max(-32_768, min(32_767, samples[index] * 32_768))
                    unsafe steps[index] = Int16(truncatingIfNeeded: scaled.nearestStep)
                }
            }
        }
        return steps
    }

    /// 16-bit samples as −1…1.
    package static func expand(_ samples: [Int16]) -> [Float] {
        var expanded = [Float](repeating: 0, count: samples.count)
        // Safe: both buffers have as many elements. Without checks, the compiler does eight at once.
        unsafe samples.withUnsafeBufferPointer { samples in
            unsafe expanded.withUnsafeMutableBufferPointer { expanded in
                for index in 0..<expanded.count { unsafe expanded[index] = Float(samples[index]) / 32_768 }
            }
        }
        return expanded
    }
}
