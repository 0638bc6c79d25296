internal import GuideProduction
internal import GuideSystem
internal import GuideText

/// Shows how far a build has come: on a terminal one line with a bar that changes, elsewhere a plain line for each track.
struct ProgressDisplay {
    private let console: Console
    private let isQuiet: Bool
    private let isTerminal = StandardStream.error.isTerminal
    private let begun = ContinuousClock.now
    private var isShown = false
    private var told = 0

    /// Characters of the bar.
    private static let width = 24
    /// Share of the work after which the time that is left can be guessed.
    private static let least = 0.02

    init(_ console: Console, isQuiet: Bool) {
        self.console = console
        self.isQuiet = isQuiet
    }

    /// Time since the beginning, in seconds.
    var seconds: Double { (ContinuousClock.now - begun) / .seconds(1) }

    /// Shows a moment of the build.
    mutating func show(_ moment: WorkProgress.Moment) {
        guard !isQuiet else { return }
        for track in moment.news {
            told += 1
            guard !isTerminal else { continue }
            let arguments = ["number": "\(told)", "tracks": "\(moment.tracks)", "track": track]
            console.tell(Bilingual(nb: "{number} av {tracks}: {track}", en: "{number} of {tracks}: {track}"), arguments)
        }
        guard isTerminal, moment.tracks > 0 else { return }
        isShown = true
        try? StandardStream.error.write("\r\u{1B}[K\(line(moment))")
    }

    /// Reports that another build has the folder.
    func tellWaiting(_ path: String) {
        guard !isQuiet else { return }
        console.tell(
            Bilingual(
                nb: "en annen bygging pågår i {path}; venter til den er ferdig",
                en: "another build is running in {path}; waiting until it has finished"), ["path": path])
    }

    /// Removes the line, so that what comes next begins at the left.
    mutating func clear() {
        if isShown { try? StandardStream.error.write("\r\u{1B}[K") }
        isShown = false
    }
}

extension ProgressDisplay {
    private func line(_ moment: WorkProgress.Moment) -> String {
        let filled = Int(moment.share * Double(Self.width))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        let doing = moment.active.first.map { "  \($0.split(separator: "/").last ?? "")" } ?? ""
        return
            "\(bar) \(Int(moment.share * 100)) %  \(moment.finished)/\(moment.tracks)\(left(moment))\(doing.prefix(40))"
    }

    /// The time that is left if the work goes on as it has gone.
    private func left(_ moment: WorkProgress.Moment) -> String {
        guard moment.share >= Self.least else { return "" }
        let rest = Int((seconds / moment.share * (1 - moment.share)).rounded(.up))
        let clock = "\(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60)"
        return Bilingual(nb: "  {clock} igjen", en: "  {clock} left")(console.language, ["clock": clock])
    }
}
