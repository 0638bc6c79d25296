internal import ArgumentParser
internal import Glibc
internal import GuideProduction
internal import GuideText

/// Which part of a build this call makes, as it is written on the command line.
enum ShardChoice: ExpressibleByArgument, Equatable {
    /// `2/4`.
    case written(Shard)
    /// `auto` or `auto/4`: the scheduler says which, and perhaps of how many.
    case scheduled(count: Int?)

    init?(argument: String) {
        let words = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard words.count <= 2 else { return nil }
        let count = words.count == 2 ? Int(words[1]) : nil
        if words[0] == "auto" {
            if words.count == 2, count.flatMap({ Shard(1, of: $0) }) == nil { return nil }
            self = .scheduled(count: count)
        } else if let index = Int(words[0]), let count, let shard = Shard(index, of: count) {
            self = .written(shard)
        } else {
            return nil
        }
    }

    /// The part; if no scheduler says it, the call ends.
    func shard(_ console: Console) throws(ExitCode) -> Shard {
        switch self {
        case .written(let shard): return shard
        case .scheduled(let count):
            if let shard = Shard(in: Self.environment, count: count) { return shard }
            throw console.fail(
                .usage,
                Bilingual(
                    nb:
                        "--shard auto finner ikke delen: SLURM_ARRAY_TASK_ID (med SLURM_ARRAY_TASK_COUNT eller auto/N) eller JOB_COMPLETION_INDEX (med auto/N) må være satt. Skriv ellers delen selv, for eksempel 2/4",
                    en:
                        "--shard auto does not find the part: SLURM_ARRAY_TASK_ID (with SLURM_ARRAY_TASK_COUNT or auto/N) or JOB_COMPLETION_INDEX (with auto/N) must be set. Otherwise write the part yourself, for example 2/4"
                ))
        }
    }

    /// What schedulers say.
    private static var environment: [String: String] {
        let names = [
            "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP", "SLURM_ARRAY_TASK_COUNT",
            "JOB_COMPLETION_INDEX",
        ]
        return Dictionary(uniqueKeysWithValues: names.map { ($0, Console.variable($0)) })
    }
}
