internal import GuideCourse
internal import GuideProduction
internal import GuideSound
internal import GuideSpeech
internal import GuideText
internal import GuideTimeline

/// The few lines that a build prints at its end.
struct BuildSummary {
    private let outcome: BuildOutcome
    private let build: CourseBuild
    /// How long it took; nil: not told.
    private let seconds: Double?
    private let kept: KeptTracks
    /// Whether all tracks were asked for.
    private let isWhole: Bool

    init(_ outcome: BuildOutcome, of build: CourseBuild, seconds: Double?, isWhole: Bool) {
        kept = KeptTracks(outcome.finished, of: build)
        self.isWhole = isWhole
        self.outcome = outcome
        self.build = build
        self.seconds = seconds
    }

    /// Tells it.
    func tell(_ console: Console) {
        let time = seconds.map { outcome.made.isEmpty ? "" : " (\(KeptTracks.tenths($0, console.language)) s)" } ?? ""
        kept.tell(console, made: outcome.made.count, time: time)
        tellUnmade(console)
        tellRest(console)
    }

    /// Tells how much had been spoken before, and how much was spoken now; nothing if the cache of speech was not asked.
    static func tell(_ speech: SpeechCache.Tally, _ console: Console) {
        guard speech.found + speech.missing > 0 else { return }
        console.tell(
            Bilingual(
                nb: "{found} setninger var talt før, {missing} er talt nå",
                en: "{found} sentences had been spoken before, {missing} were spoken now"),
            ["found": "\(speech.found)", "missing": "\(speech.missing)"])
    }

    /// Reports what was not made.
    private func tellUnmade(_ console: Console) {
        let missing = build.plan.tracks.count - outcome.finished.count
        if missing > 0, isWhole {
            console.tell(
                missing == 1
                    ? Bilingual(nb: "1 spor er ikke laget", en: "1 track is not made")
                    : Bilingual(nb: "{count} spor er ikke laget", en: "{count} tracks are not made"),
                ["count": "\(missing)"])
        }
        for path in outcome.failed {
            console.tell(
                Bilingual(
                    nb: "{path} ble ikke laget: se feilene over",
                    en: "{path} was not made: see the errors above"), ["path": path])
        }
    }

    /// Reports what was removed, and how much advice there is.
    private func tellRest(_ console: Console) {
        if outcome.removed > 0 {
            console.tell(
                Bilingual(
                    nb: "{count} filer fra før hørte ikke lenger til, og er tatt bort",
                    en: "{count} earlier files no longer belonged, and were removed"), ["count": "\(outcome.removed)"])
        }
        let warnings = outcome.diagnostics.count { !$0.isError }
        if warnings > 0 {
            console.tell(
                Bilingual(
                    nb: "{count} råd om manusene: `pusterom check` viser dem",
                    en: "{count} pieces of advice on the scripts: `pusterom check` shows them"),
                ["count": "\(warnings)"])
        }
    }
}
