internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideSpeech
internal import GuideSystem

/// What the tracks of courses depend on besides their scripts. The engines themselves are asked. Nearly all courses have the
/// same one, which is asked once.
struct BuildEnvironments {
    private let console: Console
    private let own: EngineChoice?
    /// Whether the call names the engine of all courses.
    private let isNamed: Bool
    private var common: BuildEnvironment?
    private let memory: FileMemory?

    /// What `memory` has is not found out again.
    init(_ console: Console, named: EngineChoice?, memory: FileMemory? = nil) throws(ExitCode) {
        self.console = console
        self.memory = memory
        isNamed = named != nil
        if let named { own = named } else { own = try console.userEngine() }
    }

    mutating func environment(of course: Course) throws(ExitCode) -> BuildEnvironment {
        if !isNamed, let choice = course.engine { return try ask(choice) }
        let environment = if let common { common } else { try ask(own) }
        common = environment
        return environment
    }

    private func ask(_ choice: EngineChoice?) throws(ExitCode) -> BuildEnvironment {
        do throws(SpeechFailure) {
            let signature = try EngineVoice(choice, workers: 1).signature(memory)
            do throws(SystemFailure) {
                return try BuildEnvironment(
                    version: ProgramVersion.number, executable: "/proc/self/exe", engine: signature,
                    choice: choice, memory: memory)
            } catch {
                throw .system(error)
            }
        } catch {
            throw console.exit(for: error, choice)
        }
    }
}
