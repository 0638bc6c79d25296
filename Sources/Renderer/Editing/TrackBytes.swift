package import GuideRendering
internal import GuideSound
internal import GuideSoundFiles
package import GuideTimeline

/// A stretch of a layout's track as the bytes of a WAV file, made block by block: the first samples are heard before the last are
/// made.
package struct TrackBytes {
    /// The layout that the track is in.
    private let layout: DraftLayout
    private let timeline: Timeline
    private let range: Range<Int>
    private var stream: TrackStream?
    private var position: Int

    /// The bytes of a stretch of samples.
    package init(_ layout: DraftLayout, _ timeline: Timeline, _ range: Range<Int>) {
        self.layout = layout
        self.timeline = timeline
        self.range = range
        position = range.lowerBound
    }

    /// All bytes of the file.
    package var count: Int { WaveHeader.length + 2 * range.count }

    /// The next bytes; nil at the end.
    package mutating func next() throws(RenderingFailure) -> [UInt8]? {
        guard stream != nil else {
            stream = try layout.compilation.sound(of: timeline, from: position)
            return WaveHeader.bytes(samples: range.count, rate: timeline.sampleRate)
        }
        guard position < range.upperBound, let block = try stream?.next(layout.compilation.timing) else { return nil }
        let count = Swift.min(block.count, range.upperBound - position)
        defer { position += count }
        switch block {
        case .silence: return [UInt8](repeating: 0, count: 2 * count)
        case .sound(let samples): return WaveHeader.bytes(of: PCM16.quantise(samples, at: position).prefix(count))
        }
    }
}
