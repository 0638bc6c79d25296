package import GuideCourse
package import GuideLibrary
package import GuideRendering
package import GuideScript
package import GuideSpeech
internal import GuideSystem
package import GuideTakes

extension Compiler {
    /// Reads, speaks and lays out tracks of a course that are variants of one script.
    ///
    /// - Parameters:
    ///   - tracks: One or more tracks of one exercise.
    ///   - log: Where every file that is read is noted.
    ///   - silence: What silence is made of where neither course nor script says it.
    package func compile(
        _ tracks: [PlannedTrack], of plan: CoursePlan, in folder: CourseFolder, _ log: InputLog = InputLog(),
        sampleRate: Int = 44_100, silence: Silence = .digital, requiresTakes: Bool = false,
        progress: @escaping (Double) -> Void = { _ in }
    ) throws(SpeechFailure) -> Compilation {
        var parsed: ParsedScript
        do throws(SystemFailure) { parsed = try plan.parse(tracks[0], in: folder, log) } catch { throw .system(error) }
        parsed.script.silence = parsed.script.silence ?? silence
        return try compile(
            [parsed], plan.plans(of: tracks, parsed, in: folder, log), sampleRate: sampleRate,
            requiresTakes: requiresTakes, progress: progress)
    }

    /// The reading sheet of a course; with `variants`, of those of these names alone.
    package func readingSheet(
        _ plan: CoursePlan, in folder: CourseFolder, variants: [String] = [], sketched: Bool = false
    ) throws(SpeechFailure) -> ReadingSheet {
        var sheet = ReadingSheet(title: plan.course.title)
        let wanted = Set(variants.map { $0.lowercased() })
        let tracks = plan.tracks.filter { wanted.isEmpty || wanted.contains($0.variant.lowercased()) }
        for exercise in tracks.chunked() {
            let parsed: ParsedScript
            do throws(SystemFailure) { parsed = try plan.parse(exercise[0], in: folder, InputLog()) } catch {
                throw .system(error)
            }
            sheet.diagnostics += parsed.diagnostics
            try add(plan.plans(of: exercise, parsed, in: folder), to: &sheet, sketched: sketched)
        }
        return sheet
    }
}
