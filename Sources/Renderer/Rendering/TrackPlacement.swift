internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideTimeline

/// Places what a timeline holds on a track, each sound at its level relative to the voice.
struct TrackPlacement {
    /// How loud the loudest 400 ms of a single stroke are relative to the voice, in LU, at the level 0 dB.
    static let bellLevel = -4.0
    /// No bell's loudest 400 ms are louder relative to the voice than this, in LU, whatever the script says, so that no bell
    /// startles.
    static let loudestBell = 2.7

    /// The longest fade at each end of a sound in place, in seconds; a short sound fades within a tenth of its length.
    static let soundFade = 1

    private let timeline: Timeline
    private let voice: Float
    private let take: Float
    private(set) var placements: [Placement<TrackSound>] = []

    /// The sounds of a timeline; the voice is turned to `voiceLevel` dB relative to the engine's own, recordings to
    /// `takeLevel` dB.
    init(_ timeline: Timeline, voiceLevel: Double, takeLevel: Double) {
        take = Decibel.amplitude(takeLevel)
        self.timeline = timeline
        voice = Decibel.amplitude(voiceLevel)
    }

    /// Places every event.
    mutating func place(_ source: inout SoundSource, _ timing: borrowing TrackTiming) throws(RenderingFailure) {
        for event in timeline.events {
            if let text = Timeline.sentence(of: event)?.spoken {
                placeVoice(timing.utterance(text, in: timeline.script), event, timing.spool)
            }
            switch event.kind {
            case .pause, .speech, .count, .background: break
            case .breath(let phase): try place(phase, event, &source, timing)
            case .bell(let strikes): try place(strikes, event, &source, timing)
            case .sound(let cue):
                let fade = min(Self.soundFade * rate, event.length / 10)
                place(cue.file, event.start..<event.start + event.length, fade: fade, level: cue.level, timing)
            }
        }
        for background in timeline.backgrounds { place(background, timing) }
    }
}

extension TrackPlacement {
    private var rate: Int { timeline.sampleRate }

    /// An utterance at its event. What is on the beat begins to be heard at the event's first sample.
    private mutating func placeVoice(
        _ utterance: Utterance, _ event: Timeline.Event, _ spool: borrowing SpeechSpool
    ) {
        let isOnBeat = if case .speech = event.kind { false } else { true }
        let lead = isOnBeat ? spool.onset(of: utterance, at: rate) : 0
        let length = spool.length(of: utterance, at: rate)
        placements.append(
            Placement(
                start: event.start - lead, length: length, gain: utterance.take == nil ? voice : take,
                sound: .utterance(utterance)))
    }

    /// The sound of a phase of breath, if it has one: held breath is silent.
    private mutating func place(
        _ phase: Timeline.BreathPhase, _ event: Timeline.Event, _ source: inout SoundSource,
        _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) {
        guard let level = phase.sound, phase.kind != .hold else { return }
        let sound = TrackSound.breath(phase.kind == .inhale ? .inhale : .exhale, length: event.length)
        let wanted = BreathSound.level + level - (try source.loudestMoment(of: sound, timing))
        placements.append(
            Placement(start: event.start, length: event.length, gain: besideVoice(wanted), sound: sound))
    }

    private mutating func place(
        _ strikes: Timeline.Strikes, _ event: Timeline.Event, _ source: inout SoundSource,
        _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) {
        let sound = TrackSound.stroke(strikes.bell)
        let single = Self.bellLevel + strikes.level - (try source.loudestMoment(of: sound, timing))
        let most = Self.loudestBell - (try source.loudestMoment(of: strikes, timing))
        for stroke in 0..<strikes.count {
            placements.append(
                Placement(
                    start: event.start + stroke * strikes.spacing, length: strikes.ring,
                    gain: besideVoice(min(single, most)), sound: sound))
        }
    }

    /// A background, which goes after its end, or at the track's end before it.
    private mutating func place(_ background: Timeline.Background, _ timing: borrowing TrackTiming) {
        place(
            background.cue.file, timeline.sounding(background), fade: Timeline.backgroundFade * rate,
            level: background.cue.level, timing)
    }

    /// A recording in pieces, each of which is read when the mixer reaches it.
    private mutating func place(
        _ file: SoundFile, _ range: Range<Int>, fade: Int, level: Double, _ timing: borrowing TrackTiming
    ) {
        guard let recording = timing.recordings[file] else { return }
        let playback = Playback(
            file, whole: recording.count, length: range.count, rise: fade, fall: fade, rate: rate)
        let gain = besideVoice(level - recording.loudness)
        for start in stride(from: 0, to: range.count, by: rate) {
            let piece = start..<min(start + rate, range.count)
            placements.append(
                Placement(
                    start: range.lowerBound + start, length: piece.count, gain: gain,
                    sound: .recording(playback, piece)))
        }
    }

    /// The factor for a level in dB that brings a sound to a loudness relative to the voice's.
    private func besideVoice(_ level: Double) -> Float { Decibel.amplitude(timeline.script.loudness + level) }
}
