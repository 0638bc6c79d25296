internal import Glibc

/// Gives a voice another melody and leaves all else as it is: how long it takes, its colour, what is not voiced.
///
/// Pitch-synchronous overlap-add in time (TD-PSOLA; E. Moulines and F. Charpentier, Speech Communication 9, 1990, 453–467): two
/// periods around each mark are cut out by a window, and put together again as far apart as the new melody has them.
package enum PitchShift {
    /// The sound with the pitch of a contour.
    package static func shift(_ waveform: Waveform, to contour: PitchContour) -> Waveform {
        var shifted = waveform
        let sound = Likeness(waveform.samples)
        let track = PeriodTrack(sound, rate: waveform.rate)
        for run in track.runs {
            guard let marks = PeriodMarks(sound, track, in: run) else { continue }
            let part = voiced(waveform, marks, contour)
            let start = marks.places[0]
            // Where the voice begins and ends, what was there fades over into what is put together, over one period.
            let (opening, closing) = (marks.sides(of: 0).before, marks.sides(of: marks.places.count - 1).after)
            for (index, sample) in part.enumerated() {
                let share = min(rise(index, opening), rise(part.count - 1 - index, closing))
                shifted.samples[start + index] = sample * share + waveform.samples[start + index] * (1 - share)
            }
        }
        return shifted
    }

    /// The least that overlapping windows count together, so that gaps between low periods are not blown up.
    private static let leastWeight: Float = 0.7

    /// The voiced stretch between the first mark and the last, put together anew.
    private static func voiced(_ waveform: Waveform, _ marks: PeriodMarks, _ contour: PitchContour) -> [Float] {
        let (start, end) = (marks.places[0], marks.places[marks.places.count - 1])
        var sum = [Float](repeating: 0, count: end - start)
        var weights = sum
        var place = Double(start)
        var nearest = 0
        let period = { (place: Double) in Double(waveform.rate) / contour.frequency(at: Int(place)) }
        while place <= Double(end) + period(place) / 2 {
            while nearest + 1 < marks.places.count,
                abs(Double(marks.places[nearest + 1]) - place) < abs(Double(marks.places[nearest]) - place)
            {
                nearest += 1
            }
            let (before, after) = marks.sides(of: nearest)
            let shift = Int(place.rounded()) - marks.places[nearest]
            let grain = (marks.places[nearest] - before..<marks.places[nearest] + after)
                .clamped(to: max(0, start - shift)..<min(waveform.samples.count, end - shift))
            for index in grain {
                let distance = index - marks.places[nearest]
                let weight = distance < 0 ? rise(before + distance, before) : rise(after - distance, after)
                sum[index + shift - start] += waveform.samples[index] * weight
                weights[index + shift - start] += weight
            }
            place += period(place)
        }
        for index in sum.indices { sum[index] /= max(weights[index], leastWeight) }
        return sum
    }

    /// The rising half of a Hann window of `length` samples, which stays at 1.
    private static func rise(_ index: Int, _ length: Int) -> Float {
        index >= length ? 1 : window[index * (window.count - 1) / max(1, length)]
    }

    /// The same in 1,024 steps: a voice's half period has 60 to 370 samples.
    private static let window = (0...1024).map { Float(0.5 - 0.5 * cos(.pi * Double($0) / 1024)) }
}
