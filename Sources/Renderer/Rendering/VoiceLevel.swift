internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideTimeline

/// How much the voice of a track is turned up so that all its speech together has the loudness asked for.
///
/// One factor holds for the whole track. It is measured by libebur128 over the speech cut together, at the voice's own
/// rate, before anything is mixed. What the limiter will take of it is measured on a part of the speech and added.
enum VoiceLevel {
    /// The level of what was recorded, or of what was not, relative to its own, in dB; 0 if there is nothing of it.
    static func level(
        of timeline: Timeline, _ timing: borrowing TrackTiming, recorded: Bool
    ) throws(RenderingFailure) -> Double {
        let utterances = spoken(in: timeline, timing, recorded)
        guard let loudness = loudness(of: try timing.energy.curves(of: utterances, timing.spool)) else { return 0 }
        let level = timeline.script.loudness - loudness
        let peak = utterances.reduce(0) { max($0, timing.spool.peak(of: $1)) }
        guard peak * Decibel.amplitude(level) > Decibel.amplitude(TrackCeiling.harmless) else { return level }
        let part = sample(of: utterances, timing.spool)
        let plain = self.loudness(of: try timing.energy.curves(of: part, timing.spool)) ?? loudness
        // The extra level is limited too: a second measurement finds nearly all that it loses.
        var lost = 0.0
        for _ in 0..<2 {
            let limited = self.loudness(of: try limited(part, to: level + lost, timing.spool))
            lost = plain + level + lost - (limited ?? plain + level + lost)
        }
        return level + lost
    }

    /// How much speech shows what the limiter takes, in seconds.
    private static let sampleLength = 30
}

extension VoiceLevel {
    /// What counts as the track's speech: its sentences, or where there are none its words of breath and its numbers.
    private static func spoken(
        in timeline: Timeline, _ timing: borrowing TrackTiming, _ recorded: Bool
    ) -> [Utterance] {
        var (sentences, words): ([Utterance], [Utterance]) = ([], [])
        for event in timeline.events {
            guard let text = Timeline.sentence(of: event)?.spoken else { continue }
            let utterance = timing.utterance(text, in: timeline.script)
            guard (utterance.take != nil) == recorded else { continue }
            if case .speech = event.kind { sentences.append(utterance) } else { words.append(utterance) }
        }
        return sentences.isEmpty ? words : sentences
    }

    /// Loudness of sounds cut together, in LUFS; nil if they are silent.
    private static func loudness(of curves: [EnergyCurve]) -> Double? {
        let length = curves.reduce(0) { $0 + $1.count }
        guard let rate = curves.first?.rate, length > 0 else { return nil }
        // A single word is too short for a gate of 400 ms: it is measured as if it were said over and over.
        let rounds = Loudness.rounds(of: length, rate: rate)
        return Loudness.integrated(Array(repeatElement(curves, count: rounds).joined()))
    }

    /// The loudness of utterances cut together after they are brought to a level in dB and limited.
    private static func limited(
        _ utterances: [Utterance], to level: Double, _ spool: borrowing SpeechSpool
    ) throws(RenderingFailure) -> [EnergyCurve] {
        let factor = Decibel.amplitude(level)
        var limiter: PeakLimiter?
        var curves: [EnergyCurve] = []
        for utterance in utterances {
            var sound = try spool.speech(of: utterance)
            var current = limiter ?? PeakLimiter(rate: sound.rate, ceiling: TrackCeiling.limiter)
            sound.samples = current.process(sound.samples.map { $0 * factor })
            limiter = current
            curves.append(try RenderingFailure.sound { () throws(SoundFailure) in try EnergyCurve(sound) })
        }
        return curves
    }

    /// Utterances spread evenly over all, together about as long as the wanted sample.
    private static func sample(of utterances: [Utterance], _ spool: borrowing SpeechSpool) -> [Utterance] {
        let length = utterances.reduce(0) { $0 + spool.length(of: $1, at: 1000) }
        let step = max(1, length / (sampleLength * 1000))
        return stride(from: 0, to: utterances.count, by: step).map { utterances[$0] }
    }
}
