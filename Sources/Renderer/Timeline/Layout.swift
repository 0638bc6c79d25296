package import GuideScript
package import GuideSound
internal import GuideText

/// An outline with every length known in samples.
struct Layout {
    /// One piece of it.
    struct Piece {
        /// What it is.
        enum Content {
            /// One event whose length is in the range.
            case event(Timeline.Event.Kind, ClosedRange<Int>)
            /// A count with so many samples from onset to onset.
            case count(CountCue, beat: Int)
            /// Paced breathing with the lengths of its phases.
            case breath(BreathCue, phases: [Int], CycleSolver.Cycles)
        }

        var content: Content
        var chapter: Int?
        var isWritten = true
        var span: Span
    }

    let outline: Outline
    let rate: Int
    private(set) var pieces: [Piece] = []

    init(_ outline: Outline, rate: Int, soundLength: (SoundFile) -> Int, speechLength: (String) -> Int) {
        self.outline = outline
        self.rate = rate
        pieces = outline.segments.map { segment in
            Piece(
                content: Self.measure(segment.content, rate: rate, soundLength, speechLength), chapter: segment.chapter,
                isWritten: segment.isWritten, span: segment.span)
        }
        letLastBellsRing()
    }

    var target: Int? { outline.variant.target.map { SampleClock.samples($0, rate: rate) } }
    var least: Int { pieces.reduce(0) { $0 + $1.bounds.lowerBound } }
    /// What counts last, all together.
    var counted: Int {
        pieces.reduce(0) { if case .count = $1.content { $0 + $1.bounds.lowerBound } else { $0 } }
    }
    var most: Int { pieces.reduce(0) { $0 + $1.bounds.upperBound } }
}

extension Layout.Piece {
    /// The range of an event.
    var range: ClosedRange<Int>? {
        if case .event(_, let range) = content { range } else { nil }
    }

    /// The cycles of paced breathing.
    var cycles: CycleSolver.Cycles? {
        if case .breath(_, _, let cycles) = content { cycles } else { nil }
    }

    /// The least and the most it may last.
    var bounds: ClosedRange<Int> {
        switch content {
        case .event(_, let range): return range
        case .count(let cue, let beat): return (cue.numbers.count * beat)...(cue.numbers.count * beat)
        case .breath(_, _, let cycles):
            return (cycles.length * cycles.counts.lowerBound)...(cycles.length * cycles.counts.upperBound)
        }
    }

    /// Whether something of it is heard.
    var sounds: Bool {
        switch content {
        case .event(.pause, _), .event(.background, _): false
        case .event, .count, .breath: true
        }
    }
}

extension Layout {
    private static func measure(
        _ content: Outline.Segment.Content, rate: Int, _ soundLength: (SoundFile) -> Int,
        _ speechLength: (String) -> Int
    ) -> Piece.Content {
        switch content {
        case .speech(let sentence):
            let length = speechLength(sentence.spoken)
            return .event(.speech(sentence), length...length)
        case .gap(let gap):
            let least = SampleClock.samples(gap.minimum, rate: rate)
            return .event(.pause, least...SampleClock.samples(gap.maximum, rate: rate))
        case .bell(let cue):
            let strikes = Timeline.Strikes(cue, rate: rate, soundLength)
            let length = (strikes.count - 1) * strikes.spacing
            return .event(.bell(strikes), length...length)
        case .sound(let cue):
            let whole = soundLength(cue.file)
            let least = cue.length.map { SampleClock.samples($0.minimum, rate: rate) } ?? whole
            return .event(
                .sound(cue), least...(cue.length.map { SampleClock.samples($0.maximum, rate: rate) } ?? whole))
        case .background(let cue): return .event(.background(cue), 0...0)
        case .count(let cue): return .count(cue, beat: SampleClock.samples(cue.beat, rate: rate))
        case .breath(let cue):
            let phases = cue.phases.map { SampleClock.samples($0.length, rate: rate) }
            return .breath(cue, phases: phases, CycleSolver.Cycles(length: phases.reduce(0, +), counts: cue.cycles))
        }
    }

    /// Adds a silence at the end if a bell would otherwise be cut off while it rings.
    private mutating func letLastBellsRing() {
        var after = 0
        var missing = 0
        for piece in pieces.reversed() {
            if case .event(.bell(let strikes), _) = piece.content {
                missing = max(missing, strikes.ring - after)
            }
            after += piece.bounds.lowerBound
        }
        guard missing > 0, let last = pieces.last else { return }
        pieces.append(Piece(content: .event(.pause, missing...missing), chapter: last.chapter, span: last.span))
    }
}

extension Timeline.Strikes {
    init(_ cue: BellCue, rate: Int, _ soundLength: (SoundFile) -> Int) {
        let ring =
            switch cue.bell {
            case .instrument(let kind, let size): BellInstrument(kind, size).length(rate: rate)
            case .recording(let file): soundLength(file)
            }
        self.init(
            bell: cue.bell, ring: ring, count: cue.count, spacing: SampleClock.samples(cue.spacing, rate: rate),
            level: cue.level)
    }
}

extension BellInstrument {
    /// The instrument that a script names.
    package init(_ kind: BellCue.Instrument, _ size: BellCue.Size) {
        let size: Size =
            switch size {
            case .small: .small
            case .medium: .medium
            case .large: .large
            }
        switch kind {
        case .singingBowl: self = .singingBowl(size)
        case .gong: self = .gong(size)
        case .tingsha: self = .tingsha(size)
        }
    }
}
