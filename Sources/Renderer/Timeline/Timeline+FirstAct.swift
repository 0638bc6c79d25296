extension Timeline {
    /// Where listeners first have something to do: the first paced breath or count, or the first silence after speech that is long
    /// enough to do what was said. Nil if there is none.
    package var firstGuidedAct: Int? {
        var spokenUntil: Int?
        for event in events {
            switch event.kind {
            case .breath, .count: return event.start
            case .speech:
                if let end = spokenUntil, event.start - end >= room { return end }
                spokenUntil = event.start + event.length
            case .pause, .bell, .sound, .background: break
            }
        }
        return spokenUntil.flatMap { samples - $0 >= room ? $0 : nil }
    }

    /// Four seconds, in samples.
    private var room: Int { 4 * sampleRate }
}
