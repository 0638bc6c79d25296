package import GuideCourse
package import GuideRendering
package import GuideSpeech
internal import GuideText
internal import Synchronization

/// The compilers of an editor, one for each engine that speaks, kept as long as the editor is open. What they have spoken is
/// played again at once.
package final class CompilerShelf: Sendable {
    private let engine: EngineChoice?
    private let workers: Int
    private let cache: SpeechCache?
    private let executable: String
    /// By the engine that speaks; the user's own choice by the empty name.
    private let compilers = Mutex<[String: Compiler]>([:])

    /// Speech held in memory: all lines of the longest exercise.
    private static let remembered = 160 << 20

    /// A shelf; `engine` speaks what is in no course that chooses its own, and nil is the built-in one. `executable` is the
    /// program that has the worker mode.
    package init(engine: EngineChoice?, workers: Int, cache: SpeechCache?, executable: String = "/proc/self/exe") {
        self.engine = engine
        self.workers = workers
        self.cache = cache
        self.executable = executable
    }

    /// The compiler of a course; without one, that of the user's own choice.
    package func compiler(of course: Course?) -> Compiler {
        let choice = course?.engine ?? engine
        let name = course?.engine.map { "\($0.source.name) \($0.span)" } ?? ""
        return compilers.withLock { compilers in
            if let known = compilers[name] { return known }
            let voice = EngineVoice(choice, workers: workers, cache: cache, executable: executable)
            let compiler = Compiler(voice: voice, remembered: Self.remembered)
            compilers[name] = compiler
            return compiler
        }
    }
}
