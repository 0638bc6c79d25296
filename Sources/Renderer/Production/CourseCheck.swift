package import GuideCourse
package import GuideLibrary
internal import GuideRendering
internal import GuideScript
package import GuideSpeech
internal import GuideSystem
package import GuideText
package import GuideTimeline

/// A course laid out in time without a file being written.
package struct CourseCheck: Sendable {
    /// The tracks that can be made, with their timelines, in the order of the plan.
    package private(set) var tracks: [(track: PlannedTrack, timeline: Timeline)] = []
    /// Mistakes and advice, exercise by exercise.
    package private(set) var diagnostics: [Diagnostic] = []

    private let requiresTakes: Bool

    /// Speaks and measures every track of a plan, and holds the short variants to the course's limits. Where recordings are
    /// required, each line without one is a mistake.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, voice: some Voice, requiresTakes: Bool = false
    ) throws(SpeechFailure) {
        self.requiresTakes = requiresTakes
        for exercise in plan.tracks.chunked() { try check(exercise, of: plan, in: folder, voice) }
    }

    private mutating func check(
        _ exercise: [PlannedTrack], of plan: CoursePlan, in folder: CourseFolder, _ voice: some Voice
    ) throws(SpeechFailure) {
        let parsed: ParsedScript
        do throws(SystemFailure) { parsed = try plan.parse(exercise[0], in: folder, InputLog()) } catch {
            throw .system(error)
        }
        let timing = try TrackTiming.measure(
            plan.plans(of: exercise, parsed, in: folder), voice: voice, requiresTakes: requiresTakes)
        diagnostics += parsed.diagnostics + timing.diagnostics
        diagnostics += ScriptReview.review(timing.timelines.compactMap { $0 }) + timing.mixedVoices()
        for (track, timeline) in zip(exercise, timing.timelines) {
            guard let timeline else { continue }
            diagnostics += plan.course.review(timeline, of: track)
            tracks.append((track, timeline))
        }
    }
}

extension [PlannedTrack] {
    /// The tracks exercise by exercise.
    func chunked() -> [[PlannedTrack]] {
        reduce(into: []) { exercises, track in
            if exercises.last?[0].exercise == track.exercise {
                exercises[exercises.count - 1].append(track)
            } else {
                exercises.append([track])
            }
        }
    }
}
