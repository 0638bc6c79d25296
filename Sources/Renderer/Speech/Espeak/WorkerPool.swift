internal import GuideSystem
internal import Synchronization

/// Worker processes that wait for their next utterance, so that the next question starts no new process.
///
/// Results do not depend on it, because a worker that has only forked is as it was when it started. A class, because the
/// copies of a voice share it; its workers end with it.
final class WorkerPool: Sendable {
    private let executable: String
    private let idle = Mutex<[WorkerProcess]>([])

    /// A pool of workers of `executable`; none is started yet.
    init(executable: String) { self.executable = executable }

    /// A waiting worker, or a new one.
    func take() throws(SystemFailure) -> WorkerProcess {
        if let worker = idle.withLock({ $0.popLast() }) { return worker }
        return try WorkerProcess(executable: executable)
    }

    /// Takes back workers whose requests are all answered.
    func give(back workers: [WorkerProcess]) {
        idle.withLock { $0 += workers.filter(\.pending.isEmpty) }
    }
}
