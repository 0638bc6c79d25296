/// How libsndfile writes a format: what it calls it, what it is given, and where the tags go.
struct AudioCodec: Sendable {
    /// The form in which the library takes samples.
    enum Samples {
        /// As 16 bits.
        case pcm16
        /// As 24 bits.
        case pcm24
        /// As they are, divided by a number.
        case float(dividedBy: Float)
    }

    /// Where the tags and chapters of a file stand.
    enum Tagging: Sendable {
        /// Nowhere.
        case none
        /// In `LIST` chunks, which the library writes before the sound.
        case lists
        /// Before all that the library writes.
        case prefix(@Sendable (AudioContent) -> [UInt8])
        /// Within what the library has written: a second pass copies the file from one path to another with other comments,
        /// which it makes of the encoder's name.
        case secondPass(SecondPass)
    }

    /// Copies the file at `source` to `target` with other comments and a cover.
    typealias SecondPass =
        @Sendable (
            _ source: String, _ target: String, _ picture: CoverPicture?, _ comment: ([UInt8]) -> VorbisComment
        ) throws(OutputFailure) -> Void

    /// The range of bit rates that the library's compression level goes through from its highest, in kbit/s, at a sample rate in
    /// Hz. The library takes no bit rate itself.
    typealias BitRateRange = @Sendable (_ rate: Int) -> ClosedRange<Double>

    /// The library's number for container and encoding (`SF_FORMAT_…`).
    let encoding: @Sendable (AudioContent) -> Int
    /// What it is given.
    let samples: Samples
    /// Where the tags go.
    let tagging: Tagging
    /// How it is asked for a bit rate; nil where the bit rate follows from the sound.
    var bitRateRange: BitRateRange?
    /// Samples of silence that are written before the sound, and that the second pass tells players to leave out.
    var lead = 0
    /// Whether it must be told to keep the bit rate constant.
    var isConstantBitRate = false

    /// The compression level that stands for a bit rate in kbit/s: its share of the range, from the highest down. Half a kbit/s
    /// more, because the library cuts off what is after the point.
    static func level(of bitRate: Int, in range: ClosedRange<Double>) -> Double {
        (range.upperBound - Double(bitRate) - 0.5) / (range.upperBound - range.lowerBound)
    }
}
