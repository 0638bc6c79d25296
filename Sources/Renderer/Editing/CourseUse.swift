package import GuideCourse
package import GuideLibrary
internal import GuideProduction
package import GuideSystem
package import GuideText

/// A course as it is in its folder.
package struct FoundCourse: Sendable {
    /// Its folder.
    package let folder: CourseFolder
    /// Its tracks.
    package let plan: CoursePlan
    /// What is wrong with its file.
    package let diagnostics: [Diagnostic]

    /// Reads a course.
    package init(_ folder: CourseFolder) throws(SystemFailure) { self.init(try folder.read(), in: folder) }

    /// A course whose file was read already, perhaps from an editor.
    package init(_ parsed: ParsedCourse, in folder: CourseFolder) {
        self.folder = folder
        plan = CoursePlan(parsed.course, in: folder)
        diagnostics = (parsed.diagnostics + plan.diagnostics).inSourceOrder()
    }
}

/// What a script is used for: its course, and the tracks of the first exercise that is made of it.
package struct CourseUse: Sendable {
    /// The course.
    package let course: FoundCourse
    /// The tracks, of which there is at least one.
    package let tracks: [PlannedTrack]

    /// The use of a script in a course; nil if the course does not use it.
    package init?(of script: String, in course: FoundCourse) {
        self.course = course
        tracks = course.plan.tracks(of: course.folder.relative(script))
        if tracks.isEmpty { return nil }
    }
}
