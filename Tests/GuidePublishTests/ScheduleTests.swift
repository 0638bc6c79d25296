import Foundation
@testable import GuidePublish
import Testing

@Suite("The plan")
struct ScheduleTests {
    private static func settings(_ start: String? = "2027-01-11", _ time: String = "08:30") -> PublicationSettings {
        PublicationSettings(baseURL: "https://eksempel.no/naervaer", start: start, time: time)
    }

    private func plan(
        _ course: PublishedCourse = SampleCourse.weeks(8), _ settings: PublicationSettings = Self.settings(),
        replacing previous: [UInt8]? = nil
    ) throws -> String {
        try Schedule.files(of: course, settings, replacing: previous.flatMap(Schedule.edition)).text("plan.ics")
    }

    /// The events of a plan, each as its properties in order, unfolded and unescaped.
    private func events(_ plan: String) -> [[String: String]] {
        plan.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst().map { event in
            let body = event.components(separatedBy: "BEGIN:VALARM")[0]
            let properties = body.components(separatedBy: "\r\n").compactMap { line in
                line.firstIndex(of: ":").map {
                    (String(line[..<$0]), unescaped(String(line[line.index(after: $0)...])))
                }
            }
            return Dictionary(uniqueKeysWithValues: properties)
        }
    }

    private func unescaped(_ text: String) -> String {
        text.replacing(/\\(.)/) { $0.1 == "n" ? "\n" : String($0.1) }
    }

    private static let begin = "DTSTART;TZID=Europe/Oslo"

