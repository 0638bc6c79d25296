/// Tags and labels of markers as WAV holds them: the bodies of its two `LIST` chunks (IBM and Microsoft, "Multimedia
/// Programming Interface and Data Specifications 1.0", 1991), texts in UTF-8.
///
/// libsndfile keeps 100 KiB for all that stands before the sound and breaks the file where it is more: texts and the
/// number of markers are therefore limited.
enum WaveLists {
    /// Most markers.
    static let markerLimit = 255
    /// Longest text of a tag and of a label, in bytes.
    private static let textLimit = (tag: 4096, label: 128)

    /// What the track says of itself.
    static func info(_ tags: TrackTags) -> [UInt8] {
        let fields: [(String, String?)] = [
            ("INAM", tags.title), ("IART", tags.artist), ("IPRD", tags.album),
            ("IPRT", tags.trackNumber.map(String.init)), ("ILNG", tags.language), ("ICRD", tags.year.map(String.init)),
            ("ICOP", tags.copyright), ("ICMT", tags.comment), ("IGNR", tags.genre),
        ]
        return Array("INFO".utf8)
            + fields.flatMap { name, value in value.map { chunk(name, cut($0, textLimit.tag)) } ?? [] }
    }

    /// The labels of markers numbered from 1.
    static func labels(_ chapters: [ChapterMark]) -> [UInt8] {
        Array("adtl".utf8)
            + chapters.enumerated().flatMap { index, chapter in
                chunk("labl", Bytes.little(index + 1, 4) + cut(chapter.title, textLimit.label))
            }
    }

    /// The markers themselves as libsndfile takes them (`SF_CUES`): their number, then each one's number, position, chunk,
    /// chunk's start, block's start, sample and a name of 256 bytes, of which WAV keeps none.
    static func cues(_ chapters: [ChapterMark]) -> [UInt8] {
        var bytes = Bytes.little(chapters.count, 4)
        for (index, chapter) in chapters.enumerated() {
            bytes += Bytes.little(index + 1, 4) + Bytes.little(chapter.start, 4) + Array("data".utf8)
            bytes += Bytes.little(0, 8) + Bytes.little(chapter.start, 4) + [UInt8](repeating: 0, count: 256)
        }
        return bytes
    }

    /// The bytes of a text, without what does not fit.
    private static func cut(_ text: String, _ limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for character in text {
            guard bytes.count + character.utf8.count <= limit else { break }
            bytes += Array(character.utf8)
        }
        return bytes
    }

    /// A text with its ending zero, filled up with zeros to a multiple of four: libsndfile rounds what it is given up to
    /// that, and would read beyond a shorter end.
    private static func chunk(_ name: String, _ text: [UInt8]) -> [UInt8] {
        let zeros = 4 - text.count % 4
        return Array(name.utf8) + Bytes.little(text.count + zeros, 4) + text + [UInt8](repeating: 0, count: zeros)
    }
}
