internal import GuideScript
internal import GuideText
internal import GuideTimeline

/// The description of an event: the one place where the kinds of events become words and values. Every writer
/// (table, JSON, CSV, labels, captions, transcript) reads it, and decides only how to lay it out.
struct EventDescription {
    /// The kinds of events, named as programs read them.
    enum Kind: String {
        case speech, count, breath, pause, bell, sound, background
    }

    /// What happens.
    let kind: Kind
    /// What is said, as it is written; nil if nothing is.
    private(set) var said: String?
    /// What is heard other than words, for people; nil if nothing is.
    private(set) var label: Bilingual?
    /// What is said, or the name of what sounds; empty if there is neither.
    let text: String
    /// Of a phase of breath: what the breath does.
    private(set) var phase: BreathCue.Kind?
    /// Of a bell: its strokes.
    private(set) var strikes: Timeline.Strikes?
    /// Of one of the program's own bells: its size.
    private(set) var size: BellCue.Size?
    /// Of a sound or background: loudness relative to the voice, in LU.
    private(set) var level: Double?

    /// The description of an event.
    init(_ event: Timeline.Event) {
        switch event.kind {
        case .speech(let sentence): (kind, text, said) = (.speech, sentence.written, sentence.written)
        case .count(let number): (kind, text, said) = (.count, number.written, number.written)
        case .breath(let breath):
            (kind, text, said) = (.breath, breath.word?.written ?? "", breath.word?.written)
            (phase, label) = (breath.kind, EventWords.phase(breath.kind))
        case .pause: (kind, text) = (.pause, "")
        case .bell(let bell):
            (kind, strikes, label) = (.bell, bell, EventWords.bell(bell.bell))
            switch bell.bell {
            case .instrument(let instrument, let written): (text, size) = (instrument.rawValue, written)
            case .recording(let file): text = file.name
            }
        case .sound(let cue):
            (kind, text, level) = (.sound, cue.file.name, cue.level)
            label = EventWords.sound(cue.file)
        case .background(let cue):
            (kind, text, level) = (.background, cue?.file.name ?? "", cue?.level)
            label = EventWords.background(cue?.file)
        }
    }
}
