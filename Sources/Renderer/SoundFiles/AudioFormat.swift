/// The formats that a track can be written in.
package enum AudioFormat: String, CaseIterable, Sendable {
    /// WAV of 16 bits a sample.
    case wav
    /// WAV of 24 bits a sample.
    case wav24
    /// FLAC of 16 bits a sample: the same samples as `wav`, smaller.
    case flac
    /// MP3 at a constant bit rate.
    case mp3
    /// Opus in Ogg.
    case opus

    /// The ending of its file names, without the point.
    package var fileExtension: String { self == .wav24 ? "wav" : rawValue }

    /// Whether the samples read back are those written.
    package var isLossless: Bool { self != .mp3 && self != .opus }

    /// The sample rates that it can be written at here, in Hz. Opus knows 48 kHz alone.
    package var rates: [Int] { self == .opus ? [48_000] : Self.allRates }

    /// The bit rates that it can be written at, in kbit/s, with the one that is used when none is asked for; nothing
    /// where the bit rate follows from the sound.
    package var bitRates: (known: [Int], standard: Int)? {
        switch self {
        case .wav, .wav24, .flac: nil
        // What MPEG-1 and MPEG-2 layer III have in common and LAME gives at all our rates: below, it lowers the sample
        // rate by itself. 64–96 is the range for speech in mono.
        case .mp3: ([64, 80, 96, 112, 128], 80)
        // RFC 6716, section 2.1.1: 28–40 kbit/s for full-band speech in mono, more for music, which bells are.
        case .opus: ([16, 24, 32, 40, 48, 64, 96, 128], 40)
        }
    }

    /// Every sample rate that a track can have, in Hz.
    package static let allRates = [22_050, 44_100, 48_000]
}
