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
    /// The level of what was recorded, or of what was not, beside its own, in dB; 0 if there is nothing of it.
    static func level(
        of timeline: Timeline, _ timing: borrowing TrackTiming, recorded: Bool
    ) throws(RenderingFailure) -> Double {
        let utterances = spoken(in: timeline, timing, recorded)
        guard let loudness = try loudness(of: utterances, timing.spool) else { return 0 }
        let level = timeline.script.loudness - loudness
        let peak = utterances.reduce(0) { max($0, timing.spool.peak(of: $1)) }
        guard peak * Decibel.amplitude(level) > Decibel.amplitude(TrackCeiling.harmless) else { return level }
        let part = sample(of: utterances, timing.spool)
        guard let plain = try self.loudness(of: part, timing.spool) else { return level }
        // What is turned up to make good what the limiter took is limited too: a second look finds nearly all of it.
        var lost = 0.0
        for _ in 0..<2 {
            let limited = try self.loudness(of: part, timing.spool, limitedAt: level + lost)
            lost = plain + level + lost - (limited ?? plain + level + lost)
        }
        return level + lost
    }

    /// How much speech shows what the limiter takes, in seconds.
    private static let sampleLength = 40
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

    /// Loudness of utterances cut together, in LUFS, as spoken or turned to a level in dB and limited; nothing if they are
    /// silent.
    private static func loudness(
        of utterances: [Utterance], _ spool: borrowing SpeechSpool, limitedAt level: Double? = nil
    ) throws(RenderingFailure) -> Double? {
        guard let first = utterances.first else { return nil }
        let rate = try spool.speech(of: first).rate
        // A single word is too short for a gate of 400 ms: it is measured as if it were said over and over.
        let length = utterances.reduce(0) { $0 + spool.length(of: $1, at: rate) }
        let rounds = length > 0 ? max(1, (rate * 6 / 10 + length - 1) / length) : 1
        var limiter = PeakLimiter(rate: rate, ceiling: TrackCeiling.limiter)
        var meter = try meter(rate: rate)
        for _ in 0..<rounds {
            for utterance in utterances {
                var samples = try spool.speech(of: utterance).samples
                if let level { samples = limiter.process(samples, turnedBy: level) }
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
}

extension PeakLimiter {
    /// Takes samples in, turned to a level in dB, and gives as many out.
    fileprivate mutating func process(_ samples: [Float], turnedBy level: Double) -> [Float] {
        let factor = Decibel.amplitude(level)
        return process(samples.map { $0 * factor })
    }
}

extension SpeechSpool {
    /// The sound of an utterance, for rendering.
    borrowing func speech(of utterance: Utterance) throws(RenderingFailure) -> Waveform {
        do throws(SystemFailure) { return try waveform(of: utterance) } catch { throw .spool(error) }
    }
}
