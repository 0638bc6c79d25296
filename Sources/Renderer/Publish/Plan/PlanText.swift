/// What the plan says of a day.
enum PlanText {
    /// The exercise and its length: `Kroppsskanning – kort (10 min)`.
    static func title(of session: PlanSession) -> String {
        "\(session.exercise.title(of: session.track)) (\(PageFigures.length(session.track.seconds)))"
    }

    /// The week, its exercises, its informal practice and the address of its page.
    static func description(of session: PlanSession, in publication: Publication, page: String) -> String {
        func line(_ name: String, _ text: String) -> String { publication.theme.text(name, ["tekst": text]) }
        var lines = [publication.heading(of: session.part), line("plan-ovelse", title(of: session))]
        if let shortest = session.exercise.tracks.first, shortest != session.track {
            lines.append(line("plan-kort", "\(shortest.variant) (\(PageFigures.length(shortest.seconds)))"))
        }
        let others = session.part.exercises.filter { $0 != session.exercise }.map(\.title)
        if !others.isEmpty { lines.append(line("plan-ogsa", others.joined(separator: ", "))) }
        for part in publication.course.parts where part.number == nil && !part.exercises.isEmpty {
            lines.append("\(publication.label(of: part)): \(part.exercises.map(\.title).joined(separator: ", "))")
        }
        if let informal = session.part.informal { lines.append(line("hverdag-linje", informal)) }
        return (lines + ["", line("plan-lytt", page)]).joined(separator: "\n")
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
