internal import FlyingSocks
internal import GuideRendering
internal import GuideSound
internal import GuideTimeline

/// A stretch of a track as a WAV file, computed while it is sent: the first samples are heard before the last are made.
struct WaveBody: AsyncBufferedSequence {
    typealias Element = UInt8

    /// The layout that the track is in.
    let layout: Layout
    /// The track.
    let timeline: Timeline
    /// The samples that are sent.
    let range: Range<Int>

    /// The length of the file in bytes.
    var count: Int { WaveHeader.length + 2 * range.count }

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    /// Gives the file block by block.
    struct Iterator: AsyncBufferedIteratorProtocol {
        private let body: WaveBody
        private var stream: TrackStream?
        private var position: Int

        init(body: WaveBody) {
            self.body = body
            position = body.range.lowerBound
        }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard stream != nil else {
                stream = try body.layout.compilation.sound(of: body.timeline, from: position)
                return WaveHeader.bytes(samples: body.range.count, rate: body.timeline.sampleRate)
            }
            guard position < body.range.upperBound, let block = try stream?.next(body.layout.compilation.timing) else {
                return nil
            }
            let count = Swift.min(block.count, body.range.upperBound - position)
            defer { position += count }
            switch block {
            case .silence: return [UInt8](repeating: 0, count: 2 * count)
            case .sound(let samples): return WaveHeader.bytes(of: PCM16.quantise(samples, at: position).prefix(count))
            }
        }
    }
}

/// The bytes of a WAV file of 16-bit mono.
enum WaveHeader {
    /// Bytes before the samples.
    static let length = 44

    /// What stands before so many samples.
    static func bytes(samples: Int, rate: Int) -> [UInt8] {
        let size = UInt32(clamping: samples * 2)
        return Array("RIFF".utf8) + word(size &+ 36) + Array("WAVEfmt ".utf8) + word(16) + half(1) + half(1)
            + word(UInt32(rate)) + word(UInt32(rate * 2)) + half(2) + half(16) + Array("data".utf8) + word(size)
    }

    /// Samples as bytes.
    static func bytes(of samples: some Sequence<Int16>) -> [UInt8] {
        samples.flatMap { half(UInt16(bitPattern: $0)) }
    }

    /// A whole file.
    static func file(_ sound: Waveform) -> [UInt8] {
        bytes(samples: sound.samples.count, rate: sound.rate) + bytes(of: PCM16.quantise(sound.samples, at: 0))
    }

    private static func word(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func half(_ number: UInt16) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
