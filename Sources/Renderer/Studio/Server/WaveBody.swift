internal import FlyingSocks
internal import GuideEditing
internal import GuideSound
internal import GuideSoundFiles
internal import GuideTimeline

/// A stretch of a track as a WAV file, computed while it is sent.
struct WaveBody: AsyncBufferedSequence {
    typealias Element = UInt8

    /// The layout that the track is in.
    let layout: DraftLayout
    /// The track.
    let timeline: Timeline
    /// The samples that are sent.
    let range: Range<Int>

    /// The length of the file in bytes.
    var count: Int { TrackBytes(layout, timeline, range).count }

    func makeAsyncIterator() -> Iterator { Iterator(track: TrackBytes(layout, timeline, range)) }

    /// Gives the file block by block.
    struct Iterator: AsyncBufferedIteratorProtocol {
        fileprivate var track: TrackBytes

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { try track.next() }
    }
}

extension WaveHeader {
    /// A whole file.
    static func file(_ sound: Waveform) -> [UInt8] {
        bytes(samples: sound.samples.count, rate: sound.rate) + bytes(of: PCM16.quantise(sound.samples, at: 0))
    }
}
