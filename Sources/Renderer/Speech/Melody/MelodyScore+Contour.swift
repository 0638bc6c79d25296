internal import GuideNorwegian
internal import GuideSound

extension MelodyScore {
    /// A vowel with where it is heard, in samples.
    private struct Vowel {
        let step: Step
        let place: Range<Int>
    }

    /// A clause, and the mark that closes it.
    private struct Clause {
        var vowels: [Vowel] = []
        var mark: Character = "."
    }

    /// How the engine's own melody is moved over the vowels where they are heard; nil if they are not as many as the score has.
    ///
    /// East Norwegian as G. Kristoffersen describes it (The Phonology of Norwegian, Oxford 2000): tone 1 is low on
    /// the stressed syllable, tone 2 begins high on it and falls to a low; both then rise to a high where the next accent
    /// begins, and the clause ends by its mark. How the voice sinks until then is left to the engine.
    func contour(over places: [Range<Int>], rate: Int) -> PitchContour? {
        guard let clauses = clauses(places) else { return nil }
        return PitchContour(clauses.flatMap { points(of: $0, rate: rate) })
    }

    private func clauses(_ places: [Range<Int>]) -> [Clause]? {
        var rest = places[...]
        var clauses = [Clause()]
        for step in steps {
            if case .mark(let mark) = step {
                clauses[clauses.count - 1].mark = mark
                clauses.append(Clause())
                continue
            }
            guard let place = rest.popFirst() else { return nil }
            clauses[clauses.count - 1].vowels.append(Vowel(step: step, place: place))
        }
        return rest.isEmpty ? clauses.filter { !$0.vowels.isEmpty } : nil
    }
}

/// How far the voice is moved from the engine's own melody, in semitones. Half of it sounds no more natural to a judge
/// (Docs/voice.md, Melody).
private enum Height {
    /// Where a clause begins.
    static let opening = 0.5
    /// The low of both tones.
    static let low = -2.5
    /// The high that tone 2 begins with.
    static let high = 2.5
    /// The high at the end of an accent's reach, before the next accent.
    static let edge = 2.0
    /// Where a clause without any accent ends.
    static let unaccented = -0.5

    /// The high that a clause ends on: calm where a thought ends, higher where it goes on or asks.
    static func end(_ mark: Character) -> Double {
        switch mark {
        case "?": 4
        case ",": 3
        case ";": 2
        case ":": 1
        case "!": 0.5
        default: 0
        }
    }
}

extension MelodyScore {
    private func points(of clause: Clause, rate: Int) -> [PitchContour.Point] {
        let vowels = clause.vowels
        let (start, end) = (vowels[0].place.lowerBound, vowels[vowels.count - 1].place.upperBound)
        let accents = vowels.indices.filter { if case .stressed = vowels[$0].step { true } else { false } }
        var points = [PitchContour.Point(start, Height.opening)]
        if accents.isEmpty { points.append(PitchContour.Point(end, Height.unaccented)) }
        for (number, accent) in accents.enumerated() {
            let isLast = number + 1 == accents.count
            let reach = accent..<(isLast ? vowels.count : accents[number + 1])
            points += accented(vowels, in: reach)
            // The high comes with the end of the last vowel, a little later if there is room before the next accent.
            let last = vowels[reach.upperBound - 1].place.upperBound
            let next = isLast ? last : vowels[reach.upperBound].place.lowerBound
            let edge = isLast ? last : min(next - rate * 3 / 100, last + rate * 5 / 100)
            if edge > (points.last?.sample ?? 0) + rate / 50 {
                points.append(PitchContour.Point(edge, isLast ? Height.end(clause.mark) : Height.edge))
            }
        }
        return points
    }

    /// The points of an accent's own movement, before it rises to its edge.
    private func accented(_ vowels: [Vowel], in reach: Range<Int>) -> [PitchContour.Point] {
        let place = vowels[reach.lowerBound].place
        let within = { (range: Range<Int>, share: Double) in range.lowerBound + Int(Double(range.count) * share) }
        let isAlone = reach.count == 1
        guard vowels[reach.lowerBound].step == .stressed(.two) else {
            return [PitchContour.Point(within(place, isAlone ? 0.45 : 0.6), Height.low)]
        }
        let low = isAlone ? place.upperBound : within(vowels[reach.lowerBound + 1].place, 0.35)
        return [PitchContour.Point(within(place, 0.15), Height.high), PitchContour.Point(low, Height.low)]
    }
}
