/// A format that a track can be written in.
///
/// Each is one value, declared in a file of its own in `Formats/`, with all that is to be known of it, and stands in `all`.
/// Options, course files, `doctor`, the tests and the table in the documents read it from here.
package struct AudioFormat: Sendable {
    /// Its name in options and course files.
    package let name: String
    /// The ending of its file names, without the point.
    package let fileExtension: String
    /// What its files hold, for the documents.
    package let summary: String
    /// How large a track of 30 minutes is, for the documents.
    package let size: String
    /// Whether the samples read back are those written.
    package let isLossless: Bool
    /// The sample rates that it can be written at here, in Hz.
    package var rates = Self.allRates
    /// The bit rates that it can be written at, in kbit/s, with the one that is used when none is asked for; nil where the
    /// bit rate follows from the sound.
    package var bitRates: (known: [Int], standard: Int)?
    /// How libsndfile writes it.
    let codec: AudioCodec

    /// All formats, in the order in which they are listed.
    package static let all = [wav, wav24, flac, mp3, opus]

    /// Every sample rate that a track can have, in Hz.
    package static let allRates = [22_050, 44_100, 48_000]
}

extension AudioFormat: Hashable, CustomStringConvertible {
    /// The format of this name, or nil.
    package init?(named name: String) {
        guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
        self = format
    }

    /// Its name in options and course files.
    package var description: String { name }

    /// Whether two formats are the same, by name.
    package static func == (one: AudioFormat, other: AudioFormat) -> Bool { one.name == other.name }

    /// Counts by name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension AudioFormat {
    /// The rate at which tracks in all of these formats are made when none is asked for, in Hz: 44,100 if they have it, otherwise
    /// the highest that they share.
    package static func rate(for formats: [AudioFormat]) -> Int {
        let shared = allRates.filter { rate in formats.allSatisfy { $0.rates.contains(rate) } }
        return shared.contains(44_100) ? 44_100 : shared.last ?? 44_100
    }

    /// The first two of these formats whose files would have the same name, or nil.
    package static func clash(among formats: [AudioFormat]) -> (AudioFormat, AudioFormat)? {
        for (index, format) in formats.enumerated() {
            if let other = formats[(index + 1)...].first(where: { $0.fileExtension == format.fileExtension }) {
                return (format, other)
            }
        }
        return nil
    }
}
