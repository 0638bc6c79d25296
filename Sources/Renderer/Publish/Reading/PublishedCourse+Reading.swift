package import GuideCourse
package import GuideOutput
package import GuideProduction
internal import GuideSystem

extension PublishedCourse {
    /// What is written of a course that is to be published: sound that every phone plays, captions, and the timeline.
    package static let sidecars: [Sidecar] = [.vtt, .json]

    /// A course before its tracks are made: its weeks or days, without exercises.
    package init(outlineOf plan: CoursePlan, named name: String) {
        let units = plan.course.units.filter { !$0.tracks.isEmpty || $0.isListed }
        self.init(plan, named: name, units: units.map { Unit($0, plan.texts, exercises: []) })
    }

    /// Reads a built course back: its tracks as the manifest lists them, their texts from the timelines beside them.
    ///
    /// - Parameters:
    ///   - tracks: The finished tracks, in the order of the plan.
    ///   - output: The folder that they were built in, which lies as `sound` in the published folder.
    package init(
        _ plan: CoursePlan, named name: String, tracks: [BuildManifest.Track], output: String, sound: String
    ) throws(PublishingFailure) {
        let finished = Dictionary(tracks.map { ($0.path, $0) }) { first, _ in first }
        var units: [Unit] = []
        for unit in plan.course.units {
            var exercises: [Exercise] = []
            var last: Int?
            for planned in plan.tracks where planned.folder == unit.folder {
                guard let entry = finished[planned.path] else { continue }
                let track = try Track(entry, output: output, sound: sound)
                if planned.exercise != last {
                    exercises.append(Exercise(planned))
                    last = planned.exercise
                }
                exercises[exercises.count - 1].tracks.append(track)
            }
            guard !exercises.isEmpty || unit.isListed else { continue }
            units.append(Unit(unit, plan.texts, exercises: exercises))
        }
        self.init(plan, named: name, units: units)
    }

    private init(_ plan: CoursePlan, named name: String, units: [Unit]) {
        let course = plan.course
        self.init(
            title: course.title, name: name, summary: course.summary, author: course.author, rights: course.rights,
            year: course.year, contact: course.contact, notice: course.notice, text: plan.texts.course,
            pages: plan.texts.pages,
            sheets: plan.texts.sheets,
            unitKind: course.units.contains { $0.folder.hasPrefix("dag-") || $0.folder.hasPrefix("day-") }
                ? .day : .week,
            units: units)
    }
}

extension PublishedCourse.Unit {
    fileprivate init(_ unit: CourseUnit, _ texts: CourseTexts, exercises: [PublishedCourse.Exercise]) {
        self.init(
            number: unit.number, folder: unit.folder, theme: unit.theme, informal: unit.informal,
            text: texts.units[unit.folder], exercises: exercises)
    }
}

extension CourseUnit {
    /// Whether there is something to say about it although it has no tracks: a week of rest is a week of the course.
    fileprivate var isListed: Bool { tracks.isEmpty && (number != nil || theme != nil || informal != nil) }
}

extension PublishedCourse.Exercise {
    /// The exercise of a planned track, which has no tracks yet.
    fileprivate init(_ planned: PlannedTrack) {
        self.init(
            title: planned.title, summary: planned.summary, frame: planned.frame, tracks: [],
            edition: planned.edition.map { .init(name: $0.name, number: $0.number, title: $0.title) })
    }
}

extension PublishedCourse.Track {
    fileprivate init(
        _ entry: BuildManifest.Track, output: String, sound: String
    ) throws(PublishingFailure) {
        func file(_ ending: String) throws(PublishingFailure) -> PublishedCourse.File {
            guard let file = entry.files.first(where: { $0.path == entry.path + ending }) else {
                throw PublishingFailure.track(path: "\(sound)/\(entry.path)\(ending)")
            }
            return PublishedCourse.File(path: "\(sound)/\(file.path)", bytes: file.bytes, sha256: file.sha256)
        }
        let json = Sidecar.json.ending
        guard let bytes = try? BoundedFile.bytes(of: "\(output)/\(entry.path)\(json)"),
            let text = TimelineText(bytes)
        else { throw PublishingFailure.track(path: "\(sound)/\(entry.path)\(json)") }
        self.init(
            path: entry.path, variant: entry.variant, isSynthetic: entry.synthetic != 0,
            seconds: Double(entry.samples) / Double(entry.sampleRate),
            audio: try file(".mp3"), captions: try file(Sidecar.vtt.ending), chapters: text.chapters,
            sentences: text.sentences, bells: text.bells)
    }
}
