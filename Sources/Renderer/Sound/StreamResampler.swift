internal import CSoxr

/// Changes the sample rate of sound as it comes, by libsoxr at its high quality: for what is too long to hold at once.
@safe package struct StreamResampler: ~Copyable {
    private let handle: soxr_t?
    private let ratio: Double

    /// A resampler from one rate in Hz to another; with the same rates, samples pass unchanged.
    package init(from rate: Int, to target: Int) throws(SoundFailure) {
        ratio = Double(target) / Double(rate)
        guard rate != target else {
            unsafe handle = nil
            return
        }
        var failure: soxr_error_t?
        // Safe: the specification is a plain value that is only read, and the message is copied at once.
        var quality = unsafe soxr_quality_spec(UInt(SOXR_HQ), 0)
        let handle = unsafe soxr_create(Double(rate), Double(target), 1, &failure, nil, &quality, nil)
        if let failure = unsafe failure {
            throw unsafe SoundFailure(operation: "soxr_create", message: String(cString: failure))
        }
        unsafe self.handle = handle
    }

    deinit { unsafe soxr_delete(handle) }

    /// Takes samples in and gives those that are ready.
    package mutating func process(_ samples: [Float]) throws(SoundFailure) -> [Float] {
        guard unsafe handle != nil, !samples.isEmpty else { return samples }
        var output = [Float](repeating: 0, count: Int(Double(samples.count) * ratio) + 4096)
        var (taken, given) = (0, 0)
        // Safe: both arrays outlive the call and their exact lengths are passed with them.
        let failure = unsafe soxr_process(handle, samples, samples.count, &taken, &output, output.count, &given)
        if let failure = unsafe failure {
            throw unsafe SoundFailure(operation: "soxr_process", message: String(cString: failure))
        }
        output.removeLast(output.count - given)
        return output
    }

    /// Gives what is still inside when no more will come.
    package mutating func finish() throws(SoundFailure) -> [Float] {
        guard unsafe handle != nil else { return [] }
        var rest: [Float] = []
        while true {
            var output = [Float](repeating: 0, count: 4096)
            var given = 0
            // Safe: a call without input says that the sound has ended; the output's exact length is passed.
            let failure = unsafe soxr_process(handle, nil, 0, nil, &output, output.count, &given)
            if let failure = unsafe failure {
                throw unsafe SoundFailure(operation: "soxr_process", message: String(cString: failure))
            }
            rest += output[..<given]
            if given < output.count { return rest }
        }
    }
}
