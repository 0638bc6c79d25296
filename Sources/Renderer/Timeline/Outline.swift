package import GuideScript
package import GuideText

/// One variant of a script laid out in a row: what is heard, in order, and the ranges between.
package struct Outline: Sendable {
    /// The script.
    package let script: Script
    /// Which variant of it.
    package let variant: Variant
    /// The chapters that the variant holds, in order.
    package private(set) var chapters: [Spanned<String>] = []
    /// What is heard, and the gaps between.
    package private(set) var segments: [Segment] = []

    /// One piece of an outline.
    package struct Segment: Sendable {
        /// What it is.
        package enum Content: Sendable, Equatable {
            /// An utterance.
            case speech(Sentence)
            /// A silence, written or by default.
            case gap(DurationRange)
            /// Strikes of a bell.
            case bell(BellCue)
            /// Paced breathing.
            case breath(BreathCue)
            /// A count on the beat.
            case count(CountCue)
            /// A sound in place.
            case sound(SoundCue)
            /// A background begins, or with nothing, the present one ends.
            case background(BackgroundCue?)
        }

        /// What it is.
        package var content: Content
        /// Index of its chapter in `chapters`; nothing before the first.
        package var chapter: Int?
        /// Whether the author wrote it; false for a default gap.
        package var isWritten: Bool
        /// Where it is written; of a default gap, where what follows is written.
        package var span: Span
    }

    /// What lies between the last sound and the next.
    private var gapRule = GapRule.start
    /// The chapter that a default gap belongs to when chapters began since the last sound: the one before them.
    private var gapChapter: Int??

    /// Lays out `variant`. What stood after an unknown directive is left out: it might belong to any variant.
    package init(of script: Script, variant: Variant) {
        self.script = script
        self.variant = variant
        lay(script.body)
    }

    /// The texts to be spoken, each once, in order of first use.
    package var utterances: [String] {
        var seen: Set<String> = []
        return segments.flatMap { $0.content.sentences }.map(\.spoken).filter { seen.insert($0).inserted }
    }
}

extension Outline.Segment {
    /// The sound file it needs, if any.
    package var soundFile: SoundFile? {
        switch content {
        case .sound(let cue): cue.file
        case .background(let cue): cue?.file
        case .bell(let cue): if case .recording(let file) = cue.bell { file } else { nil }
        case .speech, .gap, .breath, .count: nil
        }
    }
}

extension Outline.Segment.Content {
    /// The sentences that are spoken in it.
    package var sentences: [Sentence] {
        switch self {
        case .speech(let sentence): [sentence]
        case .gap, .bell, .sound, .background: []
        case .breath(let cue): cue.wordCycles == 0 ? [] : cue.phases.compactMap { cue.words[$0.kind] }
        case .count(let cue): cue.numbers
        }
    }
}

/// Which default gap the next sound needs before it.
private enum GapRule {
    /// None, because nothing has sounded yet.
    case start
    /// A silence is written here: none.
    case written
    /// A sentence of the same paragraph came before.
    case sentence
    /// A paragraph, chapter, bell, breath, count or sound ended.
    case paragraph
}

extension Outline {
    private mutating func lay(_ elements: [Element]) {
        for element in elements { lay(element) }
    }

    private mutating func lay(_ element: Element) {
        switch element {
        case .chapter(let title):
            widenGap()
            if gapChapter == nil { gapChapter = .some(chapters.indices.last) }
            chapters.append(title)
        case .paragraph: widenGap()
        case .sentence(let sentence): sound(.speech(sentence.value), sentence.span, then: .sentence)
        case .bell(let bell): soundApart(.bell(bell.value), bell.span)
        case .breath(let breath): soundApart(.breath(breath.value), breath.span)
        case .count(let count): soundApart(.count(count.value), count.span)
        case .sound(let cue): soundApart(.sound(cue.value), cue.span)
        // Neither a sound nor a silence of its own: gaps are as if it were not there.
        case .background(let background): append(.background(background.value), background.span)
        case .pause(let pause):
            append(.gap(pause.value), pause.span)
            gapRule = .written
            gapChapter = nil
        case .only(let variants, let elements): if variants.contains(variant.name) { lay(elements) }
        case .unknown: break
        }
    }

    /// A sound with a paragraph's gap on both sides.
    private mutating func soundApart(_ content: Segment.Content, _ span: Span) {
        widenGap()
        sound(content, span, then: .paragraph)
    }

    private mutating func sound(_ content: Segment.Content, _ span: Span, then rule: GapRule) {
        placeDefaultGap(before: span)
        append(content, span)
        gapRule = rule
        gapChapter = nil
    }

    private mutating func widenGap() {
        if gapRule == .sentence { gapRule = .paragraph }
    }

    private mutating func placeDefaultGap(before span: Span) {
        let gap: DurationRange
        switch gapRule {
        case .start, .written: return
        case .sentence: gap = script.rhythm.sentence
        case .paragraph: gap = script.rhythm.paragraph
        }
        let chapter = gapChapter ?? chapters.indices.last
        segments.append(Segment(content: .gap(gap), chapter: chapter, isWritten: false, span: span))
    }

    private mutating func append(_ content: Segment.Content, _ span: Span) {
        segments.append(Segment(content: content, chapter: chapters.indices.last, isWritten: true, span: span))
    }
}