    @Test(
        "asks for practice on six days of every week, never on a Sunday",
        arguments: [
            "2027-01-11", "2027-01-13", "2027-01-17", "2028-02-28",
        ])
    func sixDays(start: String) throws {
        let days = events(try plan(SampleCourse.weeks(8), Self.settings(start))).compactMap { $0[Self.begin] }
        #expect(days.count == 48)
        #expect(Set(days).count == 48)
        #expect(days == days.sorted())
        let first = try #require(CourseDate(start))
        for (index, day) in days.enumerated() {
            let date = try #require(
                CourseDate("\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.dropFirst(6).prefix(2))"))
            #expect(date.weekday != 1)
            let week = (0..<7).map { first.adding(days: index / 6 * 7 + $0) }
            #expect(week.contains(date), "\(day) belongs to week \(index / 6 + 1)")
            #expect(day.hasSuffix("T083000"))
        }
    }

    @Test("gives the short variant in the first three weeks, and the long one after them")
    func variants() throws {
        let events = events(try plan())
        for (index, event) in events.enumerated() {
            let isShort = index < 18
            let week = index / 6 + 1
            #expect(event["DURATION"] == (isShort ? "PT10M" : "PT30M"))
            let title = "Øvelse oevelse-\(week) – " + (isShort ? "kort (10 min)" : "lang (30 min)")
            #expect(event["SUMMARY"] == title)
            #expect(event["URL"] == "https://eksempel.no/naervaer/uke-0\(week).html")
            let description = try #require(event["DESCRIPTION"])
            #expect(description.contains("Uke \(week): Tema \(week)\nØvelse: \(title)\n"))
            #expect(description.contains("Hver uke: Øvelse kort-sittende\n"))
            #expect(description.contains("I hverdagen: Gå sakte, og kjenn føttene mot bakken."))
            #expect(description.hasSuffix("\n\nLytt her: https://eksempel.no/naervaer/uke-0\(week).html"))
            #expect(description.contains("Har du lite tid: kort (10 min)") == !isShort)
        }
    }

    @Test("climbs step by step where an exercise has several variants")
    func steps() throws {
        var course = SampleCourse.weeks(8)
        for unit in course.units.indices {
            course.units[unit].exercises[0].tracks = (1...6).map {
                SampleCourse.track("uke/01-a", "nivå \($0)", Double($0) * 60)
            }
        }
        let all = events(try plan(course))
        let mondays = stride(from: 0, to: 48, by: 6).map { all[$0]["DURATION"] }
        #expect(mondays == ["PT1M", "PT1M", "PT1M", "PT2M", "PT3M", "PT4M", "PT5M", "PT6M"])
    }

    @Test("takes the exercises of a week in turn")
    func turns() throws {
        var course = SampleCourse.weeks(1)
        course.units[1] = SampleCourse.unit(1, "uke-01", "To", ["a", "b"])
        let titles = events(try plan(course)).compactMap { $0["SUMMARY"] }
        #expect(
            titles == (0..<6).map { $0.isMultiple(of: 2) ? "Øvelse a – kort (10 min)" : "Øvelse b – kort (10 min)" })
    }

    @Test("takes each day of a course of days for the week behind it")
    func days() throws {
        let events = events(try plan(SampleCourse.weeks(8, unitKind: .day)))
        #expect(events.count == 48)
        #expect(events[6]["DESCRIPTION"]?.hasPrefix("Dag 2: Tema 2\n") == true)
        #expect(events[6][Self.begin] == "20270118T083000")
        #expect(events[6]["UID"] == "naervaer-dag-02-dag-1@pusterom")
    }

    /// What the plan says of summer time, against the system's own knowledge of Oslo.
    @Test("keeps its time on the clock when summer time comes and goes", arguments: ["2027-03-22", "2027-10-25"])
    func summerTime(start: String) throws {
        let plan = try plan(SampleCourse.weeks(2), Self.settings(start))
        #expect(events(plan).allSatisfy { $0[Self.begin]?.hasSuffix("T083000") == true })
        let oslo = try #require(TimeZone(identifier: "Europe/Oslo"))
        let changes = [
            ("DAYLIGHT", "19960331T020000", "+0100", "+0200"), ("STANDARD", "19961027T030000", "+0200", "+0100"),
        ]
        for (name, first, before, after) in changes {
            let zone = try #require(plan.components(separatedBy: "BEGIN:\(name)\r\n").dropFirst().first)
            #expect(
                zone.hasPrefix(
                    "DTSTART:\(first)\r\nTZOFFSETFROM:\(before)\r\nTZOFFSETTO:\(after)\r\nRRULE:FREQ=YEARLY;"))
            let reading = DateFormatter()
            reading.dateFormat = "yyyyMMdd'T'HHmmss Z"
            reading.locale = Locale(identifier: "en_US_POSIX")
            let moment = try #require(reading.date(from: "\(first) \(before)"))
            #expect(oslo.secondsFromGMT(for: moment.addingTimeInterval(-1)) == seconds(before))
            #expect(oslo.secondsFromGMT(for: moment) == seconds(after))
        }
    }

    private func seconds(_ offset: String) -> Int { (Int(offset.dropFirst().prefix(2)) ?? 0) * 3600 }

    @Test("moves its events and never doubles them: the edition grows when anything has changed")
    func editions() throws {
        let first = try plan()
        // 11 January 2027 is 2567 days after 1 January 2020.
        #expect(first.contains("\r\nSEQUENCE:256700\r\n"))
        let again = try plan(replacing: Array(first.utf8))
        #expect(again == first)
        let moved = try plan(SampleCourse.weeks(8), Self.settings("2027-01-18", "19:00"), replacing: Array(first.utf8))
        #expect(events(moved).map { $0["UID"] } == events(first).map { $0["UID"] })
        #expect(events(moved).allSatisfy { $0["SEQUENCE"] == "257400" })
        let back = try plan(replacing: Array(moved.utf8))
        #expect(events(back).allSatisfy { $0["SEQUENCE"] == "257401" })
        #expect(try plan(replacing: Array("not a calendar".utf8)) == first)
        let old = first.replacing("SEQUENCE:256700", with: "SEQUENCE:3")
        #expect(try plan(replacing: Array(old.utf8)) == old)
    }

    /// Levels of one exercise, the first in a short and a long variant.
    private func graded() -> PublishedCourse {
        var course = SampleCourse.weeks(5)
        for index in course.units.indices.dropFirst() {
            course.units[index].exercises = (1...3).map { number in
                var exercise = course.units[index].exercises[0]
                exercise.title = "Gå – nivå \(number)"
                exercise.edition = .init(name: "nivå \(number)", number: number, title: "Gå")
                return exercise
            }
        }
        return course
    }

    @Test("has the first level every day, and leaves it to the listener when to go on")
    func levels() throws {
        let events = events(try plan(graded()))
        #expect(events.count == 30)
        for (index, event) in events.enumerated() {
            #expect(event["SUMMARY"] == "Gå – nivå 1 – " + (index < 18 ? "kort (10 min)" : "lang (30 min)"))
            let description = try #require(event["DESCRIPTION"])
            #expect(description.contains("\nBli på nivå 1 til det kjennes vanlig. Da kan du gå videre til nivå 2.\n"))
            #expect(!description.contains("nivå 3") && !description.contains("Også nå"))
        }
    }

    @Test("takes levels for one exercise beside others")
    func levelsAmongOthers() throws {
        var course = graded()
        course.units[1].exercises.append(SampleCourse.unit(1, "uke-01", "To", ["b"]).exercises[0])
        let events = events(try plan(course))
        #expect(
            events.prefix(6).map { $0["SUMMARY"]?.hasPrefix("Gå – nivå 1") } == [true, false, true, false, true, false])
        #expect(events[0]["DESCRIPTION"]?.contains("Også nå: Øvelse b\n") == true)
        #expect(events[1]["DESCRIPTION"]?.contains("Også nå: Gå\n") == true)
    }

    @Test("has a week without exercises too, with what belongs to every week or what is practised in everyday life")
    func rest() throws {
        var course = SampleCourse.weeks(2)
        course.units[1].exercises = []
        let always = events(try plan(course))
        #expect(always.count == 12)
        #expect(always[0]["SUMMARY"] == "Øvelse kort-sittende – kort (10 min)")
        #expect(always[0]["DESCRIPTION"]?.hasPrefix("Uke 1: Tema 1\n") == true)
        course.units.removeFirst()
        let alone = events(try plan(course))
        #expect(alone[0]["SUMMARY"] == "Uke 1: Tema 1" && alone[0]["DURATION"] == "PT5M")
        #expect(alone[0]["DESCRIPTION"]?.contains("I hverdagen: Gå sakte, og kjenn føttene mot bakken.\n") == true)
    }

    @Test("has a reminder for every event, and none without a first day")
    func reminders() throws {
        #expect(try plan().components(separatedBy: "BEGIN:VALARM\r\nACTION:DISPLAY\r\n").count == 49)
        #expect(try Schedule.files(of: SampleCourse.weeks(1), Self.settings(nil)).isEmpty)
    }

    @Test("is not made of dates and times that there are not")
    func mistakes() {
        for start in ["2027-02-30", "11.01.2027", "2027-1-1", "i morgen", "", "2027-01-11T00:00"] {
            #expect(throws: ScheduleMistake.start(start)) { try plan(SampleCourse.weeks(1), Self.settings(start)) }
        }
        for start in ["1996-12-31", "9901-01-01", "9999-12-31"] {
            #expect(throws: ScheduleMistake.year(start)) { try plan(SampleCourse.weeks(1), Self.settings(start)) }
        }
        for time in ["24:00", "8:30", "08.30", "08:60", ""] {
            #expect(throws: ScheduleMistake.time(time)) {
                try plan(SampleCourse.weeks(1), Self.settings("2027-01-11", time))
            }
        }
    }

    @Test(
        "writes lengths as calendars read them",
        arguments: [
            (600.0, "PT10M"), (150, "PT2M30S"), (3900, "PT1H5M"), (3605, "PT1H0M5S"), (0.2, "PT1S"), (59.2, "PT1M"),
        ])
    func durations(seconds: Double, written: String) { #expect(ScheduleText.duration(seconds) == written) }

    @Test("says what an author writes, and nothing else", arguments: SampleCourse.hostileTexts)
    func hostile(text: String) throws {
        let plan = try plan(SampleCourse.saying(text))
        #expect(plan.components(separatedBy: "BEGIN:VEVENT\r\n").count == 13)
        #expect(!plan.replacing("\r\n", with: "").contains { $0.isNewline })
        for line in plan.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
        }
        let written = text.printable
        #expect(events(plan).allSatisfy { $0["SUMMARY"] == "\(written) – \(written) (10 min)" })
    }
}
