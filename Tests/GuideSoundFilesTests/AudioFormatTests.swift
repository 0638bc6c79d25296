import Foundation
@testable import GuideSoundFiles
import GuideSound
import TestSupport
import Testing

@Suite("The table of formats")
struct AudioFormatTests {
    @Test("has each name once, and finds a format by it")
    func names() {
        #expect(Set(AudioFormat.all.map(\.name)).count == AudioFormat.all.count)
        for format in AudioFormat.all {
            #expect(AudioFormat(named: format.name) == format && "\(format)" == format.name)
        }
        #expect(AudioFormat(named: "WAV") == nil && AudioFormat(named: "") == nil)
        #expect(Set(AudioFormat.all.map(\.fileExtension)).count <= AudioFileSet.limit)
    }

    @Test("has rates that tracks have, and a bit rate of its own where it has any", arguments: AudioFormat.all)
    func rates(_ format: AudioFormat) {
        #expect(!format.rates.isEmpty && Set(format.rates).isSubset(of: AudioFormat.allRates))
        guard let rates = format.bitRates else {
            #expect(format.codec.bitRateRange == nil)
            return
        }
        #expect(rates.known.contains(rates.standard) && rates.known == rates.known.sorted())
        for rate in format.rates {
            guard let range = format.codec.bitRateRange?(rate) else { Issue.record("\(format) has no range"); continue }
            for bitRate in rates.known { #expect(0...1 ~= AudioCodec.level(of: bitRate, in: range)) }
        }
    }

    @Test("makes tracks at 44,100 Hz unless a format lacks that")
    func rate() {
        #expect(AudioFormat.rate(for: [.wav, .mp3]) == 44_100)
        #expect(AudioFormat.rate(for: [.wav, .opus]) == 48_000)
        #expect(AudioFormat.rate(for: []) == 44_100)
    }

    @Test("finds two formats whose files would have one name")
    func clash() throws {
        let (one, other) = try #require(AudioFormat.clash(among: [.mp3, .wav, .flac, .wav24]))
        #expect((one, other) == (.wav, .wav24))
        #expect(AudioFormat.clash(among: [.mp3, .wav, .flac, .opus]) == nil)
    }

    @Test("can all be written by the library that is installed", arguments: AudioFormat.all)
    func library(_ format: AudioFormat) { #expect(SoundFileLibrary.canWrite(format)) }

    @Test("becomes RF64 where WAV cannot count the bytes, and not before")
    func large() {
        func encoding(_ format: AudioFormat, _ frames: Int) -> Int {
            format.codec.encoding(AudioContent(rate: 48_000, frames: frames, tags: TrackTags(title: ""), chapters: []))
        }
        let limit = Int(UInt32.max) - (1 << 20)
        for (format, bytes) in [(AudioFormat.wav, 2), (.wav24, 3)] {
            let last = limit / bytes
            #expect(encoding(format, last) == encoding(format, 0) && encoding(format, last + 1) != encoding(format, 0))
        }
    }
}

@Suite("Tags as bytes")
struct TagBytesTests {
    private static let long = String(repeating: "å", count: 5000)

    @Test("WAV's texts are cut between characters, and every chunk is a multiple of four bytes long")
    func waveLists() {
        var tags = TrackTags(title: Self.long)
        (tags.artist, tags.comment) = ("", "👩‍👩‍👧" + Self.long)
        let list = WaveLists.info(tags)
        #expect(list.count % 4 == 0 && list.count < 3 * 4200)
        for count in 0...9 {
            let labels = WaveLists.labels([ChapterMark(title: String(repeating: "x", count: count), start: 0, end: 1)])
            #expect(labels.count % 4 == 0)
        }
        #expect(String(validating: list.dropFirst(12).prefix { $0 != 0 }, as: UTF8.self) != nil)
        let marks = (0..<300).map { ChapterMark(title: "\($0)", start: $0, end: $0 + 1) }
        #expect(WaveLists.cues(marks).count == 4 + 300 * 280)
    }

    @Test("a comment gives back its encoder's name, and nil where the bytes end too soon")
    func vorbisComment() {
        let mark = ChapterMark(title: "Ankomst", start: 44_100 * 3661, end: 44_100 * 3700)
        let comment = VorbisComment(
            vendor: Array("koder".utf8), tags: TrackTags(title: "Ro"), chapters: [mark], rate: 44_100)
        #expect(comment.comments == ["TITLE=Ro", "CHAPTER001=01:01:01.000", "CHAPTER001NAME=Ankomst"])
        let bytes = comment.bytes
        #expect(VorbisComment.vendor(in: bytes, at: 0) == Array("koder".utf8))
        for count in 0..<9 { #expect(VorbisComment.vendor(in: Array(bytes.prefix(count)), at: 0) == nil) }
        #expect(VorbisComment.vendor(in: [255, 255, 255, 255, 1, 2], at: 0) == nil)
        #expect(VorbisComment.vendor(in: bytes, at: bytes.count) == nil)
    }
}
