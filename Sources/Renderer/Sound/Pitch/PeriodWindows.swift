internal import Glibc

/// The halves of a Hann window of every length that was asked for: a voice has periods of few lengths.
struct PeriodWindows {
    private var rises: [[Float]] = []
    private var falls: [[Float]] = []

    /// The rising half over `length` samples.
    mutating func rise(_ length: Int) -> [Float] {
        prepare(length)
        return rises[length]
    }

    /// The falling half over `length` samples, which begins at 1.
    mutating func fall(_ length: Int) -> [Float] {
        prepare(length)
        return falls[length]
    }

    private mutating func prepare(_ length: Int) {
        if rises.count <= length {
            rises += [[Float]](repeating: [], count: length + 1 - rises.count)
            falls += [[Float]](repeating: [], count: length + 1 - falls.count)
        }
        guard length > 0, rises[length].isEmpty else { return }
        rises[length] = (0..<length).map { Self.steps[$0 * (Self.steps.count - 1) / length] }
        falls[length] = [1] + rises[length].dropFirst().reversed()
    }

    /// The rising half in 1,024 steps: a voice's half period has 60 to 370 samples.
    private static let steps = (0...1024).map { Float(0.5 - 0.5 * cos(.pi * Double($0) / 1024)) }
}
