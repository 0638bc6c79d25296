/// How loud a stretch of mono sound is, by ITU-R BS.1770-4 and EBU R 128; nil where it is silent or too short.
package struct Loudness: Sendable, Equatable {
    /// Gated loudness of the whole, in LUFS; nil if it has no 400 ms above the absolute gate of −70 LUFS.
    package var integrated: Double?
    /// Loudness of the loudest 400 ms, in LUFS.
    package var momentaryMaximum: Double?
    /// The highest sample, in dB of full scale.
    package var samplePeak: Double?
    /// The highest value of the curve through the samples, in dB of full scale (dBTP).
    package var truePeak: Double?

    /// No measures: nothing was measured yet, or nothing can be heard.
    package init() {}
}

extension Loudness {
    /// What can be measured; each costs time of its own.
    package struct Measures: OptionSet, Sendable {
        /// One bit for each.
        package let rawValue: Int

        /// The measures of these bits.
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Gated loudness of the whole.
        package static let integrated = Measures(rawValue: 1)
        /// The loudest 400 ms, looked for every 100 ms.
        package static let momentaryMaximum = Measures(rawValue: 2)
        /// The highest sample.
        package static let samplePeak = Measures(rawValue: 4)
        /// The highest value between the samples, by oversampling.
        package static let truePeak = Measures(rawValue: 8)
        /// All of them.
        package static let all: Measures = [.integrated, .momentaryMaximum, .samplePeak, .truePeak]
    }
}
