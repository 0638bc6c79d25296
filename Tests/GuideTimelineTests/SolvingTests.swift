import GuideScript
import GuideSound
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Laying out in time")
struct SolvingTests {
    @Test("Without a length the ranges open by half, or by the share that is written")
    func share() throws {
        let text = "# J\nHei.\nDu.\n# K\nJa. [pause 1–5 s] [klokke 2 ganger, hvert 20 s, tingsha] [pause 10 s]"
        let half = try #require(solve(outline(script(text))).timeline)
        #expect(
            dump(half) == [
                "0+400 J: “Hei.”", "400+1500 J: pause", "1900+300 J: “Du.”", "2200+4500 J: pause", "6700+300 K: “Ja.”",
                "7000+3000 K: pause", "10000+20000 K: bell ×2", "30000+10000 K: pause",
            ])
        #expect(half.share == 0.5)
        #expect(half.target == nil)
        let closed = try #require(solve(outline(script(text, variants: "{en: {andel: 0}}"))).timeline)
        #expect(dump(closed)[1] == "400+1000 J: pause")
        let open = try #require(solve(outline(script(text, variants: "{en: {andel: 100 %}}"))).timeline)
        #expect(dump(open)[1] == "400+2000 J: pause")
    }

    @Test(
        "A length is met to the sample at every rate", arguments: [22_050, 44_100, 48_000],
        ["10 min", "9 min 59,999 s", "1:17", "62,5 s"])
    func target(rate: Int, length: String) throws {
        let body = (1...7).map { "Setning nummer \($0). [pause 0,333–\(100 + $0) s]" }.joined(separator: "\n")
        let script = try script(body + "\n\nHei.\n\nDu.\n\n[klokke]", variants: "{en: \(length)}")
        let timeline = try #require(solve(outline(script), rate: rate).timeline)
        let target = try #require(script.variants[0].target)
        #expect(timeline.samples == SampleClock.samples(target, rate: rate))
        #expect(timeline.target == timeline.samples)
        #expect(timeline.share > 0 && timeline.share < 1)
    }

    @Test("Random scripts land on their length, with events and chapters end to end and pauses within their ranges")
    func random() throws {
        var random = SeededGenerator(state: 11)
        for round in 0..<300 {
            let body = Self.randomBody(&random)
            let plain = try #require(
                solve(outline(script(body, variants: "{en: {andel: \(round % 2 == 0 ? 0 : 1)}}"))).timeline)
            let seconds = plain.samples / 1000 + (round % 2 == 0 ? 2 : -2)
            let solution = solve(try outline(script(body, variants: "{en: \(seconds) s}")))
            guard let timeline = solution.timeline else {
                #expect(["T001", "T002"].contains(solution.diagnostics.first?.kind.code))
                continue
            }
            #expect(timeline.samples == seconds * 1000)
            try expectContiguous(timeline)
        }
    }

    @Test("A bell at the end rings out, though the pause after it may be shorter")
    func ringing() throws {
        let ring = 12_000
        let bare = try #require(solve(outline(script("Hei. [pause 1 s] [klokke]"))).timeline)
        #expect(dump(bare) == ["0+400 “Hei.”", "400+1000 pause", "1400+0 bell ×1", "1400+\(ring) pause"])
        let short = try #require(solve(outline(script("[klokke 2 ganger, hvert 5 s] [pause 2 s] Hei."))).timeline)
        #expect(short.samples == 5000 + ring)
        let long = try #require(solve(outline(script("[klokke] [pause 12 s]"))).timeline)
        #expect(long.samples == ring)
        let two = try #require(solve(outline(script("[klokke] [pause 1 s] [klokke tingsha]"))).timeline)
        #expect(two.samples == ring)
        let target = try #require(
            solve(outline(script("Hei. [pause 1–90 s] [klokke]", variants: "{en: 1 min}"))).timeline)
        #expect(target.samples == 60_000)
        #expect(dump(target).suffix(2) == ["48000+0 bell ×1", "48000+\(ring) pause"])
    }

    @Test("A chapter lasts to the next one's first event; an empty one has no length")
    func chapters() throws {
        let text = "Før. [pause 1 s]\n# J\nHei. [pause 2 s]\n# Tom\n# K\n[pause 1 s] Du. [pause 1 s]\n# Sist"
        let timeline = try #require(solve(outline(script(text))).timeline)
        #expect(timeline.chapters.map(\.title) == ["J", "Tom", "K", "Sist"])
        #expect(timeline.chapters.map(\.start) == [1400, 3800, 3800, 6100])
        #expect(timeline.chapters.map(\.length) == [2400, 0, 2300, 0])
    }

    @Test("As many chapters as a script may have are laid out at once")
    func manyChapters() throws {
        let outline = try outline(
            script(String(repeating: "# K\nJa.\n", count: 24_000), rhythm: "{setning: 0 s, avsnitt: 0 s}"))
        let time = ContinuousClock().measure { #expect(solve(outline).timeline?.chapters.count == 24_000) }
        #expect(time < .seconds(15))
    }

    @Test("The same outline gives the same timeline")
    func pure() throws {
        let outline = try outline(script("Hei. Du.\n\n[klokke]\nJa.", variants: "{en: 20 s}"))
        #expect(dump(try #require(solve(outline).timeline)) == dump(try #require(solve(outline).timeline)))
    }

    @Test("An event knows its chapter's title and its line")
    func places() throws {
        let timeline = try #require(solve(outline(script("Hei.\n# J\nDu."))).timeline)
        #expect(timeline.events.map(timeline.chapterTitle) == ["", "", "J"])
        #expect(timeline.events.map(timeline.line) == [5, 7, 7])
    }

    private func expectContiguous(_ timeline: Timeline) throws {
        var position = 0
        for event in timeline.events {
            #expect(event.start == position)
            position += event.length
            if case .pause = event.kind {
                #expect(event.length > 0)
            }
        }
        #expect(position == timeline.samples)
        for (chapter, next) in zip(timeline.chapters, timeline.chapters.dropFirst()) {
            #expect(chapter.start + chapter.length == next.start)
        }
        if let last = timeline.chapters.last { #expect(last.start + last.length == timeline.samples) }
        for event in timeline.events {
            guard let index = event.chapter else { continue }
            let chapter = timeline.chapters[index]
            #expect(event.start >= chapter.start && event.start + event.length <= chapter.start + chapter.length)
        }
    }

    private static func randomBody(_ random: inout SeededGenerator) -> String {
        let lines = (0..<Int.random(in: 3...25, using: &random)).map { _ in
            let least = Int.random(in: 0...5, using: &random)
            return switch Int.random(in: 0..<8, using: &random) {
            case 0: "# Kapittel"
            case 1: ""
            case 2: "[klokke tingsha, \(least + 1) ganger, hvert 3 s]"
            case 3, 4: "[pause \(least)–\(least + Int.random(in: 0...30, using: &random)) s]"
            default: "En setning som sies. En til."
            }
        }
        return (["Hei."] + lines).joined(separator: "\n")
    }
}
