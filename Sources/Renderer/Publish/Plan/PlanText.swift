/// What the plan says of a day.
enum PlanText {
    /// The exercise and its length: `Kroppsskanning – kort (10 min)`.
    static func title(of session: PlanSession) -> String {
        "\(session.exercise.title(of: session.track)) (\(session.track.length))"
    }

    /// The week, its exercises, its informal practice and the address of its page.
    static func description(of session: PlanSession, in course: PublishedCourse, page: String) -> String {
        var lines = [course.heading(of: session.part), "Øvelse: \(title(of: session))"]
        if let shortest = session.exercise.tracks.first, shortest != session.track {
            lines.append("Har du lite tid: \(shortest.variant) (\(shortest.length)) er hele øvelsen, bare kortere.")
        }
        let others = session.part.exercises.filter { $0 != session.exercise }.map(\.title)
        if !others.isEmpty { lines.append("Også nå: \(others.joined(separator: ", "))") }
        for part in course.parts where part.number == nil && !part.exercises.isEmpty {
            lines.append("\(course.name(of: part)): \(part.exercises.map(\.title).joined(separator: ", "))")
        }
        if let informal = session.part.informal { lines.append("I hverdagen: \(informal)") }
        return (lines + ["", "Lytt her: \(page)"]).joined(separator: "\n")
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
