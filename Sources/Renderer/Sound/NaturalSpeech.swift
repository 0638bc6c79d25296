internal import Glibc

/// Speech that was recorded, or made by an engine that sounds as if it were: there is noise before, in and after it.
package enum NaturalSpeech {
    /// What is below this is rumble of rooms, tables and microphones, in Hz; the deepest voices begin above it.
    package static let rumble = 70.0
    /// Loudness that recordings are brought to, in LUFS: about that of espeak-ng at the volume we use.
    package static let loudness = -23.0
    /// What is kept, faded in, before the onset, in seconds.
    package static let lead = 0.003
    /// What is kept, faded out, after the end, in seconds.
    package static let trail = 0.03

    /// The sound without its constant part and without rumble.
    package static func clean(_ waveform: Waveform) -> Waveform {
        let mean = Float(waveform.samples.reduce(0.0) { $0 + Double($1) } / Double(max(1, waveform.samples.count)))
        var filter = Biquad.highPass(rumble, rate: Double(waveform.rate))
        return Waveform(samples: waveform.samples.map { filter.next($0 - mean) }, rate: waveform.rate)
    }

    /// The sound from `lead` before its onset to `trail` after its end, faded at both edges, and the sample in it at which the
    /// onset is; nil if nobody speaks in it.
    package static func trim(_ waveform: Waveform) throws(SoundFailure) -> (sound: Waveform, onset: Int)? {
        try trim(waveform, SpeechProfile(waveform))
    }

    private static func trim(
        _ waveform: Waveform, _ profile: SpeechProfile
    ) throws(SoundFailure) -> (sound: Waveform, onset: Int)? {
        guard let loudness = try Loudness.ofSpeech(waveform) else { return nil }
        let scale = Decibel.amplitude(Self.loudness - loudness)
        guard let range = profile.speech(scaledBy: scale) else { return nil }
        let rate = Double(waveform.rate)
        let start = max(0, range.lowerBound - Int(lead * rate))
        let stop = min(waveform.samples.count, range.upperBound + Int(trail * rate))
        var sound = Array(waveform.samples[start..<stop])
        Fade.rise(&sound, over: range.lowerBound - start)
        Fade.fall(&sound, over: stop - range.upperBound)
        return (Waveform(samples: sound, rate: waveform.rate), range.lowerBound - start)
    }

    /// A recording ready to stand beside other speech: clean, cut to where it is heard, and at `loudness`; nil if nobody
    /// speaks in it, or can hardly be heard for noise.
    package static func prepare(_ recording: Waveform) throws(SoundFailure) -> (sound: Waveform, onset: Int)? {
        let clean = clean(recording)
        let profile = SpeechProfile(clean)
        guard profile.isMoving, let (trimmed, onset) = try trim(clean, profile),
            let found = try Loudness.ofSpeech(trimmed)
        else {
            return nil
        }
        var sound = trimmed
        let factor = Decibel.amplitude(loudness - found)
        for index in sound.samples.indices { sound.samples[index] *= factor }
        return (sound, onset)
    }
}

extension Loudness {
    /// Gated loudness of speech, in LUFS; what is too short for the gate of 400 ms is measured as if it were said over and over.
    /// Nothing if it is silent.
    package static func ofSpeech(_ waveform: Waveform) throws(SoundFailure) -> Double? {
        var meter = try LoudnessMeter(rate: waveform.rate, .integrated)
        for _ in 0..<rounds(of: waveform.samples.count, rate: waveform.rate) { try meter.add(waveform.samples) }
        return try meter.loudness().integrated
    }

    /// How often a sound of `length` samples is repeated when it is measured, so that it is longer than the gate.
    package static func rounds(of length: Int, rate: Int) -> Int {
        let length = max(1, length)
        return max(1, (rate * 6 / 10 + length - 1) / length)
    }
}
