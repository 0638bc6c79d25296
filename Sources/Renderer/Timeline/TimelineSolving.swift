package import GuideScript
internal import GuideSound

extension Timeline {
    /// What laying out in time gives: the timeline, or why there is none.
    package typealias Solution = (timeline: Timeline?, diagnostics: [Diagnostic])

    /// Lays an outline out in time, a pure function of its arguments.
    ///
    /// - Parameters:
    ///   - outline: The variant to lay out.
    ///   - rate: Samples a second, in Hz.
    ///   - isWhole: False if the script has mistakes: then only what no mended mistake could change is told.
    ///   - speechLength: The length in samples of an utterance's speech.
    package static func solve(
        _ outline: Outline, rate: Int, isWhole: Bool = true, speechLength: (String) -> Int
    ) -> Solution {
        let layout = Layout(outline, rate: rate, speechLength: speechLength)
        if let diagnostic = layout.diagnose(isWhole: isWhole) { return (nil, [diagnostic]) }
        let ranges = layout.pieces.map(\.range)
        guard isWhole, let lengths = ShareSolver.open(ranges, to: layout.total) else { return (nil, []) }
        return (layout.timeline(lengths: lengths), [])
    }
}

/// An outline with every length known in samples, as a range.
private struct Layout {
    struct Piece {
        var kind: Timeline.Event.Kind
        var range: ClosedRange<Int>
        var chapter: Int?
        var isWritten = true
        var span: Span
    }

    let outline: Outline
    let rate: Int
    private(set) var pieces: [Piece] = []

    init(_ outline: Outline, rate: Int, speechLength: (String) -> Int) {
        self.outline = outline
        self.rate = rate
        pieces = outline.segments.map { segment in
            let (kind, range) = Self.measure(segment.content, rate: rate, speechLength)
            return Piece(
                kind: kind, range: range, chapter: segment.chapter, isWritten: segment.isWritten, span: segment.span)
        }
        letLastBellsRing()
    }

    var target: Int? { outline.variant.target.map { SampleClock.samples($0, rate: rate) } }
    var least: Int { pieces.reduce(0) { $0 + $1.range.lowerBound } }
    var most: Int { pieces.reduce(0) { $0 + $1.range.upperBound } }

    /// The length to open to.
    var total: Int { target ?? ShareSolver.total(of: pieces.map(\.range), at: outline.variant.share) }

    private static func measure(
        _ content: Outline.Segment.Content, rate: Int, _ speechLength: (String) -> Int
    ) -> (Timeline.Event.Kind, ClosedRange<Int>) {
        switch content {
        case .speech(let text):
            let length = speechLength(text)
            return (.speech(text), length...length)
        case .gap(let gap):
            let least = SampleClock.samples(gap.minimum, rate: rate)
            return (.pause, least...SampleClock.samples(gap.maximum, rate: rate))
        case .bell(let cue):
            let strikes = Timeline.Strikes(cue, rate: rate)
            let length = (strikes.count - 1) * strikes.spacing
            return (.bell(strikes), length...length)
        }
    }

    /// Adds a silence at the end if a bell would otherwise be cut off while it rings.
    private mutating func letLastBellsRing() {
        var after = 0
        var missing = 0
        for piece in pieces.reversed() {
            if case .bell(let strikes) = piece.kind {
                missing = max(missing, strikes.instrument.length(rate: rate) - after)
            }
            after += piece.range.lowerBound
        }
        guard missing > 0, let last = pieces.last else { return }
        pieces.append(Piece(kind: .pause, range: missing...missing, chapter: last.chapter, span: last.span))
    }
}

extension Timeline.Strikes {
    init(_ cue: BellCue, rate: Int) {
        let instrument: BellInstrument =
            switch cue.instrument {
            case .singingBowl: .singingBowl
            case .gong: .gong
            case .tingsha: .tingsha
            }
        self.init(
            name: cue.instrument, instrument: instrument, count: cue.count,
            spacing: SampleClock.samples(cue.spacing, rate: rate), level: cue.level)
    }
}

