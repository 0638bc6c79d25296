package import GuideSound
package import GuideSystem

/// Spoken utterances, kept in a nameless temporary file: memory does not grow with how much is said.
package struct SpeechSpool: ~Copyable, Sendable {
    private let file: Descriptor
    private var entries: [Utterance: Entry] = [:]
    private var end = 0

    private struct Entry {
        var offset: Int
        var count: Int
        var rate: Int
        var onset: Int
        var peak: Float
    }

    /// An empty spool.
    package init() throws(SystemFailure) {
        file = try Descriptor.temporary()
    }

    /// Keeps the speech of an utterance; a second one of the same is ignored.
    package mutating func keep(_ speech: Speech, of utterance: Utterance) throws(SystemFailure) {
        guard entries[utterance] == nil else { return }
        let waveform = speech.sound
        // Safe: plain numbers are read as the bytes they are.
        let bytes = unsafe waveform.samples.withUnsafeBytes { unsafe Array($0) }
        try file.write(bytes)
        let peak = waveform.samples.reduce(0) { max($0, abs($1)) }
        entries[utterance] = Entry(
            offset: end, count: waveform.samples.count, rate: waveform.rate, onset: speech.onset, peak: peak)
        end += bytes.count
    }

    /// Length of an utterance in samples at `rate` Hz; 0 if it is not kept.
    package func length(of utterance: Utterance, at rate: Int) -> Int {
        guard let entry = entries[utterance] else { return 0 }
        return Resampler.length(of: entry.count, from: entry.rate, to: rate)
    }

    /// The sample at `rate` Hz at which an utterance begins to be heard; 0 if it is not kept.
    package func onset(of utterance: Utterance, at rate: Int) -> Int {
        guard let entry = entries[utterance] else { return 0 }
        return Resampler.length(of: entry.onset, from: entry.rate, to: rate)
    }

    /// The highest amplitude of an utterance; 0 if it is not kept.
    package func peak(of utterance: Utterance) -> Float { entries[utterance]?.peak ?? 0 }

    /// The sound of an utterance at its own rate; empty if it is not kept.
    package func waveform(of utterance: Utterance) throws(SystemFailure) -> Waveform {
        guard let entry = entries[utterance] else { return Waveform(samples: [], rate: 1) }
        let bytes = try file.read(entry.count * MemoryLayout<Float>.stride, at: entry.offset)
        var samples = [Float](repeating: 0, count: entry.count)
        // Safe: the file gives back exactly the bytes of `entry.count` floats.
        unsafe samples.withUnsafeMutableBytes { unsafe $0.copyBytes(from: bytes) }
        return Waveform(samples: samples, rate: entry.rate)
    }
}
