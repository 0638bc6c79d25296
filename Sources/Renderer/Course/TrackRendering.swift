package import GuideOutput
internal import GuideScript
package import GuideSound
package import GuideSpeech
package import GuideSystem
package import GuideTimeline

/// Why a track could not be written.
package enum RenderingFailure: Error {
    /// The file could not be written.
    case output(OutputFailure)
    /// What was spoken could not be read back.
    case spool(SystemFailure)
    /// A sound could not be brought to the track's rate.
    case resampling(ResamplingFailure)
    /// The user asked to stop.
    case interrupted
}

/// Writes timelines as sound files.
package enum TrackRendering {
    /// Level of the voice beside the engine's own, in dB: leaves room for the bells below the ceiling, so that the
    /// whole track need not be turned down for them.
    package static let voiceLevel = -3.0
    /// How much higher than its samples the curve between them may reach when the rate is raised.
    private static let overshoot: Float = 1.15

    /// Writes a timeline, block by block, as whole files, all of them from one mix. The spool must hold its speech at
    /// `settings`; `progress` is told how many samples are done.
    package static func render(
        _ timeline: Timeline, _ spool: borrowing SpeechSpool, settings: VoiceSettings, to files: [AudioFileSet.Request],
        progress: (Int) -> Void = { _ in }
    ) throws(RenderingFailure) {
        var mixer = Mixer(placements(of: timeline, spool, settings), length: timeline.samples)
        var source = SoundSource(rate: timeline.sampleRate)
        var set = try create(files)
        var done = 0
        while !Interruption.isRequested {
            let block = try mixer.next(AudioFile.block) { sound throws(RenderingFailure) in
                try source.samples(of: sound, spool)
            }
            guard let block else { break }
            do throws(OutputFailure) { done += try write(block, to: &set) } catch { throw .output(error) }
            progress(done)
        }
        if Interruption.isRequested { throw .interrupted }
        do throws(OutputFailure) { try set.finish() } catch { throw .output(error) }
    }
}

/// What can be placed on a track.
private enum Sound {
    case utterance(Utterance)
    case stroke(BellInstrument)
    case breath(BreathSound, length: Int)
}

/// Gives the samples of sounds; every instrument is synthesised once.
private struct SoundSource {
    let rate: Int
    private var strokes: [BellInstrument: [Float]] = [:]

    init(rate: Int) { self.rate = rate }

    mutating func samples(of sound: Sound, _ spool: borrowing SpeechSpool) throws(RenderingFailure) -> [Float] {
        switch sound {
        case .breath(let breath, let length): return breath.waveform(count: length, rate: rate).samples
        case .stroke(let instrument):
            if let stroke = strokes[instrument] { return stroke }
            let stroke = instrument.stroke(rate: rate).samples
            strokes[instrument] = stroke
            return stroke
        case .utterance(let utterance):
            let waveform: Waveform
            do throws(SystemFailure) { waveform = try spool.waveform(of: utterance) } catch { throw .spool(error) }
            do throws(ResamplingFailure) {
                return try Resampler.resample(waveform, to: rate).samples
            } catch {
                throw .resampling(error)
            }
        }
    }
}

extension TrackRendering {
    private static func create(_ files: [AudioFileSet.Request]) throws(RenderingFailure) -> AudioFileSet {
        do throws(OutputFailure) { return try AudioFileSet(creating: files) } catch { throw .output(error) }
    }

    /// Writes a block and gives its length.
    private static func write(_ block: Mixer<Sound>.Block, to set: inout AudioFileSet) throws(OutputFailure) -> Int {
        switch block {
        case .sound(let samples):
            try set.write(samples)
            return samples.count
        case .silence(let count):
            try set.write(count == silence.count ? silence : Array(silence.prefix(count)))
            return count
        }
    }

    private static let silence = [Float](repeating: 0, count: AudioFile.block)

    private static func placements(
        of timeline: Timeline, _ spool: borrowing SpeechSpool, _ settings: VoiceSettings
    ) -> [Placement<Sound>] {
        var placements: [Placement<Sound>] = []
        for event in timeline.events {
            if let text = Timeline.sentence(of: event)?.spoken {
                let utterance = Utterance(text, settings: settings)
                placements.append(voice(utterance, of: event, at: timeline.sampleRate, spool))
            }
            switch event.kind {
            case .pause, .speech, .count: break
            case .breath(let phase): placements += self.placements(of: phase, event)
            case .bell(let strikes): placements += self.placements(of: strikes, from: event.start, timeline.sampleRate)
            }
        }
        return placements
    }

    /// An utterance at its event. What is on the beat begins to be heard at the event's first sample.
    private static func voice(
        _ utterance: Utterance, of event: Timeline.Event, at rate: Int, _ spool: borrowing SpeechSpool
    ) -> Placement<Sound> {
        let isOnBeat = if case .speech = event.kind { false } else { true }
        let lead = isOnBeat ? spool.onset(of: utterance, at: rate) : 0
        return Placement(
            start: event.start - lead, length: spool.length(of: utterance, at: rate),
            gain: Decibel.amplitude(voiceLevel), peak: min(1, spool.peak(of: utterance) * overshoot),
            sound: .utterance(utterance))
    }

    /// The sound of a phase of breath, if it has one: held breath is silent.
    private static func placements(of phase: Timeline.BreathPhase, _ event: Timeline.Event) -> [Placement<Sound>] {
        guard let level = phase.sound, phase.kind != .hold else { return [] }
        let sound: BreathSound = phase.kind == .inhale ? .inhale : .exhale
        return [
            Placement(
                start: event.start, length: event.length, gain: Decibel.amplitude(level),
                peak: Decibel.amplitude(BreathSound.peak), sound: .breath(sound, length: event.length))
        ]
    }

    private static func placements(
        of strikes: Timeline.Strikes, from start: Int, _ rate: Int
    ) -> [Placement<Sound>] {
        (0..<strikes.count).map { stroke in
            Placement(
                start: start + stroke * strikes.spacing, length: strikes.instrument.length(rate: rate),
                gain: Decibel.amplitude(strikes.level), peak: Decibel.amplitude(strikes.instrument.peak),
                sound: .stroke(strikes.instrument))
        }
    }
}
