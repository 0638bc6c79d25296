/// What the calendar says of a day.
enum ScheduleText {
    /// The exercise and its length: `Kroppsskanning – kort (10 min)`.
    static func title(of practice: ScheduleSession.Practice) -> String {
        "\(practice.title) (\(PageFigures.length(practice.track.seconds)))"
    }

    /// What a calendar shows of a session: its exercise, or without one its week.
    static func title(of session: ScheduleSession, in publication: Publication) -> String {
        session.practice.map(title) ?? publication.heading(of: session.unit)
    }

    /// The week, its exercises, its informal practice and the address of its page.
    static func description(of session: ScheduleSession, in publication: Publication, page: String) -> String {
        func line(_ name: String, _ text: String) -> String { publication.theme.text(name, ["tekst": text]) }
        var lines = [publication.heading(of: session.unit)]
        lines += session.practice.map { self.lines(of: $0, publication.theme.text) } ?? []
        let others = session.unit.series.filter { $0 != session.practice?.series }.map(\.title)
        if !others.isEmpty { lines.append(line("plan-ogsa", others.joined(separator: ", "))) }
        for unit in publication.course.units where unit.number == nil && !unit.exercises.isEmpty {
            lines.append("\(publication.label(of: unit)): \(unit.series.map(\.title).joined(separator: ", "))")
        }
        if let informal = session.unit.informal { lines.append(line("hverdag-linje", informal)) }
        return (lines + ["", line("plan-lytt", page)]).joined(separator: "\n")
    }

    /// The exercise, a shorter way to do it, and what comes after it.
    private static func lines(of practice: ScheduleSession.Practice, _ text: PageText) -> [String] {
        var lines = [text("plan-ovelse", ["tekst": title(of: practice)])]
        if let shortest = practice.exercise.tracks.first, shortest != practice.track {
            let short = "\(shortest.variant) (\(PageFigures.length(shortest.seconds)))"
            lines.append(text("plan-kort", ["tekst": short]))
        }
        if let edition = practice.exercise.edition, let next = practice.series.rest.first?.edition {
            lines.append(text("plan-videre", ["tekst": edition.name, "neste": next.name]))
        }
        return lines
    }

    /// A length in whole seconds, rounded up (RFC 5545, section 3.3.6): `PT10M`, `PT1H5M` or `PT2M30S`.
    static func duration(_ seconds: Double) -> String {
        let whole = max(1, Int(seconds.rounded(.up)))
        let parts = [(whole / 3600, "H"), (whole % 3600 / 60, "M"), (whole % 60, "S")]
        // Hours and seconds without minutes between them may not stand: `PT1H0M5S`.
        let isApart = whole >= 3600 && whole % 60 > 0
        return "PT" + parts.filter { $0.0 > 0 || isApart }.map { "\($0.0)\($0.1)" }.joined()
    }
}
