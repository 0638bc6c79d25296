package import GuideScript
internal import GuideSpeech
internal import GuideTimeline

extension Compilation {
    /// The lengths in samples that a variant can have: all its silences as short, and as long, as they may be. Nil if it has a
    /// mistake.
    package borrowing func reach(of plan: TrackPlan) -> ClosedRange<Int>? {
        let lengths = [0.0, 1.0].compactMap { share in
            var variant = plan.outline.variant
            (variant.target, variant.share) = (nil, share)
            return timing.samples(of: Outline(of: plan.outline.script, variant: variant))
        }
        guard lengths.count == 2, lengths[0] <= lengths[1] else { return nil }
        return lengths[0]...lengths[1]
    }

    /// The recording that is played for a text of a script; nil if the voice says it.
    package borrowing func hasTake(of text: String, in script: Script) -> Bool {
        timing.utterance(text, in: script).take != nil
    }
}

extension TrackTiming {
    /// The length of an outline whose speech has been measured; nil if it has none.
    fileprivate borrowing func samples(of outline: Outline) -> Int? {
        var sounds: [SoundFile: Int] = [:]
        for file in outline.segments.compactMap(\.soundFile) { sounds[file] = recordings[file]?.count ?? 0 }
        var speech: [String: Int] = [:]
        for text in outline.segments.flatMap({ $0.content.sentences }).map(\.spoken) where speech[text] == nil {
            speech[text] = spool.length(of: utterance(text, in: outline.script), at: sampleRate)
        }
        return Timeline.solve(
            outline, rate: sampleRate, soundLength: { sounds[$0] ?? 0 }, speechLength: { speech[$0] ?? 0 }
        ).timeline?.samples
    }
}
