/// How alike stretches of a sound are, asked many times of the same sound.
struct Likeness {
    /// The sound.
    let samples: [Float]
    /// The sum of the squares of all samples before each.
    private let energies: [Double]

    /// Asks about a sound.
    init(_ samples: [Float]) {
        self.samples = samples
        var energies: [Double] = []
        energies.reserveCapacity(samples.count + 1)
        var sum = 0.0
        energies.append(sum)
        for sample in samples {
            sum += Double(sample) * Double(sample)
            energies.append(sum)
        }
        self.energies = energies
    }

    /// How many samples there are.
    var count: Int { samples.count }

    /// The same sound with so many samples made one, their mean; what is left at the end is dropped.
    func thinned(by factor: Int) -> Likeness {
        Likeness(
            (0..<count / factor).map { index in
                var sum: Float = 0
                for place in index * factor..<(index + 1) * factor { sum += samples[place] }
                return sum / Float(factor)
            })
    }

    /// The sum of the squares of `length` samples from `start` on, all of which there must be.
    func energy(from start: Int, _ length: Int) -> Double { energies[start + length] - energies[start] }

    /// The normalised cross-correlation of two stretches that are within the sound: 1 if they differ only in loudness.
    func of(_ first: Int, _ second: Int, _ length: Int) -> Float {
        let energy = (energy(from: first, length) * energy(from: second, length)).squareRoot()
        return energy > 0 ? product(first, second, length) / Float(energy) : 0
    }

    private func product(_ first: Int, _ second: Int, _ length: Int) -> Float {
        precondition(min(first, second) >= 0 && max(first, second) + length <= samples.count)
        // Safe: both stretches are within the samples.
        return unsafe samples.withUnsafeBytes { bytes in
            let size = MemoryLayout<Float>.stride
            let eight = { (place: Int) in
                unsafe bytes.loadUnaligned(fromByteOffset: place * size, as: SIMD8<Float>.self)
            }
            var sums = SIMD8<Float>()
            var index = 0
            while index + 8 <= length {
                sums += eight(first + index) * eight(second + index)
                index += 8
            }
            var sum = sums.sum()
            while index < length {
                sum += samples[first + index] * samples[second + index]
                index += 1
            }
            return sum
        }
    }
}
