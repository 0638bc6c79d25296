package import GuideCourse
package import GuideOutput

/// Why a built course cannot be read back.
package struct CourseReadingFailure: Error, Equatable {
    /// The track that lacks something, as the manifest names it.
    package let track: String
    /// What it lacks: the ending of a file that is missing or is not what it should be.
    package let ending: String
}

extension PublishedCourse {
    /// What is written of a course that is to be published: sound that every phone plays, captions, and the timeline.
    package static let sidecars: [Sidecar] = [.vtt, .json]

    /// Reads a built course back: its tracks as the manifest lists them, their texts from the timelines beside them.
    ///
    /// - Parameters:
    ///   - tracks: The finished tracks, in the order of the plan.
    ///   - output: The folder that they were built in, which lies as `sound` in the published folder.
    package init(
        _ plan: CoursePlan, named name: String, tracks: [BuildManifest.Track], output: String, sound: String
    ) throws(CourseReadingFailure) {
        let course = plan.course
        let finished = Dictionary(tracks.map { ($0.path, $0) }) { first, _ in first }
        var parts: [Part] = []
        for part in course.parts {
            var exercises: [Exercise] = []
            var last: Int?
            for planned in plan.tracks where planned.folder == part.folder {
                guard let entry = finished[planned.path] else { continue }
                let track = try Track(entry, output: output, sound: sound)
                if planned.exercise != last {
                    exercises.append(Exercise(title: planned.title, summary: planned.summary, tracks: []))
                    last = planned.exercise
                }
                exercises[exercises.count - 1].tracks.append(track)
            }
            guard !exercises.isEmpty else { continue }
            parts.append(
                Part(
                    number: part.number, folder: part.folder, theme: part.theme, informal: part.informal,
                    exercises: exercises))
        }
        self.init(
            title: course.title, name: name, summary: course.summary, author: course.author, rights: course.rights,
            year: course.year,
            unit: course.parts.contains { $0.folder.hasPrefix("dag-") || $0.folder.hasPrefix("day-") } ? .day : .week,
            parts: parts)
    }
}

extension PublishedCourse.Track {
    fileprivate init(
        _ entry: BuildManifest.Track, output: String, sound: String
    ) throws(CourseReadingFailure) {
        func file(_ ending: String) throws(CourseReadingFailure) -> PublishedCourse.File {
            guard let file = entry.files.first(where: { $0.path == entry.path + ending }) else {
                throw CourseReadingFailure(track: entry.path, ending: ending)
            }
            return PublishedCourse.File(path: "\(sound)/\(file.path)", bytes: file.bytes, sha256: file.sha256)
        }
        let json = Sidecar.json.ending
        guard let bytes = try? SidecarReading.bytes(of: "\(output)/\(entry.path)\(json)"),
            let text = TimelineText(bytes)
        else { throw CourseReadingFailure(track: entry.path, ending: json) }
        self.init(
            path: entry.path, variant: entry.variant, seconds: Double(entry.samples) / Double(entry.sampleRate),
            audio: try file(".mp3"), captions: try file(Sidecar.vtt.ending), chapters: text.chapters,
            sentences: text.sentences)
    }
}
