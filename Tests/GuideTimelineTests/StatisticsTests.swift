import GuideScript
import GuideSpeech
import GuideTimeline
import Testing

@Suite("Statistics")
struct StatisticsTests {
    private func statistics(_ body: String) throws -> TrackStatistics {
        try #require(solve(outline(script(body))).timeline).statistics
    }

    @Test("Speech, words and the longest silence are measured")
    func speech() throws {
        // 1 s of speech, 5 s, 1 s, 13 s.
        let measured = try statistics("Hei på deg [pause 5 s] Og på deg. [pause 13 s]")
        #expect(measured.words == 6)
        #expect(abs(measured.speechShare - 0.1) < 1e-9)
        #expect(abs(measured.wordsPerMinute - 18) < 1e-9)
        #expect(measured.longestSilence == 13_000)
        #expect(measured.longestSilenceStart == 7000)
    }

    @Test("Marks without letters are no words, and hyphened ones are one")
    func words() throws {
        #expect(try statistics("Pust – og e-post & 3 ganger …").words == 5)
    }

    @Test("A silence begins where speech and ringing have ended")
    func ringing() throws {
        let measured = try statistics("Hei. [pause 1 s] [klokke] [pause 30 s] Du. [pause 17 s]")
        #expect(measured.longestSilence == 18_000)
        #expect(measured.longestSilenceStart == 13_400)
    }

    @Test("A bell that rings shorter does not silence one that rings longer")
    func overlapping() throws {
        let measured = try statistics("[klokke] [pause 1 s] [klokke tingsha] [pause 20 s]")
        #expect(measured.longestSilenceStart == 12_000)
        #expect(measured.longestSilence == 9000)
    }

    @Test("Pauses that follow each other are one silence")
    func pauses() throws {
        #expect(try statistics("Hei. [pause 3 s] [pause 4 s] Du. [pause 5 s]").longestSilence == 7000)
    }

    @Test("Between strokes that are far apart there is silence when the ringing is over")
    func strokes() throws {
        let measured = try statistics("Hei. [pause 2 s] [klokke 3 ganger, hvert 60 s]")
        #expect(measured.longestSilence == 48_000)
        #expect(measured.longestSilenceStart == 14_400)
    }

    @Test("Before the first sound there is silence too")
    func before() throws {
        let measured = try statistics("[pause 8 s] Hei. [pause 2 s]")
        #expect(measured.longestSilence == 8000)
        #expect(measured.longestSilenceStart == 0)
    }
}
