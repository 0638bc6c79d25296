import Foundation
@testable import GuideSoundFiles
import GuideSystem
import GuideText
import TestSupport
import Testing

@Suite("Reading sound files")
struct SoundFileReaderTests {
    private func read(_ path: String, asSpeech: Bool = false) throws -> [Float] {
        var reader = try asSpeech ? SoundFileReader(openingSpeech: path) : SoundFileReader(opening: path)
        var samples: [Float] = []
        while true {
            let block = try reader.next()
            if block.isEmpty { return samples }
            samples += block
        }
    }

    private static let tone: [Float] = (0..<10_000).map { 0.5 * sin(Float($0) * 0.05) }

    @Test("mixes channels by their mean", arguments: [1, 2, 5])
    func channels(_ count: Int) throws {
        let folder = try TemporaryFolder()
        let frames = Self.tone.flatMap { sample in (0..<count).map { $0 == 0 ? sample : 0 } }
        try folder.write(sound: frames, channels: count, to: "a.wav")
        let samples = try read(folder["a.wav"])
        #expect(samples.count == Self.tone.count)
        #expect(zip(samples, Self.tone).allSatisfy { abs($0 * Float(count) - $1) < 0.001 })
    }

    @Test("reads the strongest channel alone where the channels of a recording cancel each other")
    func cancelling() throws {
        let folder = try TemporaryFolder()
        try folder.write(sound: Self.tone.flatMap { [$0, -$0 * 0.99] }, channels: 2, to: "a.wav")
        let plain = try read(folder["a.wav"]).map(abs).max() ?? 1
        let speech = try read(folder["a.wav"], asSpeech: true).map(abs).max() ?? 0
        #expect(plain < 0.01 && speech > 0.49)
        // One silent channel is not a reason: the mean is only quieter.
        try folder.write(sound: Self.tone.flatMap { [$0, 0] }, channels: 2, to: "b.wav")
        #expect(try abs((read(folder["b.wav"], asSpeech: true).map(abs).max() ?? 0) - 0.25) < 0.01)
    }

    @Test("makes silence of what is not a number, and keeps what is beyond full scale within bounds")
    func numbers() throws {
        let folder = try TemporaryFolder()
        let samples: [Float] = [0.5, .nan, .infinity, -.infinity, 3, 1e38, -0.25]
        let data = samples.flatMap { sample in
            (0..<4).map { UInt8(truncatingIfNeeded: sample.bitPattern >> (8 * UInt32($0))) }
        }
        var bytes = WaveWriting.bytes([], rate: 44_100)
        // The format chunk says floats of 32 bits.
        bytes[20] = 3
        bytes[32] = 4
        bytes[34] = 32
        func put(_ number: Int, at place: Int) {
            for index in 0..<4 { bytes[place + index] = UInt8(number >> (8 * index) & 255) }
        }
        put(44_100 * 4, at: 28)
        put(data.count, at: 40)
        put(36 + data.count, at: 4)
        try Data(bytes + data).write(to: URL(fileURLWithPath: folder["a.wav"]))
        let back = try read(folder["a.wav"])
        #expect(back.count == samples.count && back.allSatisfy(\.isFinite))
        #expect(back[0] == 0.5 && back[1] == 0 && back[6] == -0.25)
        #expect(back.allSatisfy { abs($0) < 1e6 })
    }

    @Test(
        "refuses what is not sound, whatever it is called",
        arguments: ["", "x", "RIFF", "fLaC", "OggS", "<html></html>"])
    func noSound(_ text: String) throws {
        let folder = try TemporaryFolder()
        for ending in ["wav", "flac", "mp3", "opus"] {
            try folder.write(text, to: "a.\(ending)")
            #expect(throws: SoundFileFailure.self) { _ = try SoundFileReader(opening: folder["a.\(ending)"]) }
        }
        #expect(throws: SoundFileFailure.self) { _ = try SoundFileReader(opening: folder.path) }
        let absent = #expect(throws: SoundFileFailure.self) {
            _ = try SoundFileReader(opening: folder["finnes-ikke.wav"])
        }
        #expect(absent?.reason.bokmål == "finnes ikke")
    }

    @Test("refuses rates that no sound has", arguments: [1, 999, 768_001, 2_000_000_000])
    func rates(_ rate: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(sound: Self.tone, rate: rate, to: "a.wav")
        #expect(throws: SoundFileFailure.self) { _ = try SoundFileReader(opening: folder["a.wav"]) }
    }

    @Test("ends where a damaged file ends: cut off, or with bytes changed at random", arguments: AudioFormat.all)
    func damaged(_ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        let rate = AudioFormat.rate(for: [format])
        var file = try AudioFile.create(
            folder["a"], AudioSpecification(format, rate: rate, frames: 30_000, tags: TrackTags(title: "A")))
        try file.write((0..<30_000).map { 0.3 * sin(Float($0) * 0.05) })
        try file.finish()
        let whole = try folder.bytes(of: "a")
        var generator = SystemRandomNumberGenerator()
        for round in 0..<40 {
            var bytes = round < 20 ? Array(whole.prefix(whole.count * round / 20)) : whole
            if round >= 20 {
                for _ in 0..<20 { bytes[.random(in: 0..<bytes.count, using: &generator)] ^= .random(in: 1...255) }
            }
            try Data(bytes).write(to: URL(fileURLWithPath: folder["b"]))
            // Whatever comes of it, it comes to an end and is bounded; a damaged header may promise more.
            let samples = (try? read(folder["b"])) ?? []
            #expect(samples.count < 10_000_000 && samples.allSatisfy(\.isFinite))
        }
    }
}
