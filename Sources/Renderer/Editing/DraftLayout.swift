package import GuideCourse
internal import GuideProduction
package import GuideRendering
package import GuideScript
package import GuideSpeech
internal import GuideSystem
package import GuideText
package import GuideTimeline
internal import Synchronization

/// A text that was spoken and laid out as it stands in an editor, ready to be heard from any place. A class, because sounds that
/// are still being played share it.
package final class DraftLayout: Sendable {
    /// Its identifier: no two have the same.
    package let id: String
    /// The script.
    package let parsed: ParsedScript
    /// Its tracks.
    package let compilation: Compilation
    /// The course that it was laid out for; nil: none.
    package let course: Course?
    /// The tracks of that course, in the order of the plans.
    package let tracks: [PlannedTrack]

    private static let count = Atomic(0)

    private init(
        _ parsed: ParsedScript, _ compilation: consuming Compilation, _ course: Course?, _ tracks: [PlannedTrack]
    ) {
        self.parsed = parsed
        self.compilation = compilation
        self.course = course
        self.tracks = tracks
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        id = "\(Digest(of: parsed.script.source.bytes))".prefix(16) + "-\(number)"
    }

    /// The timeline of a variant; nil if it has a mistake.
    package func timeline(of variant: String) -> Timeline? {
        compilation.timelines.first { $0.variant.name == variant }
    }

    /// Its mistakes, and what an experienced course leader would look at again. What concerns the course file alone is left to
    /// the editor of that file.
    package var diagnostics: [Diagnostic] {
        var found = compilation.diagnostics + compilation.advice()
        for (track, timeline) in zip(tracks, compilation.timing.timelines) {
            if let timeline, let course { found += course.review(timeline, of: track) }
        }
        found.removeAll { $0.source.name == course?.source.name && $0.isError }
        return found
    }
}

extension DraftLayout {
    /// Lays a text out as it sounds in its course; without a course, by itself. `compiler` returns the compiler for a course.
    package static func lay(
        _ text: String, at path: String, in use: CourseUse?, by compiler: (Course?) -> Compiler
    ) throws(SpeechFailure) -> DraftLayout {
        guard let use else {
            let compiler = compiler(nil)
            return try alone(compiler.parse(text, name: path), compiler)
        }
        let plan = use.course.plan
        let parsed = plan.parse(draft: text, as: use.tracks[0], in: use.course.folder)
        let plans = plan.plans(ofDraft: parsed, use.tracks, in: use.course.folder)
        // If the variants of the text differ from those of the file, the text is laid out by itself.
        guard plans.count == use.tracks.count, plans.count == parsed.script.variants.count else {
            return try alone(parsed, compiler(plan.course))
        }
        return DraftLayout(
            parsed, try compiler(plan.course).compile([parsed], plans), plan.course, use.tracks)
    }

    private static func alone(_ parsed: ParsedScript, _ compiler: Compiler) throws(SpeechFailure) -> DraftLayout {
        let plans = (try? TrackPlan.plan([parsed], variants: [])) ?? []
        return DraftLayout(parsed, try compiler.compile([parsed], plans), nil, [])
    }
}
