internal import CSoxr

/// Changes the sample rate by libsoxr at its high quality (20 bit), with the filter's delay taken out.
package enum Resampler {
    /// The number of samples that `count` samples at `rate` become at `target`, rounded.
    package static func length(of count: Int, from rate: Int, to target: Int) -> Int {
        (count * target + rate / 2) / rate
    }

    /// The waveform at `rate` Hz: exactly `length(of:from:to:)` samples.
    package static func resample(_ waveform: Waveform, to rate: Int) throws(SoundFailure) -> Waveform {
        guard waveform.rate != rate, !waveform.samples.isEmpty else {
            return Waveform(samples: waveform.samples, rate: rate)
        }
        let count = length(of: waveform.samples.count, from: waveform.rate, to: rate)
        var output = [Float](repeating: 0, count: count)
        var done = 0
        // Without one, soxr_oneshot takes its low quality. Safe: a plain value is given back.
        var quality = unsafe soxr_quality_spec(UInt(SOXR_HQ), 0)
        // Safe: both buffers outlive the call and their exact lengths are passed with them.
        let failure = unsafe waveform.samples.withUnsafeBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                unsafe soxr_oneshot(
                    Double(waveform.rate), Double(rate), 1, input.baseAddress, input.count, nil,
                    output.baseAddress, output.count, &done, nil, &quality, nil)
            }
        }
        if let failure = unsafe failure {
            throw unsafe SoundFailure(operation: "soxr_oneshot", message: String(cString: failure))
        }
        return Waveform(samples: output, rate: rate)
    }
}

extension Resampler {
    /// The library's version, such as `0.1.3`.
    package static var libraryVersion: String {
        // Safe: the string is terminated and constant: `libsoxr-0.1.3`.
        let text = unsafe soxr_version().map { unsafe String(cString: $0) } ?? ""
        return text.split(separator: "-").last.map(String.init) ?? text
    }
}
