internal import GuideSystem

/// Why an engine of the user's own gave no sound.
enum EngineFailure: Error {
    /// It cannot say this sentence, but others; its own reason.
    case refusal(String)
    /// It does not work as it should, and has to be started again.
    case fault(EngineFault)
    /// The user asked to stop.
    case interrupted
    /// The system failed.
    case system(SystemFailure)

    /// What a failed talk means.
    init(_ failure: ChildFailure, _ engine: ExternalEngine) {
        self =
            switch failure {
            case .timedOut: .fault(.timedOut(seconds: Int(engine.timeLimit / .seconds(1))))
            case .gone: .fault(.failed(""))
            case .interrupted: .interrupted
            case .system(let failure): .system(failure)
            }
    }

    /// Does what may fail by the system.
    static func during<Result: ~Copyable>(
        _ work: () throws(SystemFailure) -> Result
    ) throws(EngineFailure) -> Result {
        do throws(SystemFailure) { return try work() } catch { throw .system(error) }
    }
}

extension ExternalEngine {
    /// The command line of its process, limited in memory.
    func launch(_ executable: String) -> [String] {
        LimitedProgram.arguments(command, in: folder, memory: memoryLimit, executable: executable)
    }
}

extension ChildEnd {
    /// How a process ended, with its own last words.
    func words(_ message: String) -> String {
        let end =
            switch self {
            // As shells tell a signal: the process that looks after the engine does so too.
            case .exited(let status) where status > 128: "signal \(status - 128)"
            case .exited(let status): "status \(status)"
            case .killed(let signal): "signal \(signal)"
            }
        return message.isEmpty ? end : "\(end): \(message)"
    }
}
