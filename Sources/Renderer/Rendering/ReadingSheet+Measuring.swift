internal import GuideScript
internal import GuideSound
package import GuideSpeech
internal import GuideSystem
package import GuideTakes
internal import GuideText
internal import GuideTimeline

extension ReadingSheet {
    /// The sheet of plans of one script after the other, each line measured by `voice`. Lines are `sketched` if recordings are
    /// to be compared with them.
    package init(
        title: String, plans: [TrackPlan], sketched: Bool = false, voice: some Voice
    ) throws(SpeechFailure) {
        self.init(title: title)
        var rest = plans[...]
        while let first = rest.first {
            let script = rest.prefix { $0.outline.script.source.name == first.outline.script.source.name }
            try add(Array(script), sketched: sketched, voice: voice)
            rest = rest.dropFirst(script.count)
        }
    }

    /// Adds the variants of one script. The time is the voice's own, also where there is a recording.
    package mutating func add(_ plans: [TrackPlan], sketched: Bool, voice: some Voice) throws(SpeechFailure) {
        guard let first = plans.first else { return }
        let spoken = plans.map { plan in
            var plan = plan
            plan.takes = TakeShelf()
            return plan
        }
        let timing = try TrackTiming.measure(spoken, voice: voice)
        // Lengths that cannot be reached depend on who speaks.
        diagnostics += timing.diagnostics.filter { !$0.kind.code.hasPrefix("T") }
        let script = first.outline.script
        try add(plans.map(\.outline), takes: first.takes) { text throws(SpeechFailure) in
            let utterance = timing.utterance(text, in: script)
            let seconds = Double(timing.spool.length(of: utterance, at: 1000)) / 1000
            guard sketched else { return Measure(seconds: seconds) }
            do throws(SystemFailure) {
                return Measure(seconds: seconds, sketch: SpeechSketch(try timing.spool.waveform(of: utterance)))
            } catch {
                throw .system(error)
            }
        }
    }
}
