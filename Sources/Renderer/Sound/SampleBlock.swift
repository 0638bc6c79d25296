/// A stretch of a track.
package enum SampleBlock: Equatable, Sendable {
    /// Samples of which some may be heard.
    case sound([Float])
    /// So many samples of silence.
    case silence(Int)

    /// How many samples it has.
    package var count: Int {
        switch self {
        case .sound(let samples): samples.count
        case .silence(let count): count
        }
    }
}
