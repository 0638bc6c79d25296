/// A stretch of sound that is put together of windowed pieces that overlap.
struct OverlapSum {
    private var sum: [Float]
    private var weights: [Float]

    /// An empty stretch.
    init(count: Int) {
        sum = [Float](repeating: 0, count: count)
        weights = sum
    }

    /// Adds the samples from a place on, weighted by a window, so much later; what does not fall on the stretch is left out.
    mutating func add(_ samples: [Float], from place: Int, _ window: [Float], shiftedBy shift: Int) {
        let piece = (place..<place + window.count)
            .clamped(to: max(0, -shift)..<max(0, min(samples.count, sum.count - shift)))
        guard !piece.isEmpty else { return }
        let target = piece.lowerBound + shift..<piece.upperBound + shift
        precondition(target.lowerBound >= 0 && target.upperBound <= sum.count)
        // Safe: the pieces of samples, window, sum and weights are within them. Without checks, the compiler does several at
        // once.
        unsafe sum.withUnsafeMutableBufferPointer { sum in
            unsafe weights.withUnsafeMutableBufferPointer { weights in
                unsafe samples.withUnsafeBufferPointer { samples in
                    unsafe window.withUnsafeBufferPointer { window in
                        let (source, weight) = (piece.lowerBound, piece.lowerBound - place)
                        for index in 0..<piece.count {
                            unsafe sum[target.lowerBound + index] += samples[source + index] * window[weight + index]
                            unsafe weights[target.lowerBound + index] += window[weight + index]
                        }
                    }
                }
            }
        }
    }

    /// The sum as loud as its pieces are.
    func mean(leastWeight: Float) -> [Float] {
        var mean = sum
        // Safe: there are as many weights.
        unsafe mean.withUnsafeMutableBufferPointer { mean in
            unsafe weights.withUnsafeBufferPointer { weights in
                for index in 0..<mean.count {
                    let weight = unsafe weights[index]
                    unsafe mean[index] /= weight > leastWeight ? weight : leastWeight
                }
            }
        }
        return mean
    }
}
