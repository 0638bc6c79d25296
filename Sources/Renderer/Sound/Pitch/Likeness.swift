/// How alike stretches of a sound are, asked many times of the same sound.
struct Likeness {
    /// The sound.
    let samples: [Float]
    /// The sum of the squares of all samples before each.
    private let energies: [Double]

    /// Asks about a sound.
    init(_ samples: [Float]) {
        self.samples = samples
        var sum = 0.0
        energies =
            [0]
            + samples.map { sample in
                sum += Double(sample) * Double(sample)
                return sum
            }
    }

    /// How many samples there are.
    var count: Int { samples.count }

    /// The same sound with so many samples made one, their mean; what is left at the end is dropped.
    func thinned(by factor: Int) -> Likeness {
        Likeness(
            (0..<count / factor).map { index in
                samples[index * factor..<(index + 1) * factor].reduce(0, +) / Float(factor)
            })
    }

    /// The sum of the squares of `length` samples from `start` on, all of which there must be.
    func energy(from start: Int, _ length: Int) -> Double { energies[start + length] - energies[start] }

    /// The normalised cross-correlation of two stretches that lie within the sound: 1 if they are the same but for how loud.
    func of(_ first: Int, _ second: Int, _ length: Int) -> Float {
        let energy = (energy(from: first, length) * energy(from: second, length)).squareRoot()
        return energy > 0 ? product(first, second, length) / Float(energy) : 0
    }

    private func product(_ first: Int, _ second: Int, _ length: Int) -> Float {
        precondition(min(first, second) >= 0 && max(first, second) + length <= samples.count)
        // Safe: both stretches lie within the samples.
        return unsafe samples.withUnsafeBufferPointer { samples in
            var sums = SIMD8<Float>()
            var index = 0
            while index + 8 <= length {
                var (left, right) = (SIMD8<Float>(), SIMD8<Float>())
                for lane in 0..<8 {
                    left[lane] = unsafe samples[first + index + lane]
                    right[lane] = unsafe samples[second + index + lane]
                }
                sums += left * right
                index += 8
            }
            var sum = sums.sum()
            while index < length {
                sum += unsafe samples[first + index] * samples[second + index]
                index += 1
            }
            return sum
        }
    }
}
