import Foundation
@testable import GuideSoundFiles
import TestSupport
import Testing

@Suite("Tags and chapters")
struct TagTests {
    /// The formats that keep tags.
    private static let tagged = AudioFormat.all.filter { if case .none = $0.codec.tagging { false } else { true } }

    private static let tags: TrackTags = {
        var tags = TrackTags(title: "Gå sakte, på norsk")
        tags.artist = "Bjørn Ærlig"
        tags.album = "Nærvær"
        tags.trackNumber = 3
        tags.language = "nob"
        tags.year = 2026
        tags.copyright = "© Åse"
        tags.comment = "Én øvelse: «æøå»"
        tags.genre = "Meditation"
        return tags
    }()
    private static let chapters = [
        ChapterMark(title: "Ankomst på gulvet", start: 0, end: 48_000),
        ChapterMark(title: "Øvelse", start: 48_000, end: 96_000),
        ChapterMark(title: "Slutt", start: 96_000, end: 144_000),
    ]

    private func bytes(_ format: AudioFormat, _ tags: TrackTags = tags, _ chapters: [ChapterMark] = chapters) throws
        -> (TemporaryFolder, [UInt8])
    {
        let folder = try TemporaryFolder()
        var file = try AudioFile.create(
            folder["x"], AudioSpecification(format, rate: 48_000, frames: 144_000, tags: tags, chapters: chapters))
        try file.write([Float](repeating: 0.1, count: 144_000))
        try file.finish()
        return (folder, try folder.bytes(of: "x"))
    }

    @Test("stand in every format in UTF-8", arguments: tagged)
    func standInUTF8(_ format: AudioFormat) throws {
        let (_, bytes) = try bytes(format)
        let tags = Self.tags
        let texts = [tags.title, tags.artist, tags.album, tags.copyright, tags.comment, tags.language].compactMap { $0 }
        for text in texts + Self.chapters.map(\.title) {
            #expect(Data(bytes).range(of: Data(text.utf8)) != nil, "\(text)")
        }
    }

    @Test("of MP3 are frames of ID3v2.4 that fill the tag exactly")
    func areFrames() throws {
        let (_, bytes) = try bytes(.mp3)
        func syncSafe(_ offset: Int) -> Int { (0..<4).reduce(0) { $0 << 7 | Int(bytes[offset + $1]) } }
        #expect(bytes.prefix(5) == [0x49, 0x44, 0x33, 4, 0])
        let end = 10 + syncSafe(6)
        var names: [String] = []
        var offset = 10
        while offset < end {
            names.append(String(decoding: bytes[offset..<offset + 4], as: UTF8.self))
            offset += 10 + syncSafe(offset + 4)
        }
        #expect(offset == end)
        #expect(bytes[end] == 0xFF, "the sound follows at once")
        let texts = ["TIT2", "TPE1", "TALB", "TRCK", "TLAN", "TDRC", "TCOP", "TCON", "TLEN", "COMM"]
        #expect(names == texts + ["CTOC", "CHAP", "CHAP", "CHAP"])
    }

    @Test("that are missing are left out", arguments: tagged)
    func leavesOut(_ format: AudioFormat) throws {
        let (_, bytes) = try bytes(format, TrackTags(title: "Bare tittel"), [])
        for text in ["TPE1", "ARTIST", "IART", "CTOC", "CHAPTER001", "adtl"] {
            #expect(Data(bytes).range(of: Data(text.utf8)) == nil, "\(text)")
        }
    }

    @Test(
        "are what ffprobe finds", .enabled(if: Tool.isInstalled("ffprobe"), "ffprobe is not installed"),
        arguments: tagged)
    func areFound(_ format: AudioFormat) throws {
        let (folder, _) = try bytes(format)
        let output = try Tool.run(
            "ffprobe", ["-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", folder["x"]])
        let found = try JSONDecoder().decode(Probe.self, from: Data(output.utf8))
        var tags = (found.format.tags ?? [:]).merging(found.streams[0].tags ?? [:]) { first, _ in first }
        for (name, value) in tags { tags[name.lowercased()] = value }
        #expect(tags["title"] == Self.tags.title)
        #expect(tags["artist"] == Self.tags.artist)
        #expect(tags["album"] == Self.tags.album)
        #expect((tags["track"] ?? tags["tracknumber"]) == "3")
        #expect(tags["language"] == "nob")
        #expect(tags["date"] == "2026")
        #expect(tags["copyright"] == Self.tags.copyright)
        #expect(tags["comment"] == Self.tags.comment)
        #expect(tags["genre"] == "Meditation")
        #expect(found.chapters.map { $0.tags?["title"] } == Self.chapters.map(\.title))
        #expect(found.chapters.map { Double($0.start_time) } == [0, 1, 2])
    }

    @Test(
        "hold the cover where the format can, and the sound after it is whole",
        .enabled(if: Tool.isInstalled("ffmpeg"), "ffmpeg is not installed"),
        arguments: [AudioFormat.mp3, .opus, .flac], [20, 41_000])
    func holdCover(_ format: AudioFormat, size: Int) throws {
        // A picture of one pixel, as long as covers are: what follows its end is passed over.
        let png = Self.onePixel + [UInt8](repeating: 7, count: size)
        var tags = Self.tags
        tags.picture = CoverPicture(png: png, pixels: 1)
        let (folder, bytes) = try bytes(format, tags)
        _ = try Tool.run(
            "ffmpeg",
            ["-v", "error", "-xerror", "-i", folder["x"], "-map", "0:v", "-c", "copy", "-f", "image2", folder["y.png"]])
        #expect(try folder.bytes(of: "y.png") == png)
        let reader = try SoundFileReader(opening: folder["x"])
        #expect(reader.frames == 144_000)
        #expect(bytes.count > png.count)
    }

    private static let onePixel: [UInt8] =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
            8, 2, 0, 0, 0,
        ]
        + [
            0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 12, 0x49, 0x44, 0x41, 0x54, 0x08, 0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0, 0, 3, 1,
            1, 0,
        ]
        + [0x18, 0xDD, 0x8D, 0xB0, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

    private struct Probe: Decodable {
        struct Part: Decodable { var tags: [String: String]? }
        struct Chapter: Decodable {
            var start_time: String
            var tags: [String: String]?
        }
        var format: Part
        var streams: [Part]
        var chapters: [Chapter]
    }
}
