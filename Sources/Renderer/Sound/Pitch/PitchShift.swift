/// Gives a voice another melody and leaves all else as it is: how long it takes, its colour, what is not voiced.
///
/// Pitch-synchronous overlap-add in time (TD-PSOLA; E. Moulines and F. Charpentier, Speech Communication 9, 1990, 453–467): two
/// periods around each mark are cut out by a window, and put together again as far apart as the new melody has them.
package enum PitchShift {
    /// The sound with its pitch moved by a contour.
    package static func shift(_ waveform: Waveform, by contour: PitchContour) -> Waveform {
        var shifted = waveform
        let sound = Likeness(waveform.samples)
        let track = PeriodTrack(sound, rate: waveform.rate)
        var windows = PeriodWindows()
        for run in track.runs {
            guard let marks = PeriodMarks(sound, track, in: run) else { continue }
            let part = voiced(waveform, marks, contour, &windows)
            let start = marks.places[0]
            shifted.samples.replaceSubrange(start..<start + part.count, with: part)
            // Where the voice begins and ends, what was there fades over into what is put together, over one period.
            let opening = windows.rise(marks.sides(of: 0).before)
            let closing = windows.rise(marks.sides(of: marks.places.count - 1).after)
            for index in part.indices where index < opening.count || part.count - 1 - index < closing.count {
                let (before, after) = (index, part.count - 1 - index)
                let share = min(
                    before < opening.count ? opening[before] : 1, after < closing.count ? closing[after] : 1)
                shifted.samples[start + index] = part[index] * share + waveform.samples[start + index] * (1 - share)
            }
        }
        return shifted
    }

    /// The least that overlapping windows count together, so that gaps between low periods are not blown up.
    private static let leastWeight: Float = 0.7

    /// The voiced stretch between the first mark and the last, put together again.
    private static func voiced(
        _ waveform: Waveform, _ marks: PeriodMarks, _ contour: PitchContour, _ windows: inout PeriodWindows
    ) -> [Float] {
        let (start, end) = (marks.places[0], marks.places[marks.places.count - 1])
        var sum = OverlapSum(count: end - start)
        var place = Double(start)
        var nearest = 0
        let period = { (place: Double) in marks.period(around: nearest) / contour.factor(at: Int(place)) }
        while place <= Double(end) + period(place) / 2 {
            while nearest + 1 < marks.places.count,
                abs(Double(marks.places[nearest + 1]) - place) < abs(Double(marks.places[nearest]) - place)
            {
                nearest += 1
            }
            let (before, after) = marks.sides(of: nearest)
            let mark = marks.places[nearest]
            let shift = Int(place.rounded()) - mark - start
            sum.add(waveform.samples, from: mark - before, windows.rise(before), shiftedBy: shift)
            sum.add(waveform.samples, from: mark, windows.fall(after), shiftedBy: shift)
            place += period(place)
        }
        return sum.mean(leastWeight: leastWeight)
    }
}
