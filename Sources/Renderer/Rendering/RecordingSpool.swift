internal import GuideScript
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText

/// Why a sound file cannot be used.
enum RecordingFault: Error {
    /// It cannot be read as sound, and the library's reason.
    case unreadable(Bilingual)
    /// It lasts longer than this.
    case tooLong(Duration)
    /// It holds no samples.
    case empty
    /// It holds nothing that could be heard.
    case silent
}

/// The authors' own sounds at the track's rate, mono and without constant part, kept in a nameless temporary file: memory
/// does not grow with their length.
struct RecordingSpool: ~Copyable, Sendable {
    private let file: Descriptor
    private let rate: Int
    private var entries: [SoundFile: Recording] = [:]
    private var end = 0

    /// The measures of one of them.
    struct Recording {
        /// Its first sample in the spool.
        fileprivate var start: Int
        /// Its length in samples.
        var count: Int
        /// Its gated loudness, or of one too short for that, the loudness of its loudest 400 ms; in LUFS.
        var loudness: Double
        /// Loudness of its loudest 400 ms, in LUFS.
        var loudestMoment: Double
    }

    /// Below this, in dB of full scale, nothing of a file is heard.
    private static let silence = -60.0

    /// An empty spool for tracks at `rate` Hz.
    init(rate: Int) throws(SystemFailure) {
        file = try Descriptor.temporary()
        self.rate = rate
    }

    /// A sound that is kept.
    subscript(file: SoundFile) -> Recording? { entries[file] }

    /// Samples of a sound that is kept.
    func samples(of sound: SoundFile, _ range: Range<Int>) throws(SystemFailure) -> [Float] {
        guard let entry = entries[sound], !range.isEmpty else { return [] }
        let stride = MemoryLayout<Float>.stride
        let bytes = try file.read(range.count * stride, at: (entry.start + range.lowerBound) * stride)
        var samples = [Float](repeating: 0, count: range.count)
        // Safe: the file gives back exactly the bytes of as many floats.
        unsafe samples.withUnsafeMutableBytes { unsafe $0.copyBytes(from: bytes) }
        return samples
    }

    /// Reads a sound file and keeps it.
    mutating func load(_ sound: SoundFile) throws(SystemFailure) -> RecordingFault? {
        guard entries[sound] == nil else { return nil }
        let start = end
        let loudness: Loudness
        do throws(SpoolingFailure) { loudness = try spool(sound) } catch {
            switch error {
            case .fault(let fault): return fault
            case .system(let failure): throw failure
            }
        }
        guard end > start else { return .empty }
        guard let peak = loudness.samplePeak, peak > Self.silence, let loudest = loudness.momentaryMaximum else {
            return .silent
        }
        entries[sound] = Recording(
            start: start, count: end - start, loudness: loudness.integrated ?? loudest, loudestMoment: loudest)
        return nil
    }
}

/// What can go wrong while a file is spooled.
private enum SpoolingFailure: Error {
    case fault(RecordingFault)
    case system(SystemFailure)
}

extension RecordingSpool {
    /// Copies a whole file to the spool and measures it on the way, with a silence after it, because it may be short.
    private mutating func spool(_ sound: SoundFile) throws(SpoolingFailure) -> Loudness {
        do {
            var reader = try SoundFileReader(opening: sound.path)
            var resampler = try StreamResampler(from: reader.rate, to: rate)
            var meter = try LoudnessMeter(rate: rate, [.integrated, .momentaryMaximum, .samplePeak])
            var blocker = OffsetBlocker(rate: reader.rate)
            let (start, limit) = (end, Int(Limits.soundFile / .seconds(1)) * rate)
            while true {
                let block = blocker.process(try reader.next())
                let samples = block.isEmpty ? try resampler.finish() : try resampler.process(block)
                try append(samples)
                try meter.add(samples)
                guard end - start <= limit else { throw SpoolingFailure.fault(.tooLong(Limits.soundFile)) }
                if block.isEmpty { break }
            }
            try meter.add([Float](repeating: 0, count: rate * 4 / 10))
            return try meter.loudness()
        } catch let failure as SpoolingFailure {
            throw failure
        } catch let failure as SystemFailure {
            throw .system(failure)
        } catch let failure as SoundFileFailure {
            throw .fault(.unreadable(failure.reason))
        } catch {
            throw .fault(.unreadable(Bilingual(nb: "\(error)", en: "\(error)")))
        }
    }

    private mutating func append(_ samples: [Float]) throws(SystemFailure) {
        // Safe: plain numbers are read as the bytes they are.
        let bytes = unsafe samples.withUnsafeBytes { unsafe Array($0) }
        try file.write(bytes)
        end += samples.count
    }
}
