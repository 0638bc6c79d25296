internal import Glibc
internal import GuideSystem

/// Tags of an MP3 file as car radios and players of the last decades read them: ID3v2.3 in front (id3.org, "ID3 tag version
/// 2.3.0"), whose text is UTF-16 where Latin-1 does not suffice, and ID3v1.1 after, for those that know nothing else.
package struct OldPlayerTag: Sendable {
    private let tags: TrackTags

    /// The tags of a track. Language, rights and chapters are left out: such players show none of them.
    package init(_ tags: TrackTags) { self.tags = tags }

    /// Copies a file that has our own tag to another place with this one instead, and makes sure that it is on the disk.
    package func copy(_ source: String, to target: String) throws(OutputFailure) {
        try OutputFailure.system { () throws(SystemFailure) in
            let file = try Descriptor(open: source, O_RDONLY)
            let copy = try Descriptor(open: target, O_WRONLY | O_CREAT | O_TRUNC)
            try copy.write(front)
            var part = try file.read(upTo: Self.block)
            // The tag is far shorter than a block, or it is skipped over several.
            var skipped = Self.length(ofTag: part)
            while !part.isEmpty {
                let sound = part.dropFirst(skipped)
                skipped -= part.count - sound.count
                try copy.write(Array(sound))
                part = try file.read(upTo: Self.block)
            }
            try copy.write(back)
            try copy.sync()
        }
    }

    private static let block = 1 << 16

    /// The bytes of an ID3v2 tag with its head; 0 where there is none.
    private static func length(ofTag bytes: [UInt8]) -> Int {
        guard bytes.count > 10, bytes.starts(with: Array("ID3".utf8)) else { return 0 }
        return 10 + bytes[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
    }
}

extension OldPlayerTag {
    /// What stands before the sound.
    var front: [UInt8] {
        let fields: [(String, String?)] = [
            ("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album),
            ("TRCK", tags.trackNumber.map(String.init)), ("TYER", tags.year.map(String.init)), ("TCON", tags.genre),
        ]
        var body = fields.flatMap { name, value in value.map { Self.frame(name, Self.text($0)) } ?? [] }
        if let picture = tags.picture {
            let type = Array(CoverPicture.mediaType.utf8) + [0, UInt8(CoverPicture.frontCover), 0]
            body += Self.frame("APIC", [0] + type + picture.png)
        }
        return Array("ID3".utf8) + [3, 0, 0] + Bytes.syncSafe(body.count) + body
    }

    /// What stands after it: 128 bytes.
    var back: [UInt8] {
        let number = tags.trackNumber.flatMap { UInt8(exactly: $0) } ?? 0
        return Array("TAG".utf8) + Self.field(tags.title, 30) + Self.field(tags.artist, 30) + Self.field(tags.album, 30)
            + Self.field(tags.year.map(String.init), 4) + Self.field(tags.comment, 28) + [0, number, Self.noGenre]
    }

    private static let noGenre: UInt8 = 255

    /// Marked as Latin-1 (0), or as UTF-16 with a mark of its order (1).
    private static func text(_ value: String) -> [UInt8] {
        let latin = value.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        if latin.count == value.unicodeScalars.count { return [0] + latin }
        return [1, 0xFF, 0xFE] + value.utf16.flatMap { Bytes.little(Int($0), 2) }
    }

    private static func frame(_ name: String, _ body: [UInt8]) -> [UInt8] {
        Array(name.utf8) + Bytes.big(body.count, 4) + [0, 0] + body
    }

    private static func field(_ value: String?, _ length: Int) -> [UInt8] {
        let latin = (value ?? "").unicodeScalars.map { scalar in
            UInt8(exactly: scalar.value) ?? (scalar == "–" ? UInt8(ascii: "-") : UInt8(ascii: "?"))
        }
        return Array((latin + [UInt8](repeating: 0, count: length)).prefix(length))
    }
}
