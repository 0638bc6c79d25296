internal import CEbur128
internal import Glibc

/// Measures the loudness of mono sound as it comes, by libebur128: memory does not grow with the sound.
@safe package struct LoudnessMeter: ~Copyable {
    private var state: UnsafeMutablePointer<ebur128_state>?
    private let measures: Loudness.Measures
    /// Samples between two looks at the loudest 400 ms.
    private let hop: Int
    private var untilLook: Int
    private var momentaryMaximum = -Double.infinity

    /// A meter for sound at `rate` Hz, which libebur128 takes from 16 Hz to 2.8 MHz.
    package init(rate: Int, _ measures: Loudness.Measures = .all) throws(SoundFailure) {
        guard rate > 0, let state = unsafe ebur128_init(1, UInt(rate), Self.mode(measures)) else {
            throw SoundFailure(operation: "ebur128_init", message: "\(rate) Hz")
        }
        unsafe self.state = state
        self.measures = measures
        hop = max(1, rate / 10)
        untilLook = max(1, rate / 10)
    }

    // Safe: nothing has freed the state before, and nothing uses it after.
    deinit {
        var state = unsafe state
        unsafe ebur128_destroy(&state)
    }

    /// Adds samples behind those before.
    package mutating func add(_ samples: [Float]) throws(SoundFailure) {
        guard measures.contains(.momentaryMaximum) else { return try feed(samples[...]) }
        var rest = samples[...]
        while !rest.isEmpty {
            let part = rest.prefix(untilLook)
            try feed(part)
            rest = rest.dropFirst(part.count)
            untilLook -= part.count
            if untilLook == 0 {
                momentaryMaximum = max(momentaryMaximum, try value(.momentary))
                untilLook = hop
            }
        }
    }

    /// Adds samples behind those before; mean square of the last 100 ms, K-weighted.
    mutating func energy(adding samples: ArraySlice<Float>) throws(SoundFailure) -> Double {
        try feed(samples)
        var loudness = 0.0
        // Safe: the state lives as long as the meter, and the function writes one number.
        let code = unsafe ebur128_loudness_window(state, 100, &loudness)
        guard code == 0 else { throw SoundFailure(operation: "ebur128_loudness_window", message: "libebur128 \(code)") }
        return Loudness.energy(loudness)
    }

    /// The loudness of all that was added.
    package func loudness() throws(SoundFailure) -> Loudness {
        var loudness = Loudness()
        if measures.contains(.integrated) { loudness.integrated = finite(try value(.global)) }
        if measures.contains(.momentaryMaximum) { loudness.momentaryMaximum = finite(momentaryMaximum) }
        if measures.contains(.samplePeak) { loudness.samplePeak = finite(20 * log10(try value(.samplePeak))) }
        if measures.contains(.truePeak) { loudness.truePeak = finite(20 * log10(try value(.truePeak))) }
        return loudness
    }
}

extension LoudnessMeter {
    /// The library's version, such as `1.2.6`.
    package static var libraryVersion: String {
        var (major, minor, patch) = (Int32(0), Int32(0), Int32(0))
        // Safe: the library writes three numbers.
        unsafe ebur128_get_version(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }
}

extension LoudnessMeter {
    private static func mode(_ measures: Loudness.Measures) -> Int32 {
        var mode = EBUR128_MODE_M.rawValue
        if measures.contains(.integrated) { mode |= EBUR128_MODE_I.rawValue }
        if measures.contains(.samplePeak) { mode |= EBUR128_MODE_SAMPLE_PEAK.rawValue }
        if measures.contains(.truePeak) { mode |= EBUR128_MODE_TRUE_PEAK.rawValue }
        return Int32(mode)
    }

    private mutating func feed(_ samples: ArraySlice<Float>) throws(SoundFailure) {
        // Safe: the library reads just the samples of the buffer, one a frame, and keeps no pointer to it.
        let code = unsafe samples.withUnsafeBufferPointer {
            unsafe ebur128_add_frames_float(state, $0.baseAddress, $0.count)
        }
        guard code == 0 else {
            throw SoundFailure(operation: "ebur128_add_frames_float", message: "libebur128 \(code)")
        }
    }

    /// A figure that the library has for the sound so far.
    private enum Figure: String {
        case global = "ebur128_loudness_global"
        case momentary = "ebur128_loudness_momentary"
        case samplePeak = "ebur128_sample_peak"
        case truePeak = "ebur128_true_peak"
    }

    private func value(_ figure: Figure) throws(SoundFailure) -> Double {
        var value = 0.0
        // Safe: the state lives as long as the meter, and each function writes one number.
        let code =
            switch figure {
            case .global: unsafe ebur128_loudness_global(state, &value)
            case .momentary: unsafe ebur128_loudness_momentary(state, &value)
            case .samplePeak: unsafe ebur128_sample_peak(state, 0, &value)
            case .truePeak: unsafe ebur128_true_peak(state, 0, &value)
            }
        guard code == 0 else { throw SoundFailure(operation: figure.rawValue, message: "libebur128 \(code)") }
        return value
    }

    private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}
