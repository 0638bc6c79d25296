internal import GuideSound
internal import Synchronization

/// The bells of all tracks: each is made and measured once, whichever track has it first. There are few, and each rings for
/// seconds.
enum BellShelf {
    /// A stroke at a track's rate.
    struct Stroke: Sendable {
        /// Its samples.
        let samples: [Float]
        /// Its loudest 400 ms, in LUFS.
        let loudestMoment: Double
    }

    private struct Place: Hashable {
        let sound: TrackSound
        let rate: Int
    }

    private static let strokes = Mutex<[Place: Stroke]>([:])

    /// The stroke of a sound at a rate in Hz; made by `make` if it is not there.
    static func stroke(
        _ sound: TrackSound, rate: Int, make: () throws(RenderingFailure) -> Stroke
    ) throws(RenderingFailure) -> Stroke {
        let place = Place(sound: sound, rate: rate)
        if let known = strokes.withLock({ $0[place] }) { return known }
        let stroke = try make()
        strokes.withLock { $0[place] = stroke }
        return stroke
    }
}
