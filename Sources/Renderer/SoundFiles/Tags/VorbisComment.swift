internal import GuideSound

/// Tags and chapters as FLAC and Opus hold them: a vendor and a list of `NAME=text` in UTF-8 (xiph.org, Vorbis I
/// specification, section 5; chapters by the `CHAPTERxxx` convention of its wiki).
struct VorbisComment {
    /// The library that encoded the sound.
    var vendor: [UInt8]
    /// `NAME=text`.
    var comments: [String]

    /// The comments of a track at `rate` Hz.
    init(vendor: [UInt8], tags: TrackTags, chapters: [ChapterMark], rate: Int) {
        self.vendor = vendor
        let fields: [(String, String?)] = [
            ("TITLE", tags.title), ("ARTIST", tags.artist), ("ALBUM", tags.album),
            ("TRACKNUMBER", tags.trackNumber.map(String.init)), ("LANGUAGE", tags.language),
            ("DATE", tags.year.map(String.init)), ("COPYRIGHT", tags.copyright), ("COMMENT", tags.comment),
            ("GENRE", tags.genre),
        ]
        comments = fields.compactMap { name, value in value.map { "\(name)=\($0)" } }
        for (index, chapter) in chapters.enumerated() {
            let name = "CHAPTER" + (index < 9 ? "00" : index < 99 ? "0" : "") + "\(index + 1)"
            comments.append("\(name)=\(SampleClock.stamp(chapter.start, rate: rate))")
            comments.append("\(name)NAME=\(chapter.title)")
        }
    }

    /// These comments and the cover among them, in base 64, as Ogg files have it (xiph.org, "VorbisComment", "METADATA_BLOCK_PICTURE").
    func holding(_ picture: CoverPicture?) -> VorbisComment {
        var comment = self
        if let picture { comment.comments.append("METADATA_BLOCK_PICTURE=\(Bytes.base64(picture.block))") }
        return comment
    }

    /// The bytes as they stand in the file, lengths with the lowest byte first.
    var bytes: [UInt8] {
        var bytes = Bytes.little(vendor.count, 4) + vendor + Bytes.little(comments.count, 4)
        for comment in comments { bytes += Bytes.little(comment.utf8.count, 4) + Array(comment.utf8) }
        return bytes
    }

    /// The vendor of the comments that begin at `offset`; nil if the bytes end too soon.
    static func vendor(in bytes: [UInt8], at offset: Int) -> [UInt8]? {
        guard bytes.count >= offset + 4 else { return nil }
        let count = (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        guard bytes.count >= offset + 4 + count else { return nil }
        return Array(bytes[(offset + 4)..<(offset + 4 + count)])
    }
}
