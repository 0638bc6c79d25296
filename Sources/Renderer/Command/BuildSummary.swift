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
    /// How long it took; nil where nobody can say.
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

    /// Prints it.
    func tell(_ console: Console) {
        var time = ""
        if let seconds, !outcome.made.isEmpty { time = " (\(KeptTracks.tenths(seconds, console.language)) s)" }
        kept.tell(console, made: outcome.made.count, time: time)
        tellUnmade(console)
        tellRest(console)
    }

    /// Prints how much had been spoken before, and how much was spoken now, if the cache of speech was asked.
    static func tell(_ speech: SpeechCache.Tally, _ console: Console) {
        guard speech.found + speech.missing > 0 else { return }
        console.tell(
            Bilingual(
                nb: "{found} {found:setning|setninger} var sagt fra før, {missing} ble sagt nå",
                en: "{found} {found:sentence|sentences} had been spoken before, {missing} {missing:was|were} spoken now"
            ),
            ["found": "\(speech.found)", "missing": "\(speech.missing)"])
    }

    /// Reports what was not made.
    private func tellUnmade(_ console: Console) {
        let missing = build.plan.tracks.count - outcome.finished.count
        if missing > 0, isWhole {
            console.tell(
                Bilingual(
                    nb: "{count} spor ble ikke laget", en: "{count} {count:track was|tracks were} not made"),
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
                    nb: "{count} {count:gammel fil|gamle filer} hørte ikke lenger til og er slettet",
                    en: "{count} old {count:file|files} no longer belonged here and {count:was|were} deleted"),
                ["count": "\(outcome.removed)"])
        }
        let warnings = outcome.diagnostics.count { !$0.isError }
        if warnings > 0 {
            console.tell(
                Bilingual(
                    nb: "{count} råd om manusene. Se {count:det|dem} med `pusterom check`",
                    en:
                        "{count} {count:piece|pieces} of advice on the scripts. See {count:it|them} with `pusterom check`"
                ),
                ["count": "\(warnings)"])
        }
    }
}
