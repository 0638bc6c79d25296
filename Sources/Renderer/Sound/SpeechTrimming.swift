internal import Glibc

/// Cuts speech to where its sound begins and ends, so that every silence around it is the timeline's own.
package enum SpeechTrimming {
    /// Sound begins where the amplitude first passes this, in dB of full scale. espeak-ng's weakest first sounds
    /// (h, v) need up to 7 ms from −50 to −37 dB; what is cut off below this is far under what anyone hears.
    package static let onsetLevel = -42.0
    /// Sound has ended where the amplitude last falls below this, in dB of full scale.
    package static let endLevel = -60.0
    /// What is kept, faded in, before the onset, in seconds.
    package static let lead = 0.0005
    /// What is kept, faded out, after the end, in seconds.
    package static let trail = 0.008

    /// The sound of a waveform from `lead` before its onset to `trail` after its end, faded at both edges and
    /// with no constant part (espeak-ng's is 27 steps of 16 bit), and the sample in it at which the onset is; nil if all
    /// of it is silent.
    package static func trim(_ waveform: Waveform) -> (sound: Waveform, onset: Int)? {
        let samples = waveform.samples
        let onset = Decibel.amplitude(onsetLevel)
        let end = Decibel.amplitude(endLevel)
        guard let first = samples.firstIndex(where: { abs($0) > onset }),
            let last = samples.lastIndex(where: { abs($0) > end })
        else { return nil }
        let rate = Double(waveform.rate)
        let start = max(0, first - Int(lead * rate))
        let stop = min(samples.count, last + 1 + Int(trail * rate))
        let offset = samples[start..<stop].reduce(0.0) { $0 + Double($1) } / Double(stop - start)
        var sound = samples[start..<stop].map { $0 - Float(offset) }
        Fade.rise(&sound, over: Int(lead * rate))
        Fade.fall(&sound, over: Int(trail * rate))
        return (Waveform(samples: sound, rate: waveform.rate), first - start)
    }
}

/// Raised-cosine fades: no step and no kink at the edge of a sound.
package enum Fade {
    /// Fades the first `count` samples in.
    package static func rise(_ samples: inout [Float], over count: Int) {
        let count = min(count, samples.count)
        for index in 0..<count { samples[index] *= weight(index, of: count) }
    }

    /// Fades the last `count` samples out.
    package static func fall(_ samples: inout [Float], over count: Int) {
        let count = min(count, samples.count)
        for index in 0..<count { samples[samples.count - 1 - index] *= weight(index, of: count) }
    }

    /// The share that is heard at a sample of a rise of `count` samples.
    package static func weight(_ index: Int, of count: Int) -> Float {
        Float(0.5 - 0.5 * cos(Double.pi * Double(index) / Double(count)))
    }

    /// The shares of what comes and what goes at a sample of a crossfade of `count` samples whose power is even.
    package static func power(at index: Int, of count: Int) -> (rising: Float, falling: Float) {
        let angle = Double.pi / 2 * (Double(index) + 0.5) / Double(count)
        return (Float(sin(angle)), Float(cos(angle)))
    }
}
