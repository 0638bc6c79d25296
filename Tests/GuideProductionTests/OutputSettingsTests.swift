import GuideCourse
@testable import GuideProduction
import GuideScript
import Testing

@Suite("What is written of a course's tracks")
struct OutputSettingsTests {
    @Test(
        "has a room tone in files for listeners, and silence in those that are edited further",
        arguments: [
            ("[mp3]", Silence.standardRoomTone), ("[opus]", .standardRoomTone), ("[mp3, flac]", .digital),
            ("[wav]", .digital),
        ])
    func silence(formats: String, silence: Silence) {
        let text = "tittel: N\nformater: \(formats)\nuker:\n  - uke: 1\n    spor: [kort-sittende]\n"
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(OutputSettings(parsed.course).silence == silence)
    }
}
