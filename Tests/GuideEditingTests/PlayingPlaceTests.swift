import GuideEditing
import GuideScript
import GuideTimeline
import Testing

@Suite("Where playing begins")
struct PlayingPlaceTests {
    @Test("is read as a line, a time, or a chapter")
    func reading() {
        #expect(PlayingPlace("12") == .line(12))
        #expect(PlayingPlace("2:30") == .time(150) && PlayingPlace("1:00:05") == .time(3605))
        #expect(PlayingPlace("Ankomst") == .chapter("Ankomst"))
        #expect(PlayingPlace("Del 2: hender") == .chapter("Del 2: hender"))
        #expect(PlayingPlace("1:-3") == .chapter("1:-3") && PlayingPlace("") == .chapter(""))
    }

    @Test("is found in a timeline, or nowhere")
    func samples() throws {
        let text = "# Del en\nHei.\n[pause 2 s]\n\n# Del to\n[klokke]\nTakk.\n[pause 3 s]\n"
        let script = Script.parse(Array(text.utf8), name: "a.pust").script
        let outline = Outline(of: script, variant: script.variants[0])
        let timeline = try #require(Timeline.solve(outline, rate: 1000) { _ in 1000 }.timeline)
        let start = { (line: Int) in timeline.events.first { timeline.line(of: $0) == line && $0.length > 0 }?.start }
        #expect(PlayingPlace("del TO").sample(in: timeline) == timeline.chapters[1].start)
        #expect(PlayingPlace("Del").sample(in: timeline) == 0)
        #expect(PlayingPlace("3").sample(in: timeline) == start(3))
        // Nothing is heard on an empty line: what comes next is.
        #expect(PlayingPlace("5").sample(in: timeline) == PlayingPlace("6").sample(in: timeline))
        #expect(PlayingPlace("0:01").sample(in: timeline) == 1000)
        for nowhere in ["9", "1:00", "99999999999999999:00", "Hodet"] {
            #expect(PlayingPlace(nowhere).sample(in: timeline) == nil)
        }
    }
}
