internal import Glibc

/// How strong a recording is from moment to moment.
package struct SpeechProfile: Sendable {
    /// The highest amplitude in each millisecond.
    private let peaks: [Float]
    private let samples: [Float]
    private let rate: Int
    /// Mean amplitude (RMS) of the noise that is always there: that of the quietest 20 ms, without a few exceptions.
    package let noise: Float
    /// Mean amplitude (RMS) of the speech: that of the loudest 20 ms, without a few exceptions.
    package let speech: Float

    /// Sound first passes this, in dB of full scale at the loudness of `NaturalSpeech`; as for synthetic speech.
    private static let onsetLevel = SpeechTrimming.onsetLevel
    /// Sound last passes this.
    private static let endLevel = SpeechTrimming.endLevel
    /// How far above the mean of the noise its peaks hardly ever are, in dB: five standard deviations.
    private static let noisePeaks = 14.0
    /// What is louder than the speech less this, in dB, is always heard.
    private static let leastRange = 14.0
    /// The highest amplitude of 16-bit samples, with some room for rounding.
    private static let fullScale: Float = 0.9995
    /// Milliseconds beside an edge, and how many of them have to be loud: a click of the tongue or a chair is no speech.
    private static let neighbourhood = (length: 150, loud: 25)

    /// Of an end that fades into the noise so many seconds are kept for each dB that the noise is nearer than 45 dB, and for
    /// 30 dB at most.
    private static let tail = (each: 0.002, from: 45.0, most: 30.0)

    /// Speech is at least so far above the noise, in dB: what is nearer to it is noise alone, or cannot be cut to the word.
    private static let leastMovement = 10.0

    /// The profile of a recording.
    package init(_ waveform: Waveform) {
        samples = waveform.samples
        rate = waveform.rate
        let count = samples.count * 1000 / rate
        let (samples, rate) = (samples, rate)
        peaks = (0..<count).map { block in
            samples[(block * rate / 1000)..<((block + 1) * rate / 1000)].reduce(0) { max($0, abs($1)) }
        }
        let means = stride(from: 0, to: max(1, samples.count - rate / 50), by: max(1, rate / 100)).map { start in
            let part = samples[start..<min(samples.count, start + rate / 50)]
            return (part.reduce(0) { $0 + $1 * $1 } / Float(max(1, part.count))).squareRoot()
        }.sorted()
        noise = means[means.count * 3 / 100]
        speech = means[means.count * 95 / 100]
    }

    /// The highest amplitude.
    package var peak: Float { samples.reduce(0) { max($0, abs($1)) } }

    /// How often the sound was cut off at full scale: three samples and more in a row.
    package var clippings: Int {
        var (count, run) = (0, 0)
        for sample in samples {
            run = abs(sample) >= Self.fullScale ? run + 1 : 0
            if run == 3 { count += 1 }
        }
        return count
    }

    /// Whether it rises and falls as speech does; noise alone does not.
    var isMoving: Bool { range > Self.leastMovement }

    /// How far the speech is above the noise, in dB.
    package var range: Double { Decibel.level(max(speech, 1e-6) / max(noise, 1e-6)) }

    /// From the onset to the end of what is said, when the sound is turned by a factor to the loudness of `NaturalSpeech`;
    /// nil if nobody speaks.
    func speech(scaledBy scale: Float) -> Range<Int>? {
        let onset = Decibel.amplitude(Self.onsetLevel) / scale
        let end = Decibel.amplitude(Self.endLevel) / scale
        guard isBelow(end) else { return speechInNoise(onset, end, scale) }
        return speech(from: onset, to: end)
    }
}

extension SpeechProfile {
    /// Whether the noise's peaks never come up to an amplitude.
    private func isBelow(_ amplitude: Float) -> Bool { noise * Decibel.amplitude(Self.noisePeaks) <= amplitude }

    /// The same if noise is as strong as the end of speech, or as its onset too.
    private func speechInNoise(_ onset: Float, _ end: Float, _ scale: Float) -> Range<Int>? {
        let found = SpeechActivity(Waveform(samples: samples, rate: rate), scaledBy: scale).speech()
        let above = noise * Decibel.amplitude(Self.noisePeaks)
        let loud = speech(from: max(onset, above), to: max(end, above))
        // What is too short for windows of 20 ms has peaks that can be distinguished from the noise's.
        guard let found else { return loud }
        let exact = loud.map(\.lowerBound).flatMap { isBelow(onset) || isAbrupt($0, found.onset) ? $0 : nil }
        let (start, stop) = (exact ?? found.onset, min(samples.count, found.end + tail))
        return start < stop ? start..<stop : nil
    }

    /// Whether a sound begins so abruptly that its first sample above the noise's peaks is where the windows say.
    private func isAbrupt(_ sample: Int, _ window: Int) -> Bool { abs(sample - window) < rate * 8 / 1000 }

    /// What fades into the noise goes on unheard: so many samples are kept of it.
    private var tail: Int {
        Int(Self.tail.each * max(0, min(Self.tail.most, Self.tail.from - range)) * Double(rate))
    }

    /// From the first sample above one amplitude to the last above another.
    private func speech(from onset: Float, to end: Float) -> Range<Int>? {
        let (onset, end) = (believed(onset), believed(end))
        guard let first = peaks.indices.first(where: { isEdge($0, onset, $0..<$0 + Self.neighbourhood.length) }),
            let last = peaks.indices.last(where: {
                isEdge($0, end, $0 - Self.neighbourhood.length + 1..<$0 + 1)
            }), last >= first
        else { return nil }
        let (from, to) = (first * rate / 1000, (last + 1) * rate / 1000)
        let start = samples[from..<to].firstIndex { abs($0) > onset } ?? from
        let stop = samples[start..<to].lastIndex { abs($0) > end } ?? to - 1
        return start..<stop + 1
    }

    /// An amplitude that speech does not stay below.
    private func believed(_ wanted: Float) -> Float { min(wanted, speech * Decibel.amplitude(-Self.leastRange)) }

    /// Whether a millisecond is loud and has enough loud ones beside it.
    private func isEdge(_ index: Int, _ threshold: Float, _ beside: Range<Int>) -> Bool {
        guard peaks[index] > threshold else { return false }
        return peaks[beside.clamped(to: 0..<peaks.count)].count { $0 > threshold } >= Self.neighbourhood.loud
    }
}
