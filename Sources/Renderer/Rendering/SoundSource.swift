internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideTimeline

/// Gives the samples of sounds at the track's rate, and how loud they are. What comes several times is made once.
struct SoundSource {
    /// The track's rate, in Hz.
    let rate: Int
    private var made: [TrackSound: [Float]] = [:]
    private var moments: [TrackSound: Double] = [:]

    /// A source for a track at `rate` Hz.
    init(rate: Int) { self.rate = rate }

    /// The samples of a sound.
    mutating func samples(
        of sound: TrackSound, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> [Float] {
        switch sound {
        case .utterance(let utterance): return try speech(utterance, timing)
        case .recording(let playback, let range): return try played(playback, range, timing)
        case .stroke, .breath:
            if let known = made[sound] { return known }
            let samples = try make(sound, timing)
            made[sound] = samples
            return samples
        }
    }

    /// The loudest 400 ms of a sound, in LUFS.
    mutating func loudestMoment(
        of sound: TrackSound, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> Double {
        if let known = moments[sound] { return known }
        let moment =
            if case .stroke(.instrument(let kind, let size)) = sound {
                try stroke(sound, BellInstrument(kind, size)).loudestMoment
            } else {
                try loudestMoment(try samples(of: sound, timing))
            }
        moments[sound] = moment
        return moment
    }

    /// The loudest 400 ms of strokes that ring on over each other, in LUFS.
    mutating func loudestMoment(
        of strikes: Timeline.Strikes, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> Double {
        let stroke = try samples(of: .stroke(strikes.bell), timing)
        let overlapping = min(strikes.count, stroke.count / max(1, strikes.spacing) + 1)
        guard overlapping > 1 else { return try loudestMoment(of: .stroke(strikes.bell), timing) }
        var sum = [Float](repeating: 0, count: stroke.count + (overlapping - 1) * strikes.spacing)
        for start in stride(from: 0, to: overlapping * strikes.spacing, by: strikes.spacing) {
            for index in stroke.indices { sum[start + index] += stroke[index] }
        }
        return try loudestMoment(sum)
    }
}

extension SoundSource {
    private func make(_ sound: TrackSound, _ timing: borrowing TrackTiming) throws(RenderingFailure) -> [Float] {
        switch sound {
        case .breath(let breath, let length): return breath.waveform(count: length, rate: rate).samples
        case .stroke(.instrument(let kind, let size)): return try stroke(sound, BellInstrument(kind, size)).samples
        case .stroke(.recording(let file)):
            let length = timing.recordings[file]?.count ?? 0
            let stroke = Playback(
                file, whole: length, length: length, rise: rate / 1000, fall: min(rate / 2, length / 4), rate: rate)
            return try played(stroke, 0..<length, timing)
        case .utterance, .recording: return []
        }
    }

    private func stroke(_ sound: TrackSound, _ bell: BellInstrument) throws(RenderingFailure) -> BellShelf.Stroke {
        try BellShelf.stroke(sound, rate: rate) { () throws(RenderingFailure) in
            let samples = bell.stroke(rate: rate).samples
            return BellShelf.Stroke(samples: samples, loudestMoment: try loudestMoment(samples))
        }
    }

    private func speech(
        _ utterance: Utterance, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> [Float] {
        let waveform = try timing.spool.speech(of: utterance)
        var samples = try RenderingFailure.sound { () throws(SoundFailure) in
            try Resampler.resample(waveform, to: rate).samples
        }
        // A filter rings before a hard onset (d, k, t), and would begin with a step.
        Fade.rise(&samples, over: Int(SpeechTrimming.lead * Double(rate)))
        return samples
    }

    private func played(
        _ playback: Playback, _ range: Range<Int>, _ timing: borrowing TrackTiming
    ) throws(RenderingFailure) -> [Float] {
        do throws(SystemFailure) {
            return try playback.samples(range) { part throws(SystemFailure) in
                try timing.recordings.samples(of: playback.file, part)
            }
        } catch {
            throw .spool(error)
        }
    }

    private func loudestMoment(_ samples: [Float]) throws(RenderingFailure) -> Double {
        try RenderingFailure.sound { () throws(SoundFailure) in
            try Loudness.loudestMoment(of: Waveform(samples: samples, rate: rate)) ?? 0
        }
    }
}
