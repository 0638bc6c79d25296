internal import GuideCourse
internal import GuideEditing
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
    /// Knows how words are spelled.
    let spelling = SpellingDesk()
    /// What is open to the network.
    let phone = PhoneShare()
    /// Held while a list is read, changed and written.
    let lists = Mutex(())

    private let compilers: CompilerShelf

    /// What changes while the studio is open. None of it is anything that the files do not have.
    struct State {
        /// The layouts that were made last, the newest first.
        var layouts: [DraftLayout] = []
        /// The newest question of those that replace each other.
        var questions: [String: Cancellation] = [:]
        /// What builds depend on, by the engine that speaks: asked of the engines once.
        var environments: [String: BuildEnvironment] = [:]
        /// What was done to a lexicon last, so that it can be undone.
        var respelling: LexiconChange?
        /// The build or publication that runs, or ran last.
        var job: Job?
    }

    /// A workshop on a folder.
    init(_ folder: StudioFolder, _ settings: StudioSettings, preview: String) {
        self.folder = folder
        self.settings = settings
        self.preview = preview
        compilers = CompilerShelf(
            engine: settings.engine, workers: settings.workers, cache: settings.cache, executable: settings.executable)
    }

    /// The language of the page.
    var language: MessageLanguage { settings.language }

    /// The compiler of a course; without one, that of the user's own choice.
    func compiler(of course: Course?) -> Compiler { compilers.compiler(of: course) }

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

extension Workshop {
    /// Reads a course.
    func find(_ folder: CourseFolder) throws(Refusal) -> FoundCourse {
        do throws(SystemFailure) { return try FoundCourse(folder) } catch { throw .system(error) }
    }

    /// The course that a script is used in, with the tracks that are made of it; nil if it is used in none.
    func use(of path: String) -> CourseUse? {
        guard let folder = folder.course(of: folder.name(of: path)), let course = try? find(folder) else { return nil }
        return CourseUse(of: path, in: course)
    }
}
