internal import GuideSound

/// Tags and chapters as MP3 holds them: ID3v2.4 in UTF-8, with chapter frames (id3.org, "ID3 tag version 2.4.0" and
/// "ID3v2 Chapter Frame Addendum 1.0").
///
/// We write it ourselves, because no available library fits: libsndfile garbles æøå, TagLib's C interface knows neither
/// chapters, language nor rights, and libid3tag has had no maintainer since 2004.
struct ID3Tag {
    private let tags: TrackTags
    private let chapters: [ChapterMark]
    private let rate: Int
    private let frames: Int

    /// The tag of a track of `frames` samples at `rate` Hz.
    init(_ tags: TrackTags, chapters: [ChapterMark], frames: Int, rate: Int) {
        self.tags = tags
        // The table of contents counts its chapters in one byte.
        self.chapters = Array(chapters.prefix(255))
        self.rate = rate
        self.frames = frames
    }

    /// The bytes that stand before the sound.
    var bytes: [UInt8] {
        let fields: [(String, String?)] = [
            ("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album),
            ("TRCK", tags.trackNumber.map(String.init)), ("TLAN", tags.language), ("TDRC", tags.year.map(String.init)),
            ("TCOP", tags.copyright), ("TCON", tags.genre), ("TLEN", "\(milliseconds(frames))"),
        ]
        var body = fields.flatMap { name, value in value.map { text(name, $0) } ?? [] }
        if let comment = tags.comment {
            body += frame("COMM", [Self.utf8] + Array((tags.language ?? "und").utf8) + [0] + Array(comment.utf8))
        }
        if let picture = tags.picture { body += cover(picture) }
        if !chapters.isEmpty { body += contents + chapters.indices.flatMap(chapter) }
        return Array("ID3".utf8) + [4, 0, 0] + Bytes.syncSafe(body.count) + body
    }
}

extension ID3Tag {
    /// Marks a text as UTF-8.
    private static let utf8: UInt8 = 3
    /// Stands where a chapter's place in bytes is not given.
    private static let noOffset = [UInt8](repeating: 0xFF, count: 4)

    /// The table of contents: top level, in order.
    private var contents: [UInt8] {
        let elements = chapters.indices.flatMap { element($0) }
        return frame("CTOC", Array("toc".utf8) + [0, 0b11, UInt8(chapters.count)] + elements)
    }

    private func chapter(_ index: Int) -> [UInt8] {
        let chapter = chapters[index]
        let times = Bytes.big(milliseconds(chapter.start), 4) + Bytes.big(milliseconds(chapter.end), 4)
        return frame("CHAP", element(index) + times + Self.noOffset + Self.noOffset + text("TIT2", chapter.title))
    }

    private func element(_ index: Int) -> [UInt8] { Array("chapter\(index + 1)".utf8) + [0] }

    /// The front cover, without a description (id3.org, "ID3v2.4.0 native frames", section 4.14).
    private func cover(_ picture: CoverPicture) -> [UInt8] {
        let type = Array(CoverPicture.mediaType.utf8) + [0, UInt8(CoverPicture.frontCover), 0]
        return frame("APIC", [Self.utf8] + type + picture.png)
    }

    private func text(_ name: String, _ value: String) -> [UInt8] { frame(name, [Self.utf8] + Array(value.utf8)) }

    private func frame(_ name: String, _ body: [UInt8]) -> [UInt8] {
        Array(name.utf8) + Bytes.syncSafe(body.count) + [0, 0] + body
    }

    private func milliseconds(_ samples: Int) -> Int { SampleClock.milliseconds(samples, rate: rate) }
}
