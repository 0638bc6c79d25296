internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideTimeline

/// How much the voice of a track is turned up so that all its speech together has the loudness asked for.
///
/// One factor holds for the whole track. It is measured by libebur128 over the speech cut together, at the voice's own
/// rate, before anything is mixed; what the limiter will take of it is measured on a part of the speech and made good.
enum VoiceLevel {
    /// The level beside the engine's own, in dB; 0 if nothing is said.
    static func level(
        of timeline: Timeline, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> Double {
        let utterances = spoken(in: timeline).map { timing.utterance($0, in: timeline.script) }
        guard let loudness = try loudness(of: utterances, timing.spool) else { return 0 }
        let level = timeline.script.loudness - loudness
        let peak = utterances.reduce(0) { max($0, timing.spool.peak(of: $1)) }
        guard peak * Decibel.amplitude(level) > Decibel.amplitude(TrackCeiling.harmless) else { return level }
        let part = sample(of: utterances, timing.spool)
        // What is turned up to make good what the limiter took is limited too: twice is enough for 0.01 LU.
        let first = try loss(of: part, timing.spool, at: level)
        return level + (try loss(of: part, timing.spool, at: level + first))
    }

    /// How much speech shows what the limiter takes, in seconds.
    private static let sampleLength = 60
}

extension VoiceLevel {
    /// What counts as the track's speech: its sentences, or where there are none its words of breath and its numbers.
    private static func spoken(in timeline: Timeline) -> [String] {
        let sentences = timeline.events.compactMap { event in
            if case .speech(let sentence) = event.kind { sentence.spoken } else { nil }
        }
        return sentences.isEmpty ? timeline.events.compactMap { Timeline.sentence(of: $0)?.spoken } : sentences
    }

    /// Loudness of utterances cut together, in LUFS; nothing if they are silent.
    private static func loudness(
        of utterances: [Utterance], _ spool: borrowing SpeechSpool
    ) throws(RenderingFailure) -> Double? {
        guard let first = utterances.first else { return nil }
        let rate = try spool.speech(of: first).rate
        // A single word is too short for a gate of 400 ms: it is measured as if it were said over and over.
        let length = utterances.reduce(0) { $0 + spool.length(of: $1, at: rate) }
        let rounds = length > 0 ? max(1, (rate * 6 / 10 + length - 1) / length) : 1
        var meter = try meter(rate: rate)
        for _ in 0..<rounds {
            for utterance in utterances {
                let samples = try spool.speech(of: utterance).samples
                do throws(LoudnessFailure) { try meter.add(samples) } catch { throw .loudness(error) }
            }
        }
        do throws(LoudnessFailure) { return try meter.loudness().integrated } catch { throw .loudness(error) }
    }

    private static func meter(rate: Int) throws(RenderingFailure) -> LoudnessMeter {
        do throws(LoudnessFailure) { return try LoudnessMeter(rate: rate, .integrated) } catch {
            throw .loudness(error)
        }
    }

    /// Utterances spread evenly over all, together about as long as the sample shall be.
    private static func sample(of utterances: [Utterance], _ spool: borrowing SpeechSpool) -> [Utterance] {
        let length = utterances.reduce(0) { $0 + spool.length(of: $1, at: 1000) }
        let step = max(1, length / (sampleLength * 1000))
        return stride(from: 0, to: utterances.count, by: step).map { utterances[$0] }
    }

    /// What the limiter takes of utterances turned to a level, in dB of their energy.
    private static func loss(
        of utterances: [Utterance], _ spool: borrowing SpeechSpool, at level: Double
    ) throws(RenderingFailure) -> Double {
        let factor = Decibel.amplitude(level)
        var (whole, left) = (0.0, 0.0)
        for utterance in utterances {
            let waveform = try spool.speech(of: utterance)
            var limiter = PeakLimiter(rate: waveform.rate, ceiling: TrackCeiling.limiter)
            let turned = waveform.samples.map { $0 * factor }
            let limited = limiter.process(turned + [Float](repeating: 0, count: limiter.delay))
            whole += energy(turned)
            left += energy(limited)
        }
        return left > 0 ? Decibel.level(ofPower: whole / left) : 0
    }

    private static func energy(_ samples: [Float]) -> Double { samples.reduce(0) { $0 + Double($1) * Double($1) } }
}

extension SpeechSpool {
    /// The sound of an utterance, for rendering.
    borrowing func speech(of utterance: Utterance) throws(RenderingFailure) -> Waveform {
        do throws(SystemFailure) { return try waveform(of: utterance) } catch { throw .spool(error) }
    }
}
