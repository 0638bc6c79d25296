package import GuideScript
package import GuideSpeech
internal import GuideSound
internal import GuideSystem
package import GuideTimeline

/// Tracks laid out in time around speech that has been spoken and measured.
package struct TrackTiming: ~Copyable {
    /// The rate of the tracks, in Hz.
    package let sampleRate: Int
    /// How everything is said.
    package let settings: VoiceSettings
    /// The timelines in the order of the plans; nothing where there is a mistake.
    package private(set) var timelines: [Timeline?] = []
    /// The mistakes that showed: sentences that cannot be said, lengths that cannot be reached.
    package private(set) var diagnostics: [Diagnostic] = []
    /// All that is said.
    package private(set) var spool: SpeechSpool

    /// Speaks every distinct utterance of the plans and solves each plan's timeline.
    package static func measure(
        _ plans: [TrackPlan], voice: some Voice, settings: VoiceSettings = .standard, sampleRate: Int = 44_100
    ) throws(SpeechFailure) -> TrackTiming {
        var timing = TrackTiming(sampleRate: sampleRate, settings: settings, spool: try makeSpool())
        let faults = try timing.speak(plans, voice)
        for plan in plans { timing.solve(plan, faults) }
        return timing
    }

    private init(sampleRate: Int, settings: VoiceSettings, spool: consuming SpeechSpool) {
        self.sampleRate = sampleRate
        self.settings = settings
        self.spool = spool
    }
}

extension TrackTiming {
    private static func makeSpool() throws(SpeechFailure) -> SpeechSpool {
        do throws(SystemFailure) { return try SpeechSpool() } catch { throw .system(error) }
    }

    private mutating func speak(
        _ plans: [TrackPlan], _ voice: some Voice
    ) throws(SpeechFailure) -> [Utterance: SpeechFault] {
        var seen: Set<Utterance> = []
        let utterances = plans.flatMap(\.outline.utterances).map { Utterance($0, settings: settings) }
            .filter { seen.insert($0).inserted }
        var faults: [Utterance: SpeechFault] = [:]
        try voice.speak(utterances) { utterance, result throws(SpeechFailure) in
            switch result {
            case .failure(let fault): faults[utterance] = fault
            case .success(let speech):
                do throws(SystemFailure) { try spool.keep(speech, of: utterance) } catch { throw .system(error) }
            }
        }
        return faults
    }

    private mutating func solve(_ plan: TrackPlan, _ faults: [Utterance: SpeechFault]) {
        let faulty = report(faults, in: plan.outline)
        let solution = Timeline.solve(plan.outline, rate: sampleRate, isWhole: plan.isWhole && !faulty) {
            spool.length(of: Utterance($0, settings: settings), at: sampleRate)
        }
        timelines.append(solution.timeline)
        diagnostics += solution.diagnostics
    }

    /// Tells the sentences of an outline that could not be said, once each although two variants hold them.
    private mutating func report(_ faults: [Utterance: SpeechFault], in outline: Outline) -> Bool {
        var isFaulty = false
        for segment in outline.segments {
            let utterances = segment.content.sentences.map { Utterance($0.spoken, settings: settings) }
            guard let fault = utterances.compactMap({ faults[$0] }).first else { continue }
            isFaulty = true
            let (source, span) = outline.script.sources.locate(segment.span)
            let isTold = diagnostics.contains {
                $0.span == span && $0.source.name == source.name && $0.kind.code == fault.diagnostic.kind.code
            }
            guard !isTold else { continue }
            let (kind, detail) = fault.diagnostic
            diagnostics.append(Diagnostic(kind, in: source, at: span, ["detail": detail]))
        }
        return isFaulty
    }
}
