import GuideSound
import GuideText
import TestSupport
import Testing

@testable import GuideOutput

@Suite("What was heard of a track")
struct TrackHearingTests {
    private func heard(_ said: String, _ heard: String, at start: Int = 0, line: Int? = 1) -> HeardPassage {
        HeardPassage(SpokenPassage(range: start..<(start + 44_100), text: said, line: line), heard: heard)
    }

    @Test(
        "counts no difference between ways to write what sounds the same",
        arguments: [
            ("Tell til 4.", "tell til fire"), ("Én, to, tre.", "1 2 3"),
            ("Kjenn – nå – pusten!", "kjenn nå pusten"), ("", ""),
        ])
    func same(said: String, written: String) {
        #expect(heard(said, written).errors == 0, "\(heard(said, written))")
    }

    @Test("counts letters that are replaced, left out and put in")
    func errors() {
        #expect(heard("pust ut", "pust utt").errors == 1)
        #expect(heard("pust ut", "ust ut").errors == 1)
        #expect(heard("pust ut", "post ut").errors == 1)
        // Two neighbours that change places are two.
        #expect(heard("pust", "psut").errors == 2)
        let nothing = heard("pust ut", "")
        #expect(nothing.errors == 7 && nothing.letters == 7 && nothing.share == 1)
    }

    @Test("lists the worst first, and none that was heard as it should be")
    func worst() {
        let hearing = TrackHearing(
            by: "øre 1", rate: 44_100,
            [heard("pust ut", "pust ut"), heard("pust inn", "post inn", at: 44_100), heard("hvil", "dvel", at: 90_000)])
        #expect(hearing.worst(20).map(\.passage.text) == ["hvil", "pust inn"])
        #expect(hearing.worst(1).map(\.heard) == ["dvel"])
        let text = HearingTable.text(hearing, language: .bokmål)
        #expect(text.hasPrefix("  hørt  3 deler, 16 % av bokstavene feil (øre 1); de verste:\n"), "\(text)")
        #expect(text.contains("    50 %  00:00:02,041, linje 1\n      sagt:  hvil\n      hørt:  dvel\n"), "\(text)")
        #expect(HearingTable.text(hearing, language: .english).contains("said:  pust inn\n      heard: post inn\n"))
    }

    private func event(_ kind: String, _ start: Int, _ spoken: Int?, _ text: String) -> String {
        let spoken = spoken.map { ",\"spoken\":\($0)" } ?? ""
        return "{\"kind\":\"\(kind)\",\"start\":\(start),\"length\":0,\"text\":\"\(text)\",\"line\":3\(spoken)}"
    }

    @Test("hears sentences by themselves, and single words with their neighbours")
    func passages() throws {
        let events = [
            event("speech", 0, 44_100, "Sett deg godt til rette."), event("pause", 44_100, nil, ""),
            event("breath", 441_000, 20_000, "Inn."), event("count", 500_000, 10_000, "to"),
            event("count", 550_000, 10_000, "tre"), event("speech", 900_000, 44_100, "Takk for i dag."),
        ]
        let json = """
            [{"script":"x","title":"x","variant":"kort","file":"x.wav","sampleRate":44100,"samples":1000000,"share":0,"chapters":[],
            "statistics":{"speechShare":0,"guidedShare":0,"longestSilence":0,"longestSilenceStart":0,"words":0,"wordsPerMinute":0},
            "events":[\(events.joined(separator: ","))]}]
            """
        let expectation = try TrackExpectation.read(Array(json.utf8))[0]
        #expect(expectation.passages.map(\.text) == ["Sett deg godt til rette.", "Inn. to tre", "Takk for i dag."])
        #expect(expectation.passages[1].range == 441_000..<560_000)
        #expect(expectation.at(rate: 22_050).passages[1].range == 220_500..<280_000)
    }

    @Test("reads a track passage by passage, with a little on both sides, and to its end")
    func reading() throws {
        let folder = try TemporaryFolder()
        let sound = (0..<30_000).map { Float($0 - 15_000) / 32_768 }
        try folder.write(sound: sound, rate: 10_000, to: "x.wav")
        var expectation = try TrackExpectation.read(Array(Self.empty.utf8))[0]
        expectation.rate = 10_000
        expectation.passages = [5000..<8000, 8500..<9000, 28_000..<40_000, 50_000..<51_000].map {
            SpokenPassage(range: $0, text: "x", line: nil)
        }
        var reader = try PassageReader(folder["x.wav"], saying: expectation)
        var found: [[Int]] = []
        while let (_, sound) = try reader.next() {
            // Where the samples stood in the track, to hundreds.
            let ends = [sound.samples.first, sound.samples.last].compactMap(\.self)
            found.append(ends.map { Int((($0 * 32_768 + 15_000) / 100).rounded()) })
        }
        #expect(found == [[35, 95], [70, 105], [265, 300], []])
    }

    private static let empty = """
        [{"script":"x","title":"x","variant":"kort","file":"x.wav","sampleRate":44100,"samples":1000000,"share":0,"chapters":[],
        "statistics":{"speechShare":0,"guidedShare":0,"longestSilence":0,"longestSilenceStart":0,"words":0,"wordsPerMinute":0},
        "events":[]}]
        """
}
