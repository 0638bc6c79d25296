package import GuideCourse
internal import GuideScript
internal import GuideText

/// Writes into course files as their authors do.
package enum CourseWriting {
    /// The text of a course file with a script at the end of a unit; nil if its lists are written in a way that this does not
    /// know.
    package static func adding(_ script: String, to unit: String, of course: Course, text: String) -> String? {
        guard let last = course.units.first(where: { $0.folder == unit })?.tracks.last?.script else { return nil }
        let source = course.source
        let range = source.byteRange(ofLine: source.line(of: last.span.start))
        let before = source.text(of: Span(range.lowerBound, last.span.start))
        let head = source.text(of: Span(0, last.span.end))
        let rest = source.text(of: Span(last.span.end, source.bytes.count))
        let isList = before.trimmed == "-"
        guard isList || before.contains("[") || rest.trimmed.hasPrefix("]") || before.contains(",") else { return nil }
        let after = isList ? "\(head)\n\(before)\(script)\(rest)" : "\(head), \(script)\(rest)"
        let parsed = Course.parse(Array(after.utf8), name: source.name)
        let count = { (course: Course) in course.units.first { $0.folder == unit }?.tracks.count ?? 0 }
        guard parsed.diagnostics.count(where: \.isError) == 0, count(parsed.course) == count(course) + 1 else {
            return nil
        }
        return after
    }
}
