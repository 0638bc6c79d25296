import GuideEditing
import GuideTimeline
import TestSupport
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
}
