import Foundation
import GuideSoundFiles
import GuideSystem
import TestSupport
import Testing

@Suite("A sound file")
struct AudioFileTests {
    /// A tone whose every sample is a whole step of 16 bits, so that nothing is lost where nothing may be.
    private func tone(_ count: Int) -> [Float] {
        (0..<count).map { Float((sin(Double($0) * 0.05) * 12_000).rounded()) / 32_768 }
    }

    private func rate(_ format: AudioFormat) -> Int { format.rates.contains(44_100) ? 44_100 : 48_000 }

    private func write(
        _ samples: [Float], _ format: AudioFormat, to path: String, tags: TrackTags = TrackTags(title: "Prøve"),
        chapters: [ChapterMark] = [], bitRate: Int? = nil
    ) throws {
        var file = try AudioFile.create(
            path,
            AudioSpecification(
                format, rate: rate(format), frames: samples.count, bitRate: bitRate, tags: tags, chapters: chapters))
        try file.write(samples)
        try file.finish()
    }

    private func read(_ path: String) throws -> [Float] {
        var reader = try SoundFileReader(opening: path)
        var samples: [Float] = []
        while true {
            let part = try reader.next()
            if part.isEmpty { return samples }
            samples += part
        }
    }

    @Test("as Opus gives decoders the run-up that RFC 7845 recommends")
    func runUp() throws {
        let folder = try TemporaryFolder()
        let path = folder["x.opus"]
        try write(tone(5000), .opus, to: path)
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        let head = try #require(Data(bytes).firstRange(of: Data("OpusHead".utf8)))
        let skipped = Int(bytes[head.lowerBound + 10]) | Int(bytes[head.lowerBound + 11]) << 8
        #expect(skipped >= 3840)
        #expect(try read(path).count == 5000)
    }

    @Test(
        "read back has just the length that was written, and the same samples or nearly",
        arguments: AudioFormat.all, [1, 4095, 4096, 4097, 100_000])
    func readsBack(_ format: AudioFormat, _ count: Int) throws {
        let folder = try TemporaryFolder()
        let samples = tone(count)
        try write(samples, format, to: folder["x"])
        let back = try read(folder["x"])
        #expect(back.count == count)
        if format.isLossless {
            // 16 bits are dithered by up to one step, and rounded.
            let step: Float = format == .wav24 ? 0 : 1.5 / 32_768
            #expect(zip(back, samples).allSatisfy { abs($0 - $1) <= step && ($1 != 0 || $0 == 0) })
        } else if count == 100_000 {
            let middle = 20_000..<80_000
            let energy = { (values: ArraySlice<Float>) in values.reduce(0) { $0 + $1 * $1 } }
            let difference = zip(back[middle], samples[middle]).map { $0 - $1 }
            // 20 dB under the tone; so it also stands at the same place and is as loud.
            #expect(energy(difference[...]) < energy(samples[middle]) / 100)
        }
        #expect(try folder.names == ["x"])
    }

    @Test("of 16 bits is what a reader of our own finds in it, markers and tags or not")
    func isPlainWave() throws {
        let folder = try TemporaryFolder()
        let samples = tone(10_000)
        for chapters in [[], (0..<150).map { ChapterMark(title: "Nr. \($0)", start: $0 * 10, end: $0 * 10 + 10) }] {
            try write(samples, .wav, to: folder["x.wav"], chapters: chapters)
            let wave = try #require(WaveReading(try folder.bytes(of: "x.wav")))
            #expect(wave.samples.map { Float($0) / 32_768 } == (try read(folder["x.wav"])))
            #expect(zip(wave.samples, samples).allSatisfy { abs(Float($0) - $1 * 32_768) <= 1.5 })
            #expect(wave.rate == 44_100 && wave.channels == 1)
        }
    }

    @Test("of FLAC has the same samples as the WAV of 16 bits")
    func isSameSound() throws {
        let folder = try TemporaryFolder()
        for format in [AudioFormat.wav, .flac] { try write(tone(50_000), format, to: folder[format.name]) }
        #expect(try read(folder["wav"]) == read(folder["flac"]))
    }

