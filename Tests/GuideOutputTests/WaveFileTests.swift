import GuideOutput
import TestSupport
import Testing

@Suite("A WAV file")
struct WaveFileTests {
    @Test("read back holds exactly what was written", arguments: [0, 1, 4095, 4096, 4097, 100_000])
    func readsBack(_ count: Int) throws {
        let folder = try TemporaryFolder()
        let samples = (0..<count).map { Int16(truncatingIfNeeded: $0 &* 7919) }
        var file = try WaveFile(creating: folder["x.wav"], rate: 44_100)
        for start in stride(from: 0, to: count, by: WaveFile.block) {
            try file.write(Array(samples[start..<min(count, start + WaveFile.block)]))
        }
        try file.finish()
        let wave = try #require(WaveReading(try folder.bytes(of: "x.wav")))
        #expect(wave.samples == samples)
        #expect(wave.rate == 44_100)
        #expect(wave.channels == 1)
    }

    @Test("tells a place where it cannot be made")
    func tellsImpossible() throws {
        let folder = try TemporaryFolder()
        #expect(throws: OutputFailure.self) {
            let file = try WaveFile(creating: folder["no/such/x.wav"], rate: 44_100)
            try file.finish()
        }
    }

    @Test("tells a full disk at the latest when it is finished")
    func tellsFullDisk() {
        #expect(throws: OutputFailure.self) {
            var file = try WaveFile(creating: "/dev/full", rate: 44_100)
            for _ in 0..<100 { try file.write([Int16](repeating: 1, count: 4096)) }
            try file.finish()
        }
    }
}

@Suite("File names")
struct FileNamingTests {
    @Test(
        "are lower-case ASCII",
        arguments: [
            ("Kroppsskanning", "kroppsskanning"), ("Gå sakte", "gaa-sakte"), ("Nærvær i møte", "naervaer-i-moete"),
            ("  Uke 2: kroppen! ", "uke-2-kroppen"), ("kort_versjon", "kort-versjon"), ("Café", "cafe"), ("日本", ""),
            ("../../etc", "etc"), ("A\u{30A}rsak", "aarsak"),
        ])
    func areASCII(_ name: String, _ file: String) {
        #expect(FileNaming.ascii(name) == file)
    }
}
