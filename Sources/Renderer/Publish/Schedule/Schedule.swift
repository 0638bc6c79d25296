internal import GuideSystem

/// The schedule of a course as a calendar: what to practise on each day, with a reminder (RFC 5545).
package enum Schedule {
    /// The name of the calendar's file.
    package static let path = "plan.ics"

    /// The calendar of a course that begins on a day; none without such a day.
    ///
    /// `previous` is the last edition of the calendar there. An event keeps its UID for ever, so it is moved and never doubled;
    /// and calendars take a change only where SEQUENCE has grown, so it grows when anything differs from `previous`.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard,
        replacing previous: PublishedEdition? = nil
    ) throws(ScheduleMistake) -> [PublishedFile] {
        guard let written = settings.start else { return [] }
        let (start, time) = try moment(of: settings, written)
        let publication = Publication(course, settings, theme)
        func text(_ sequence: Int) -> String {
            ScheduleCalendar(publication: publication, start: start, time: time, sequence: sequence).text
        }
        let digest = Digest(of: text(0).utf8).description
        let edition = PublishedEdition(digest: digest, after: previous, least: least(for: start))
        return [PublishedFile(path, text(edition.number))]
    }

    /// Which edition a calendar is; nil if it is not ours.
    static func edition(_ calendar: [UInt8]) -> PublishedEdition? {
        let text = String(decoding: calendar, as: UTF8.self)
        guard let number = text.firstMatch(of: line).flatMap({ Int($0.1) }) else { return nil }
        let bare = text.replacing(line, with: "SEQUENCE:0\r\n")
        return PublishedEdition(number: number, digest: Digest(of: bare.utf8).description)
    }

    /// The first day and the time of day of a calendar; nil if it is not ours.
    static func moment(_ calendar: [UInt8]) -> PublishedMoment? {
        let text = String(decoding: calendar, as: UTF8.self)
        guard
            // Calendars of earlier editions of the program have the first day in their stamps.
            let day = text.firstMatch(of: /\r\nX-PUSTEROM-START:([0-9]{4})([0-9]{2})([0-9]{2})\r\n/)
                ?? text.firstMatch(of: /\r\nDTSTAMP:([0-9]{4})([0-9]{2})([0-9]{2})T/),
            let time = text.firstMatch(of: /\r\nDTSTART;TZID=Europe\/Oslo:[0-9]{8}T([0-9]{2})([0-9]{2})00\r\n/)
        else { return nil }
        let moment = PublishedMoment(start: "\(day.1)-\(day.2)-\(day.3)", time: "\(time.1):\(time.2)")
        let settings = PublicationSettings(baseURL: "", start: moment.start, time: moment.time)
        return (try? check(settings)) == nil ? nil : moment
    }

    /// Throws if settings have a first day that no calendar can begin on, or a time that no clock shows.
    package static func check(_ settings: PublicationSettings) throws(ScheduleMistake) {
        if let start = settings.start { _ = try moment(of: settings, start) }
        guard TimeOfDay(settings.time) != nil else { throw .time(settings.time) }
    }

    private static func moment(
        of settings: PublicationSettings, _ written: String
    ) throws(ScheduleMistake) -> (CourseDate, TimeOfDay) {
        guard let start = CourseDate(written) else { throw .start(written) }
        guard years.contains(start.year) else { throw .year(written) }
        guard let time = TimeOfDay(settings.time) else { throw .time(settings.time) }
        return (start, time)
    }

    /// What a new folder begins with: a hundred for each day from 2020 to the first day of the course. So a course that is
    /// published into a new folder to begin later than before goes on from higher numbers.
    private static func least(for start: CourseDate) -> Int {
        min(max(0, 100 * (CourseDate.epoch?.days(until: start) ?? 0)), PublishedEdition.highest / 2)
    }

    // Compiled each time, because a regular expression is not Sendable.
    private static var line: Regex<(Substring, Substring)> { /SEQUENCE:([0-9]{1,9})\r\n/ }

    /// Summer time is as the calendar has it from 1997 on, and no year may have five digits.
    package static let years = 1997...9900
}

/// What a calendar is written from.
private struct ScheduleCalendar {
    let publication: Publication
    let start: CourseDate
    let time: TimeOfDay
    let sequence: Int

    /// How long a session without an exercise is, in seconds: time to read what to do in everyday life.
    private static let pause = 300.0
    private static let stamp = "20200101T000000Z"

    private var course: PublishedCourse { publication.course }

    var text: String {
        var calendar = CalendarText()
        calendar.add(component: "VCALENDAR") { calendar in
            calendar.add("VERSION", "2.0")
            calendar.add("PRODID", "-//Pusterom//Plan//NB")
            calendar.add("CALSCALE", "GREGORIAN")
            // RFC 7986 has the first two; the others are what calendars understood before it.
            calendar.add("NAME", text: course.title)
            calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            calendar.add("X-WR-CALNAME", text: course.title)
            calendar.add("X-PUBLISHED-TTL", "P1D")
            calendar.add("X-PUSTEROM-START", start.compact)
            calendar.addNorwegianTime()
            for session in ScheduleSession.sessions(of: course, from: start) { add(session, to: &calendar) }
        }
        return calendar.text
    }

    private func add(_ session: ScheduleSession, to calendar: inout CalendarText) {
        let page = publication.settings.url(session.unit.page)
        let title = ScheduleText.title(of: session, in: publication)
        let seconds = session.practice?.track.seconds ?? Self.pause
        calendar.add(component: "VEVENT") { event in
            event.add("UID", "\(course.name)-\(session.unit.folder)-dag-\(session.day)@pusterom")
            // No clock: SEQUENCE says which edition this is. A moment that never lies ahead, for the course may begin next year.
            event.add("DTSTAMP", Self.stamp)
            event.add("SEQUENCE", "\(sequence)")
            event.add("DTSTART;TZID=\(CalendarText.zone)", "\(session.date.compact)T\(time.compact)")
            event.add("DURATION", ScheduleText.duration(seconds))
            event.add("SUMMARY", text: title)
            event.add("DESCRIPTION", text: ScheduleText.description(of: session, in: publication, page: page))
            event.add("URL", page)
            // Nobody else's business, and no reason not to be asked to a meeting.
            event.add("CLASS", "PRIVATE")
            event.add("TRANSP", "TRANSPARENT")
            event.add(component: "VALARM") { alarm in
                alarm.add("ACTION", "DISPLAY")
                alarm.add("DESCRIPTION", text: title)
                alarm.add("TRIGGER", "PT0S")
            }
        }
    }
}
