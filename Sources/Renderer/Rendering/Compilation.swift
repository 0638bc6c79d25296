internal import GuideScript
internal import GuideSound
package import GuideText
package import GuideTimeline

/// The result when a `Compiler` has spoken and laid out scripts.
package struct Compilation: ~Copyable, Sendable {
    /// The tracks that were asked for.
    package let plans: [TrackPlan]
    /// Their speech, and their timelines where they have no mistake.
    package let timing: TrackTiming
    /// The mistakes of all scripts and their tracks: script by script, each followed by what it includes, in source order.
    package let diagnostics: [Diagnostic]

    /// Results in the order of their scripts.
    init(_ scripts: [ParsedScript], _ plans: [TrackPlan], _ timing: consuming TrackTiming) {
        self.plans = plans
        diagnostics = Self.ordered(scripts.flatMap(\.diagnostics) + timing.diagnostics, of: scripts)
        self.timing = timing
    }

    /// The timelines of the tracks without a mistake, in the order of the plans.
    package var timelines: [Timeline] { timing.timelines.compactMap { $0 } }

    /// The plans of those timelines, in the same order.
    package var finishedPlans: [TrackPlan] { zip(plans, timing.timelines).compactMap { $1 == nil ? nil : $0 } }

    /// What an experienced course leader would look at again. None of it is an error.
    /// How a word is said needs no advice where the word was surely not meant to be said at all.
    package borrowing func advice() -> [Diagnostic] {
        let (unmeantCodes, wordCodes) = (
            Set(DiagnosticKind.notToBeSaid.map(\.code)), Set(DiagnosticKind.wordKinds.map(\.code))
        )
        let unmeant = diagnostics.filter { unmeantCodes.contains($0.kind.code) }
        let review = ScriptReview.review(timelines).filter { advice in
            !wordCodes.contains(advice.kind.code)
                || !unmeant.contains { $0.source.name == advice.source.name && $0.span.overlaps(advice.span) }
        }
        return review + timing.mixedVoices()
    }

    /// The sound of one of the timelines from a sample on, as it is written to files; samples before it are not computed
    /// further than mastering needs.
    package borrowing func sound(of timeline: Timeline, from start: Int = 0) throws(RenderingFailure) -> TrackStream {
        try TrackStream(timeline, timing, from: start)
    }

    /// The timing alone, for code that writes the tracks.
    package consuming func takeTiming() -> TrackTiming { timing }
}

extension Compilation {
    /// A mistake in a file that two scripts share, an include or a lexicon, is listed once.
    private static func ordered(_ diagnostics: [Diagnostic], of scripts: [ParsedScript]) -> [Diagnostic] {
        let sources = scripts.flatMap { [$0.script.source] + $0.diagnostics.map(\.source) } + diagnostics.map(\.source)
        var names: Set<String> = []
        return sources.map(\.name).filter { names.insert($0).inserted }.flatMap { name in
            var listed: Set<[String]> = []
            return diagnostics.filter { $0.source.name == name }.inSourceOrder().filter {
                listed.insert([$0.kind.code, "\($0.span)", $0.message(in: .english)]).inserted
            }
        }
    }
}
