package import GuideCourse
package import GuideLibrary
package import GuideRendering
package import GuideScript
internal import GuideTakes
internal import GuideText

extension CoursePlan {
    /// A text that is not saved yet, as it would sound in a track of the course.
    package func parse(draft text: String, as track: PlannedTrack, in folder: CourseFolder) -> ParsedScript {
        let parsed = ScriptReading.parse(
            Array(text.utf8), name: folder.path(of: track.script), values: track.values)
        return course.apply(to: parsed, as: track)
    }

    /// The plans of tracks that are variants of such a text.
    package func plans(
        ofDraft parsed: ParsedScript, _ tracks: [PlannedTrack], in folder: CourseFolder
    ) -> [TrackPlan] {
        plans(of: tracks, parsed, in: folder)
    }

    /// The tracks of the first exercise that is made of a script, by its path from the course file.
    package func tracks(of script: String) -> [PlannedTrack] {
        guard let first = tracks.first(where: { $0.script == script }) else { return [] }
        return tracks.filter { $0.exercise == first.exercise }
    }
}
