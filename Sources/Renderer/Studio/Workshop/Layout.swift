internal import GuideCourse
internal import GuideOutput
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// A text that was spoken and laid out, ready to be heard from any place. A class, because sounds that are still being sent
/// share it.
final class Layout: Sendable {
    /// What it is known by.
    let id: String
    /// The script.
    let parsed: ParsedScript
    /// Its tracks.
    let compilation: Compilation
    /// The course that it was laid out for; nil: none.
    let course: Course?
    /// The tracks of that course, in the order of the plans.
    let tracks: [PlannedTrack]

    init(
        _ parsed: ParsedScript, _ compilation: consuming Compilation, _ course: Course?, _ tracks: [PlannedTrack]
    ) {
        self.parsed = parsed
        self.compilation = compilation
        self.course = course
        self.tracks = tracks
        id = String("\(Digest(of: parsed.script.source.bytes + Array(VersionShelf.moment.utf8)))".prefix(16))
    }

    /// The timeline of a variant; nil if it has a mistake.
    func timeline(of variant: String) -> Timeline? {
        compilation.timelines.first { $0.variant.name == variant }
    }
}
