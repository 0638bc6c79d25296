internal import GuideScript
package import GuideText

extension CoursePlan {
    /// What is missing in the frame of the course: exercises that do not say why, for whom and when not, and weeks without a
    /// text. A course that has no texts and no such keys at all is not one for a clinic, and nothing is missed.
    package var missingFrame: [Diagnostic] {
        guard !texts.isEmpty || tracks.contains(where: { !$0.frame.isEmpty }) else { return [] }
        return missingTexts + missingKeys
    }

    private var missingTexts: [Diagnostic] {
        let units = course.units.filter { texts.units[$0.folder]?.isEmpty ?? true }.map(\.folder)
        let names = ((texts.course?.isEmpty ?? true) ? ["kurset"] : []) + units
        return names.map {
            Diagnostic(
                .courseTextMissing, in: course.source, at: Span(0, 0), ["path": "\(CourseTexts.folder)/\($0).md"])
        }
    }

    private var missingKeys: [Diagnostic] {
        var seen: Set<String> = []
        return tracks.filter { seen.insert($0.script).inserted }.compactMap { track in
            let frame = track.frame
            let keys = [("hvorfor", frame.why), ("for-hvem", frame.forWhom), ("når-ikke", frame.whenNot)]
            let missing = keys.filter { $0.1 == nil }.map { "`\($0.0)`" }
            guard !missing.isEmpty else { return nil }
            return Diagnostic(
                .frameMissing, in: course.source, at: track.place,
                ["path": track.script, "key": missing.joined(separator: ", ")])
        }
    }
}
