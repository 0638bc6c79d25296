internal import Glibc

/// How far a voice is moved from its own pitch, from moment to moment: straight lines between points, on the scale of the ear
/// (semitones).
package struct PitchContour: Sendable, Equatable {
    /// A moment, in samples, and how far the voice is moved up there, in semitones.
    package struct Point: Sendable, Equatable {
        /// The sample.
        package var sample: Int
        /// Semitones up; down if negative.
        package var semitones: Double

        /// A moment and its height.
        package init(_ sample: Int, _ semitones: Double) {
            self.sample = sample
            self.semitones = semitones
        }
    }

    /// The points, by time. Before the first and after the last the voice is moved as far as there.
    package let points: [Point]

    /// A contour through points, which may come in any order.
    package init(_ points: [Point]) { self.points = points.sorted { $0.sample < $1.sample } }

    /// By what the frequency at a sample is multiplied; 1 without any points.
    package func factor(at sample: Int) -> Double { exp2(semitones(at: sample) / 12) }

    private func semitones(at sample: Int) -> Double {
        guard let first = points.first, let last = points.last else { return 0 }
        if sample <= first.sample { return first.semitones }
        if sample >= last.sample { return last.semitones }
        // The first point beyond the sample, by halving.
        var (low, high) = (0, points.count - 1)
        while high - low > 1 {
            let half = (low + high) / 2
            if points[half].sample > sample { high = half } else { low = half }
        }
        let (before, after) = (points[low], points[high])
        let share = Double(sample - before.sample) / Double(after.sample - before.sample)
        return before.semitones + share * (after.semitones - before.semitones)
    }
}
