import Glibc
import GuideSystem

/// What a program took, with those of its children that it waited for.
struct MeasuredRun {
    /// Wall time, in milliseconds.
    let time: Double
    /// Time of processors, in milliseconds.
    let work: Double
    /// The most memory that one of the processes had, in MB.
    let memory: Double

    /// Runs a program to its end and throws its output away.
    init(_ program: String, _ arguments: [String]) throws {
        let nothing = try Descriptor(open: "/dev/null", O_RDWR)
        let start = ContinuousClock.now
        let process = try ProcessStart([program] + arguments).start(input: nothing.number, output: nothing.number)
        var (status, usage) = (Int32(0), rusage())
        // Safe: the system fills both.
        while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        time = (ContinuousClock.now - start) / .milliseconds(1)
        guard status == 0 else { throw Failure(status: status) }
        work = Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime)
        memory = Double(usage.ru_maxrss) / 1000
    }

    private static func milliseconds(_ time: timeval) -> Double {
        Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
    }
}
