internal import GuideCourse
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// Everything that the page works on: one folder, its courses, and the compiler that speaks. A class, because requests come
/// in several threads.
final class Workshop: Sendable {
    /// The folder.
    let folder: StudioFolder
    /// What the studio was opened with.
    let settings: StudioSettings
    /// The address of the listener's pages.
    let preview: String
    let state = Mutex(State())

    /// Speech held in memory: all lines of the longest exercise.
    private static let remembered = 160 << 20

    /// What changes while the studio is open. None of it is anything that the files do not have.
    struct State {
        /// The layouts that were made last, the newest first.
        var layouts: [Layout] = []
        /// The newest question of those that replace each other.
        var questions: [String: Cancellation] = [:]
        /// Compilers by the engine that speaks; the user's own choice by the empty name.
        var compilers: [String: Compiler] = [:]
        /// What builds depend on, by the same names: asked of the engines once.
        var environments: [String: BuildEnvironment] = [:]
        /// The build or publication that runs, or ran last.
        var job: Job?
    }

    /// A workshop on a folder.
    init(_ folder: StudioFolder, _ settings: StudioSettings, preview: String) {
        self.folder = folder
        self.settings = settings
        self.preview = preview
    }

    /// The language of the page.
    var language: MessageLanguage { settings.language }

    /// The compiler of a course; without one, that of the user's own choice.
    func compiler(of course: Course?) -> Compiler {
        let choice = course?.engine ?? settings.engine
        let name = course?.engine.map { "\($0.source.name) \($0.span)" } ?? ""
        return state.withLock { state in
            if let known = state.compilers[name] { return known }
            let voice = EngineVoice(
                choice, workers: settings.workers, cache: settings.cache, executable: settings.executable)
            let compiler = Compiler(voice: voice, remembered: Self.remembered)
            state.compilers[name] = compiler
            return compiler
        }
    }

    /// Calls off the unfinished question of a kind and gives the new one its cancellation.
    func replace(_ kind: String) -> Cancellation {
        let new = Cancellation()
        state.withLock { state in
            state.questions[kind]?.cancel()
            state.questions[kind] = new
        }
        return new
    }
}

/// A course as the workshop finds it.
struct FoundCourse: Sendable {
    /// Its folder.
    let folder: CourseFolder
    /// Its tracks.
    let plan: CoursePlan
    /// What is wrong with its file.
    let diagnostics: [Diagnostic]
}

extension Workshop {
    /// Reads a course.
    func find(_ folder: CourseFolder) throws(Refusal) -> FoundCourse {
        do throws(SystemFailure) {
            let parsed = try folder.read()
            let plan = CoursePlan(parsed.course, in: folder)
            return FoundCourse(
                folder: folder, plan: plan, diagnostics: (parsed.diagnostics + plan.diagnostics).inSourceOrder())
        } catch {
            throw .system(error)
        }
    }

    /// The course that a script is used in, with the tracks that are made of it; nil if it is used in none.
    func use(of path: String) -> (course: FoundCourse, tracks: [PlannedTrack])? {
        guard let folder = folder.course(of: folder.name(of: path)), let course = try? find(folder) else { return nil }
        let tracks = course.plan.tracks(of: String(path.dropFirst(folder.path.utf8.count + 1)))
        return tracks.isEmpty ? nil : (course, tracks)
    }
}
