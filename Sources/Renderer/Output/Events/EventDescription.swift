internal import GuideScript
internal import GuideTimeline

/// What there is to say about an event: the one place where the kinds of events become words and values. Every writer
/// (JSON, CSV, labels, table) reads it, and decides only how to lay it out.
struct EventDescription {
    /// The kinds of events, named as programs read them.
    enum Kind: String {
        case speech, count, breath, pause, bell, sound, background
    }

    /// What happens.
    let kind: Kind
    /// What is said, or the name of what sounds; empty if there is neither.
    let text: String
    /// Of a phase of breath: what the breath does.
    private(set) var phase: BreathCue.Kind?
    /// Of a bell: its strokes.
    private(set) var strikes: Timeline.Strikes?
    /// Of one of the program's own bells: its size.
    private(set) var size: BellCue.Size?
    /// Of a sound or background: loudness beside the voice, in LU.
    private(set) var level: Double?

    /// The description of an event.
    init(_ event: Timeline.Event) {
        switch event.kind {
        case .speech(let sentence): (kind, text) = (.speech, sentence.written)
        case .count(let number): (kind, text) = (.count, number.written)
        case .breath(let breath): (kind, text, phase) = (.breath, breath.word?.written ?? "", breath.kind)
        case .pause: (kind, text) = (.pause, "")
        case .bell(let bell):
            (kind, strikes) = (.bell, bell)
            switch bell.bell {
            case .instrument(let instrument, let written): (text, size) = (instrument.rawValue, written)
            case .recording(let file): text = file.name
            }
        case .sound(let cue): (kind, text, level) = (.sound, cue.file.name, cue.level)
        case .background(let cue): (kind, text, level) = (.background, cue?.file.name ?? "", cue?.level)
        }
    }
}
