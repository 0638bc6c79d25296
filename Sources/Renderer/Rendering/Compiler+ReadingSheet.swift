internal import GuideScript
internal import GuideSound
package import GuideSpeech
internal import GuideSystem
package import GuideTakes
internal import GuideText
internal import GuideTimeline

extension Compiler {
    /// The reading sheet of scripts, one after the other. Lines are `sketched` if recordings are to be compared with them.
    package func readingSheet(
        title: String, _ plans: [TrackPlan], sketched: Bool = false
    ) throws(SpeechFailure) -> ReadingSheet {
        var sheet = ReadingSheet(title: title)
        var rest = plans[...]
        while let first = rest.first {
            let script = rest.prefix { $0.outline.script.source.name == first.outline.script.source.name }
            try add(Array(script), to: &sheet, sketched: sketched)
            rest = rest.dropFirst(script.count)
        }
        return sheet
    }

    /// Adds the variants of one script to a sheet. The time is the voice's own, also where there is a recording.
    package func add(
        _ plans: [TrackPlan], to sheet: inout ReadingSheet, sketched: Bool
    ) throws(SpeechFailure) {
        guard let first = plans.first else { return }
        let spoken = plans.map { plan in
            var plan = plan
            plan.takes = TakeShelf()
            return plan
        }
        let compilation = try compile([], spoken)
        // Lengths that cannot be reached depend on who speaks.
        sheet.diagnostics += compilation.timing.diagnostics.filter { !$0.kind.code.hasPrefix("T") }
        let script = first.outline.script
        try sheet.add(plans.map(\.outline), takes: first.takes) { text throws(SpeechFailure) in
            let utterance = compilation.timing.utterance(text, in: script)
            let seconds = Double(compilation.timing.spool.length(of: utterance, at: 1000)) / 1000
            guard sketched else { return ReadingSheet.Measure(seconds: seconds) }
            do throws(SystemFailure) {
                let waveform = try compilation.timing.spool.waveform(of: utterance)
                return ReadingSheet.Measure(seconds: seconds, sketch: SpeechSketch(waveform))
            } catch {
                throw .system(error)
            }
        }
    }
}