extension Layout {
    /// The timeline with the pieces at these lengths; silences of no length are left out.
    func timeline(lengths: [Int]) -> Timeline {
        var events: [Timeline.Event] = []
        var position = 0
        for (piece, length) in zip(pieces, lengths) {
            defer { position += length }
            if case .pause = piece.kind, length == 0 { continue }
            events.append(
                Timeline.Event(
                    kind: piece.kind, start: position, length: length, chapter: piece.chapter, span: piece.span))
        }
        let room = most - least
        return Timeline(
            script: outline.script, variant: outline.variant, sampleRate: rate, target: target,
            share: room > 0 ? Double(position - least) / Double(room) : 0, events: events,
            chapters: chapters(events, end: position))
    }

    /// Each chapter from its first event to the next chapter's; an empty one has no length.
    private func chapters(_ events: [Timeline.Event], end: Int) -> [Timeline.Chapter] {
        var chapters: [Timeline.Chapter] = []
        var next = end
        let starts = Dictionary(events.map { ($0.chapter, $0.start) }, uniquingKeysWith: min)
        for index in outline.chapters.indices.reversed() {
            let start = starts[index] ?? next
            chapters.append(Timeline.Chapter(title: outline.chapters[index].value, start: start, length: next - start))
            next = start
        }
        return chapters.reversed()
    }

    /// What is wrong with the lengths, if anything.
    func diagnose(isWhole: Bool) -> Diagnostic? {
        let longest = SampleClock.samples(Limits.track, rate: rate)
        // A mended mistake may hold a pause in place of any default gap.
        let least = isWhole ? least : pieces.reduce(0) { $1.isWritten ? $0 + $1.range.lowerBound : $0 }
        if isWhole, !pieces.contains(where: \.sounds) { return diagnostic(.nothingInVariant) }
        let shortest = isWhole && target == nil ? total : least
        if shortest > longest {
            return diagnostic(.trackTooLong, ["length": clock(shortest, .up), "most": clock(longest)])
        }
        guard let target else { return nil }
        let isTooShort = target < least
        guard isTooShort || (isWhole && target > most) else { return nil }
        return diagnostic(
            isTooShort ? .targetTooShort : .targetTooLong,
            [
                "target": clock(target), "least": clock(least, least < most ? .up : .nearest),
                "most": clock(most, least < most ? .down : .nearest),
                "heaviest": heaviestChapters(counting: isTooShort ? \.lowerBound : \.upperBound),
            ])
    }

    private func clock(_ samples: Int, _ rounding: SampleClock.Rounding = .nearest) -> String {
        SampleClock.clock(samples, rate: rate, rounding: rounding)
    }

    private func diagnostic(_ kind: DiagnosticKind, _ arguments: [String: String] = [:]) -> Diagnostic {
        let arguments = arguments.merging(["variant": "`\(outline.variant.name)`"]) { first, _ in first }
        return Diagnostic(kind, in: outline.script.source, at: outline.variant.span, arguments)
    }

    /// The three chapters that weigh most, as `Kroppen 5:12, Pusten 1:40`; `—` stands for what precedes the first.
    private func heaviestChapters(counting bound: KeyPath<ClosedRange<Int>, Int>) -> String {
        let weights = Dictionary(grouping: pieces, by: \.chapter).map { chapter, pieces in
            (chapter: chapter ?? -1, weight: pieces.reduce(0) { $0 + $1.range[keyPath: bound] })
        }
        return weights.sorted { ($1.weight, $0.chapter) < ($0.weight, $1.chapter) }.prefix(3).map { chapter, weight in
            (chapter < 0 ? "—" : outline.chapters[chapter].value) + " " + clock(weight)
        }.joined(separator: ", ")
    }
}

extension Layout.Piece {
    fileprivate var sounds: Bool {
        if case .pause = kind { false } else { true }
    }
}
