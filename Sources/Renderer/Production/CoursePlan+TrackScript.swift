internal import GuideCourse
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// How a planned track becomes a script and a plan to lay out.
extension CoursePlan {
    /// The script of a track with all that the course says of it; its files are noted in `log`.
    func parse(
        _ track: PlannedTrack, in folder: CourseFolder, _ log: InputLog
    ) throws(SystemFailure) -> ParsedScript {
        let path = folder.path(of: track.script)
        let parsed = try ScriptReading.read(path, values: track.values, log: log)
        return course.apply(to: parsed, as: track)
    }

    /// The plans of tracks that are variants of one script; the recordings that are looked for are noted in `log`.
    func plans(
        of tracks: [PlannedTrack], _ parsed: ParsedScript, in folder: CourseFolder, _ log: InputLog? = nil
    ) -> [TrackPlan] {
        let takes = TakeShelf(of: parsed.script.source.name, in: folder, log: log)
        return tracks.compactMap { track in
            parsed.script.variants.first { $0.name == track.variant }.map {
                var plan = TrackPlan(parsed, $0, fileName: track.name)
                plan.takes = takes
                return plan
            }
        }
    }
}

extension Course {
    /// A script as it sounds in a track of the course.
    func apply(to parsed: ParsedScript, as track: PlannedTrack) -> ParsedScript {
        var parsed = parsed
        parsed.script.title = track.title
        parsed.script.author = parsed.script.author ?? author
        parsed.script.rights = parsed.script.rights ?? rights
        parsed.script.year = parsed.script.year ?? year
        parsed.script.sayings += sayings
        track.settings.apply(to: &parsed.script)
        return parsed
    }
}
