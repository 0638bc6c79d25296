internal import GuideEditing
internal import GuideSound
internal import GuideSoundFiles
internal import GuideTimeline

/// A stretch of a track that is asked for as a WAV file.
struct WaveBody: Sendable {
    /// The layout that the track is in.
    let layout: DraftLayout
    /// The track.
    let timeline: Timeline
    /// The samples that are sent.
    let range: Range<Int>

    /// The file, computed while it is sent.
    var parts: Parts { Parts(track: TrackBytes(layout, timeline, range)) }

    /// Gives the file block by block.
    struct Parts: WebBody {
        fileprivate var track: TrackBytes

        /// The length of the file in bytes.
        var count: Int { track.count }

        mutating func next() throws -> [UInt8]? { try track.next() }
    }
}

extension WaveHeader {
    /// A whole file.
    static func file(_ sound: Waveform) -> [UInt8] {
        bytes(samples: sound.samples.count, rate: sound.rate) + bytes(of: PCM16.quantise(sound.samples, at: 0))
    }
}
