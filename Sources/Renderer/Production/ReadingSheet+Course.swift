package import GuideCourse
package import GuideLibrary
internal import GuideRendering
internal import GuideScript
package import GuideSpeech
internal import GuideSystem
package import GuideTakes

extension ReadingSheet {
    /// The sheet of a course; with `variants`, of those of these names alone.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, variants: [String] = [], sketched: Bool = false, voice: some Voice
    ) throws(SpeechFailure) {
        self.init(title: plan.course.title)
        let wanted = Set(variants.map { $0.lowercased() })
        let tracks = plan.tracks.filter { wanted.isEmpty || wanted.contains($0.variant.lowercased()) }
        for exercise in tracks.chunked() {
            let parsed: ParsedScript
            do throws(SystemFailure) { parsed = try plan.parse(exercise[0], in: folder, InputLog()) } catch {
                throw .system(error)
            }
            diagnostics += parsed.diagnostics
            try add(plan.plans(of: exercise, parsed, in: folder), sketched: sketched, voice: voice)
        }
    }
}
