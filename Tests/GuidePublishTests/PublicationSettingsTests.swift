import GuidePublish
import Testing

@Suite("The address of a published course")
struct PublicationSettingsTests {
    @Test("leads to every file of the folder")
    func joins() {
        let settings = PublicationSettings(baseURL: "https://eksempel.no/kurs")
        #expect(settings.url("uke-01.html") == "https://eksempel.no/kurs/uke-01.html")
    }
}
