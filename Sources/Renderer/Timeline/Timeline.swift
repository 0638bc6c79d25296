package import GuideScript
package import GuideText

/// What is heard when, to the sample: the one source for audio, preview, captions and chapters.
package struct Timeline: Sendable {
    /// The script it was made of.
    package let script: Script
    /// Which variant of it.
    package let variant: Variant
    /// Samples a second, in Hz; every start and length is in samples of this rate.
    package let sampleRate: Int
    /// The length aimed at, in samples; nil if the variant names none.
    package let target: Int?
    /// The share λ in 0…1 by which every range is open.
    package let share: Double
    /// Everything in order, without a gap: each event starts where the one before ends.
    package let events: [Event]
    /// The chapters in order.
    package let chapters: [Chapter]

    /// One thing that happens.
    package struct Event: Sendable {
        /// What happens.
        package enum Kind: Sendable {
            /// An utterance.
            case speech(Sentence)
            /// Silence; a bell's tail may be under it.
            case pause
            /// Strikes of a bell. The event lasts from the first stroke to the last; the ringing is under what follows.
            case bell(Strikes)
            /// One phase of paced breathing; its word, if any, begins to be heard at the first sample.
            case breath(BreathPhase)
            /// One number of a count; it begins to be heard at the first sample, and the next follows the event's end.
            case count(Sentence)
            /// A sound file in place; it fades at both ends.
            case sound(SoundCue)
            /// A background begins here, or with nothing, the present one ends; of no length.
            case background(BackgroundCue?)
        }

        /// What happens.
        package var kind: Kind
        /// First sample.
        package var start: Int
        /// Length in samples; that of a single stroke is 0.
        package var length: Int
        /// Length of what is said in it, in samples: of speech its own, of breath and counts that of the word; 0 of nothing.
        package var spoken: Int
        /// Index of its chapter; nothing before the first.
        package var chapter: Int?
        /// Number of its paragraph, from 0: what is said belongs together until a chapter or a long silence.
        package var paragraph: Int
        /// Where it is written.
        package var span: Span
    }

    /// A silence longer than this begins a new paragraph, in seconds.
    package static let paragraphSilence = 4
    /// Time in which a background comes and goes, in seconds: it goes after its end, as far as the track lasts.
    package static let backgroundFade = 3

    /// One phase of paced breathing.
    package struct BreathPhase: Sendable {
        /// What the breath does.
        package var kind: BreathCue.Kind
        /// What is said at its onset.
        package var word: Sentence?
        /// Level of the sound of breath relative to its own, in dB; nil: no sound.
        package var sound: Double?
    }

    /// Strikes of a bell, ready to be sounded.
    package struct Strikes: Sendable {
        /// What is struck.
        package var bell: BellCue.Bell
        /// How long each stroke rings on, in samples.
        package var ring: Int
        /// How many.
        package var count: Int
        /// Samples from stroke to stroke.
        package var spacing: Int
        /// Level relative to its own, in dB.
        package var level: Double
    }

    /// A chapter.
    package struct Chapter: Sendable {
        /// Its title.
        package var title: String
        /// First sample.
        package var start: Int
        /// Length in samples.
        package var length: Int
    }

    /// A background from where it begins to where it ends, or the track.
    package struct Background: Sendable {
        /// What sounds, and how loud.
        package var cue: BackgroundCue
        /// First sample.
        package var start: Int
        /// Length in samples, without the fade after it.
        package var length: Int
    }

    /// The backgrounds in order; they do not overlap.
    package var backgrounds: [Background] {
        var backgrounds: [Background] = []
        var open: (cue: BackgroundCue, start: Int)?
        func close(at end: Int) {
            guard let (cue, start) = open, end > start else { return }
            backgrounds.append(Background(cue: cue, start: start, length: end - start))
        }
        for event in events {
            guard case .background(let cue) = event.kind else { continue }
            close(at: event.start)
            open = cue.map { ($0, event.start) }
        }
        close(at: samples)
        return backgrounds
    }

    /// Samples from the beginning of a background to where nothing of it is heard any more.
    package func sounding(_ background: Background) -> Range<Int> {
        background.start..<min(samples, background.start + background.length + Self.backgroundFade * sampleRate)
    }

    /// What an event says, if anything.
    package static func sentence(of event: Event) -> Sentence? {
        switch event.kind {
        case .speech(let sentence), .count(let sentence): sentence
        case .breath(let phase): phase.word
        case .pause, .bell, .sound, .background: nil
        }
    }

    /// Length of the track in samples.
    package var samples: Int { events.last.map { $0.start + $0.length } ?? 0 }

    /// The title of an event's chapter; empty before the first.
    package func chapterTitle(of event: Event) -> String { event.chapter.map { chapters[$0].title } ?? "" }

    /// The line, from 1, on which an event is written.
    package func line(of event: Event) -> Int { script.sources.line(of: event.span) }
}
