package import GuideCourse
package import GuideLibrary
package import GuideRendering
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

    /// Speaks and measures every track of a plan, or with `variants` those of these names, and compares the short variants with
    /// the course's limits. Where recordings are required, each line without one is a mistake.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, variants: [String] = [], by compiler: Compiler,
        requiresTakes: Bool = false
    ) throws(SpeechFailure) {
        diagnostics = variants.isEmpty ? plan.missingFrame : []
        let wanted = Set(variants.map { $0.lowercased() })
        let tracks = plan.tracks.filter { wanted.isEmpty || wanted.contains($0.variant.lowercased()) }
        for exercise in tracks.chunked() {
            let compilation = try compiler.compile(exercise, of: plan, in: folder, requiresTakes: requiresTakes)
            diagnostics += (compilation.diagnostics + compilation.advice()).found(in: exercise)
            for (track, timeline) in zip(exercise, compilation.timing.timelines) {
                guard let timeline else { continue }
                diagnostics += plan.course.review(timeline, of: track)
                self.tracks.append((track, timeline))
            }
        }
        diagnostics = diagnostics.oneForEachCause()
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
