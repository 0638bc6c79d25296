internal import GuideSystem
internal import GuideText

/// Tells how far a long rendering has come: on a terminal one line that changes, elsewhere a plain line now and then.
struct ProgressLine {
    private let console: Console
    private let isQuiet: Bool
    private let isTerminal = StandardStream.error.isTerminal
    private let begun = ContinuousClock.now
    private var told: ContinuousClock.Instant
    private var isShown = false

    /// Time between two changes on a terminal; nothing is told of what is done sooner.
    private static let blink = Duration.milliseconds(200)
    /// Time between two plain lines.
    private static let pause = Duration.seconds(10)

    init(_ console: Console, isQuiet: Bool) {
        self.console = console
        self.isQuiet = isQuiet
        told = begun
    }

    /// Tells that `done` of `total` samples of a track are written, if it is time.
    mutating func tell(_ track: String, _ done: Int, of total: Int) {
        guard !isQuiet else { return }
        let now = ContinuousClock.now
        guard now - told >= (isTerminal ? Self.blink : Self.pause) else { return }
        told = now
        let percent = "\(done * 100 / max(1, total))"
        guard isTerminal else {
            return console.tell(Self.line, ["track": track, "percent": percent])
        }
        isShown = true
        try? StandardStream.error.write(
            "\r\u{1B}[K\(Self.line(console.language, ["track": track, "percent": percent]))")
    }

    /// Takes the line away, so that what comes next stands at the left.
    mutating func clear() {
        if isShown { try? StandardStream.error.write("\r\u{1B}[K") }
        isShown = false
    }

    private static let line = Bilingual(nb: "{track}: {percent} % ferdig", en: "{track}: {percent} % done")
}
