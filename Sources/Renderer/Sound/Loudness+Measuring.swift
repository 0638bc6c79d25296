extension Loudness {
    /// The loudest 400 ms of a sound that stands alone, in LUFS, silence around it counted; nil if it is silent.
    package static func loudestMoment(of waveform: Waveform) throws(SoundFailure) -> Double? {
        var meter = try LoudnessMeter(rate: waveform.rate, .momentaryMaximum)
        try meter.add(waveform.samples)
        try meter.add([Float](repeating: 0, count: waveform.rate * 4 / 10))
        return try meter.loudness().momentaryMaximum
    }

    /// Measures a whole waveform.
    package static func measure(
        _ waveform: Waveform, _ measures: Measures = .all
    ) throws(SoundFailure) -> Loudness {
        var meter = try LoudnessMeter(rate: waveform.rate, measures)
        try meter.add(waveform.samples)
        return try meter.loudness()
    }
}