    @Test("has the same bytes every time", arguments: AudioFormat.all)
    func isDeterministic(_ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        let chapters = [ChapterMark(title: "Én", start: 0, end: 50_000)]
        for name in ["a", "b"] { try write(tone(50_000), format, to: folder[name], chapters: chapters) }
        #expect(try folder.bytes(of: "a") == folder.bytes(of: "b"))
    }

    @Test("with long tags and many chapters is still whole", arguments: AudioFormat.all)
    func holdsLongTags(_ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        var tags = TrackTags(title: "Prøve")
        tags.comment = String(repeating: "Lang æøå. ", count: 20_000)
        let chapters = (0..<1000).map {
            ChapterMark(title: String(repeating: "Lang å", count: 100), start: $0 * 10, end: $0 * 10 + 10)
        }
        try write(tone(30_000), format, to: folder["x"], tags: tags, chapters: chapters)
        #expect(try read(folder["x"]).count == 30_000)
    }

    @Test("larger than WAV can count becomes RF64, others stay WAV", arguments: [(1 << 20, "RIFF"), (1 << 32, "RF64")])
    func becomesRF64(_ frames: Int, _ magic: String) throws {
        let folder = try TemporaryFolder()
        var file = try AudioFile.create(
            folder["x"], AudioSpecification(.wav, rate: 44_100, frames: frames, tags: TrackTags(title: "Lang")))
        try file.write(tone(100))
        try file.finish()
        #expect(try folder.bytes(of: "x").prefix(4).elementsEqual(magic.utf8))
    }

    @Test("takes as many bits a second as it is asked for", arguments: [64, 80, 128])
    func keepsBitRate(_ kilobits: Int) throws {
        let folder = try TemporaryFolder()
        try write(tone(441_000), .mp3, to: folder["x"], bitRate: kilobits)
        let bytes = try folder.bytes(of: "x").count
        #expect(abs(bytes * 8 / 10_000 - kilobits) <= 1)
    }

    @Test("of a rate or bit rate that its format does not have is refused, not crashed over")
    func refusesImpossible() throws {
        let folder = try TemporaryFolder()
        for (format, rate, bitRate) in [
            (AudioFormat.opus, 44_100, 40), (.opus, 22_050, 40), (.mp3, 44_100, 32), (.wav, 11_025, nil),
            (.flac, 44_100, 64),
        ] as [(AudioFormat, Int, Int?)] {
            #expect(throws: OutputFailure.self) {
                let file = try AudioFile.create(
                    folder["x"],
                    AudioSpecification(format, rate: rate, frames: 1, bitRate: bitRate, tags: TrackTags(title: "")))
                try file.finish()
            }
        }
        #expect(try folder.names.isEmpty)
    }

    @Test("reports a place where it cannot be made", arguments: AudioFormat.all)
    func tellsImpossible(_ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        #expect(throws: OutputFailure.self) { try write(tone(10), format, to: folder["no/such/x"]) }
    }

    @Test("reports a full disk at the latest when it is finished", arguments: AudioFormat.all, [100, 500_000])
    func tellsFullDisk(_ format: AudioFormat, _ count: Int) throws {
        let folder = try TemporaryFolder()
        for name in ["x", "x.encoded"] {
            try FileManager.default.createSymbolicLink(atPath: folder[name], withDestinationPath: "/dev/full")
        }
        #expect {
            try write(tone(count), format, to: folder["x"])
        } throws: { error in
            guard case OutputFailure.system(let failure) = error else { return false }
            return failure.code == ENOSPC
        }
    }

    @Test("that was cut off is no whole file any more", arguments: AudioFormat.all)
    func tellsCutOff(_ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        try write(tone(100_000), format, to: folder["x"])
        try Data(try folder.bytes(of: "x").prefix(300)).write(to: URL(fileURLWithPath: folder["y"]))
        let frames = (try? read(folder["y"]).count) ?? 0
        #expect(frames < 100_000)
    }
}
