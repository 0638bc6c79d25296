/// The plan of a course for calendars: what to practise on each day, with a reminder (RFC 5545).
package enum Plan {
    /// The name of the plan's file.
    package static let path = "plan.ics"

    /// The plan of a course that begins on a day; none without one.
    ///
    /// `previous` is the plan that lies there already. An event keeps its UID for ever, so it is moved and never doubled;
    /// and calendars take a change only where SEQUENCE has grown, so it grows when anything differs from `previous`.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard,
        replacing previous: [UInt8]? = nil
    ) throws(PlanMistake) -> [PublishedFile] {
        guard let written = settings.start else { return [] }
        guard let start = CourseDate(written) else { throw .start(written) }
        guard let time = TimeOfDay(settings.time) else { throw .time(settings.time) }
        let publication = Publication(course, settings, theme)
        func text(_ sequence: Int) -> String {
            PlanCalendar(publication: publication, start: start, time: time, sequence: sequence).text
        }
        guard let previous else { return [PublishedFile(path, text(0))] }
        let before = sequence(of: previous)
        let same = PublishedFile(path, text(before))
        return [same.bytes == previous ? same : PublishedFile(path, text(before + 1))]
    }

    /// The number of the edition that a plan has; -1 if none can be read.
    private static func sequence(of plan: [UInt8]) -> Int {
        let line = String(decoding: plan, as: UTF8.self).firstMatch(of: /SEQUENCE:([0-9]{1,9})\r\n/)
        return line.flatMap { Int($0.1) } ?? -1
    }
}

/// What a plan is written from.
private struct PlanCalendar {
    let publication: Publication
    let start: CourseDate
    let time: TimeOfDay
    let sequence: Int

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
            calendar.addNorwegianTime()
            for session in PlanSession.sessions(of: course, from: start) { add(session, to: &calendar) }
        }
        return calendar.text
    }

    private func add(_ session: PlanSession, to calendar: inout CalendarText) {
        let page = publication.settings.url(session.part.page)
        let title = PlanText.title(of: session)
        calendar.add(component: "VEVENT") { event in
            event.add("UID", "\(course.name)-\(session.part.folder)-dag-\(session.day)@pusterom")
            // No clock: the edition is told by SEQUENCE, and the course's first day is as good a moment as any.
            event.add("DTSTAMP", "\(start.compact)T000000Z")
            event.add("SEQUENCE", "\(sequence)")
            event.add("DTSTART;TZID=\(CalendarText.zone)", "\(session.date.compact)T\(time.compact)")
            event.add("DURATION", PlanText.duration(session.track.seconds))
            event.add("SUMMARY", text: title)
            event.add("DESCRIPTION", text: PlanText.description(of: session, in: publication, page: page))
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
