internal import GuideCourse
internal import GuideProduction
internal import GuideSound
internal import GuideSpeech
internal import GuideText
internal import GuideTimeline

/// What a build tells at its end, in a few lines.
struct BuildSummary {
    private let outcome: BuildOutcome
    private let build: CourseBuild
    private let seconds: Double
    /// Whether all tracks were asked for.
    private let isWhole: Bool
    /// What the cache of speech gave; nil if there is none.
    private let speech: SpeechCache.Tally?

    init(_ outcome: BuildOutcome, of build: CourseBuild, seconds: Double, isWhole: Bool, speech: SpeechCache.Tally?) {
        self.speech = speech
        self.isWhole = isWhole
        self.outcome = outcome
        self.build = build
        self.seconds = seconds
    }

    /// Tells it.
    func tell(_ console: Console) {
        console.tell(
            Bilingual(
                nb: "{title}: {made} spor laget, {kept} som før; {length} lyd, {size} i {path}{time}",
                en: "{title}: tracks made {made}, as before {kept}; {length} of sound, {size} in {path}{time}"),
            [
                "title": build.plan.course.title, "made": "\(outcome.made.count)",
                "kept": "\(outcome.finished.count - outcome.made.count)", "length": length,
                "size": size(console.language),
                "path": build.output,
                "time": outcome.made.isEmpty ? "" : " (\(Self.tenths(seconds, console.language)) s)",
            ])
        if let speech, speech.found + speech.missing > 0 {
            console.tell(
                Bilingual(
                    nb: "{found} setninger var talt før, {missing} er talt nå",
                    en: "{found} sentences had been spoken before, {missing} were spoken now"),
                ["found": "\(speech.found)", "missing": "\(speech.missing)"])
        }
        tellUnmade(console)
        tellRest(console)
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

extension BuildSummary {
    /// The length of all tracks together.
    private var length: String {
        let seconds = outcome.finished.reduce(0.0) { $0 + Double($1.samples) / Double($1.sampleRate) }
        return SampleClock.clock(Int(seconds.rounded()), rate: 1)
    }

    /// The size of all files together, in megabytes.
    private func size(_ language: MessageLanguage) -> String {
        let bytes = outcome.finished.flatMap(\.files).reduce(0) { $0 + $1.bytes }
        return "\(Self.tenths(Double(bytes) / 1e6, language)) MB"
    }

    private static func tenths(_ number: Double, _ language: MessageLanguage) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)\(language == .bokmål ? "," : ".")\(tenths % 10)"
    }
}
