@testable import GuidePublish
import Testing

@Suite("What is wanted of the calendar")
struct ScheduleChoiceTests {
    private let settings = PublicationSettings(baseURL: "https://a.no")
    private let published = PublishedMoment(start: "2027-01-11", time: "08:30")

    @Test("stays as it was published where nothing is said of it")
    func kept() {
        let kept = ScheduleChoice().settings(settings, after: published)
        #expect(kept.start == "2027-01-11" && kept.time == "08:30")
        let none = ScheduleChoice().settings(settings, after: nil)
        #expect(none.start == nil && none.time == "09:00")
    }

    @Test("is what is said of it, each part by itself")
    func said() {
        var choice = ScheduleChoice()
        choice.start = "2027-02-01"
        #expect(choice.settings(settings, after: published).start == "2027-02-01")
        #expect(choice.settings(settings, after: published).time == "08:30")
        choice = ScheduleChoice()
        choice.time = "20:00"
        #expect(choice.settings(settings, after: published).start == "2027-01-11")
        #expect(choice.settings(settings, after: published).time == "20:00")
        choice = ScheduleChoice()
        choice.isWanted = false
        #expect(choice.settings(settings, after: published).start == nil)
    }

    @Test(
        "is not taken from a calendar that is none of ours",
        arguments: [
            "", "DTSTAMP:20270111T000000Z",
            "\r\nDTSTAMP:99991231T000000Z\r\nDTSTART;TZID=Europe/Oslo:99991231T090000\r\n",
            "\r\nDTSTAMP:20270111T000000Z\r\nDTSTART;TZID=Europe/Oslo:20270111T990000\r\n",
        ])
    func foreign(text: String) { #expect(Schedule.moment(Array(text.utf8)) == nil) }
}
