package import GuideScript
package import GuideText

extension Timeline {
    /// What laying out in time gives: the timeline, or why there is none.
    package typealias Solution = (timeline: Timeline?, diagnostics: [Diagnostic])

    /// Lays an outline out in time, a pure function of its arguments.
    ///
    /// - Parameters:
    ///   - outline: The variant to lay out.
    ///   - rate: Samples a second, in Hz.
    ///   - isWhole: False if the script has mistakes: then only what no fixed mistake could change is reported.
    ///   - soundLength: The length in samples of a sound file.
    ///   - speechLength: The length in samples of what is spoken for a text.
    package static func solve(
        _ outline: Outline, rate: Int, isWhole: Bool = true, soundLength: (SoundFile) -> Int = { _ in 0 },
        speechLength: (String) -> Int
    ) -> Solution {
        let layout = Layout(outline, rate: rate, soundLength: soundLength, speechLength: speechLength)
        let mistakes = layout.misfits(speechLength: speechLength) + layout.diagnose(isWhole: isWhole)
        guard isWhole, mistakes.isEmpty else { return (nil, mistakes) }
        switch layout.open() {
        case .solved(let lengths, let counts):
            return (layout.timeline(lengths: lengths, counts: counts, speechLength: speechLength), [])
        case .unreachable(let below, let above):
            let counted = layout.counted
            return (nil, [layout.between(below.map { $0 + counted }, above.map { $0 + counted })])
        }
    }
}

extension Layout {
    /// Solves ranges and cycles for the target; without one, by the variant's share.
    func open() -> CycleSolver.Outcome {
        let ranges = pieces.compactMap(\.range)
        let cycles = pieces.compactMap(\.cycles)
        if let target { return CycleSolver.open(ranges, cycles, to: target - counted) }
        let share = outline.variant.share
        let total = ShareSolver.total(of: ranges, at: share)
        let counts = cycles.map { cycles in
            ShareSolver.total(of: [cycles.counts], at: share)
        }
        guard let lengths = ShareSolver.open(ranges, to: total) else { return .unreachable(below: nil, above: nil) }
        return .solved(lengths: lengths, counts: counts)
    }

    /// The timeline with ranges of these lengths and so many cycles; silences of no length are left out.
    func timeline(lengths: [Int], counts: [Int], speechLength: (String) -> Int) -> Timeline {
        var lengths = lengths[...]
        var counts = counts[...]
        var events = EventRow()
        for piece in pieces {
            switch piece.content {
            case .event(let kind, _): events.add(kind, lasting: lengths.removeFirst(), piece)
            case .count(let cue, let beat):
                for number in cue.numbers { events.add(.count(number), lasting: beat, piece) }
            case .breath(let cue, let phases, _):
                for cycle in 0..<counts.removeFirst() {
                    for phase in cue.events(ofCycle: cycle, lengths: phases) {
                        events.add(.breath(phase.event), lasting: phase.length, piece)
                    }
                }
            }
        }
        var paragraphs = ParagraphCount(longest: Timeline.paragraphSilence * rate)
        let spoken = events.events.map { event in
            var event = event
            event.spoken = Timeline.sentence(of: event).map { speechLength($0.spoken) } ?? 0
            event.paragraph = paragraphs.next(event)
            return event
        }
        let room = most - least
        return Timeline(
            script: outline.script, variant: outline.variant, sampleRate: rate, target: target,
            share: room > 0 ? Double(events.end - least) / Double(room) : 0, events: spoken,
            chapters: chapters(events))
    }

    /// Each chapter from its first event to the next chapter's; an empty one has no length.
    private func chapters(_ row: EventRow) -> [Timeline.Chapter] {
        var chapters: [Timeline.Chapter] = []
        var next = row.end
        let starts = Dictionary(row.events.map { ($0.chapter, $0.start) }, uniquingKeysWith: min)
        for index in outline.chapters.indices.reversed() {
            let start = starts[index] ?? next
            chapters.append(Timeline.Chapter(title: outline.chapters[index].value, start: start, length: next - start))
            next = start
        }
        return chapters.reversed()
    }
}

/// Events laid one after the other.
private struct EventRow {
    private(set) var events: [Timeline.Event] = []
    private(set) var end = 0

    mutating func add(_ kind: Timeline.Event.Kind, lasting length: Int, _ piece: Layout.Piece) {
        defer { end += length }
        if case .pause = kind, length == 0 { return }
        events.append(
            Timeline.Event(
                kind: kind, start: end, length: length, spoken: 0, chapter: piece.chapter, paragraph: 0,
                span: piece.span))
    }
}

/// Counts paragraphs through the events of a track.
private struct ParagraphCount {
    /// A silence of more samples than this begins a new one.
    let longest: Int
    private var paragraph = 0
    private var chapter: Int?
    private var silence = 0
    private var isEmpty = true

    init(longest: Int) { self.longest = longest }

    /// The paragraph of the next event.
    mutating func next(_ event: Timeline.Event) -> Int {
        let isSaid = Timeline.sentence(of: event) != nil
        if !isEmpty, event.chapter != chapter || (isSaid && silence > longest) {
            paragraph += 1
            isEmpty = true
        }
        chapter = event.chapter
        silence = isSaid ? 0 : silence + event.length
        if isSaid { isEmpty = false }
        return paragraph
    }
}

extension BreathCue {
    /// The phases of a cycle, counted from 0, as events with their lengths.
    fileprivate func events(
        ofCycle cycle: Int, lengths: [Int]
    ) -> [(event: Timeline.BreathPhase, length: Int)] {
        let isSpoken = cycle < wordCycles ?? .max
        return zip(phases, lengths).map { phase, length in
            let word = isSpoken ? words[phase.kind] : nil
            return (Timeline.BreathPhase(kind: phase.kind, word: word, sound: sound), length)
        }
    }
}
