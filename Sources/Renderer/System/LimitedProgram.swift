internal import Glibc

/// The hidden mode of the executable in which it becomes another program that may have only so much memory: what limits a
/// process must be set by itself, before that program begins.
package enum LimitedProgram {
    /// The argument that calls this mode.
    package static let argument = "--limited-program"

    /// The arguments that make `executable` become a program in a folder, with `memory` bytes of its own (`RLIMIT_DATA`).
    package static func arguments(
        _ program: [String], in folder: String, memory: Int, executable: String
    ) -> [String] {
        [executable, argument, "\(memory)", folder] + program
    }

    /// Becomes the program that the command line names. Returns only if that fails, with the status that shells have for it.
    package static func run(_ commandLine: [String]) -> Int32 {
        let words = commandLine.drop { $0 != argument }.dropFirst()
        guard words.count > 2, let memory = words.first.flatMap({ rlim_t($0) }) else { return 64 }
        var limit = rlimit(rlim_cur: memory, rlim_max: memory)
        let (folder, program) = (words.dropFirst().first ?? ".", Array(words.dropFirst(2)))
        // Safe: the record is only read, the path is handed over as a terminated string.
        guard unsafe setrlimit(Int32(RLIMIT_DATA.rawValue), &limit) == 0,
            unsafe chdir(folder.isEmpty ? "." : folder) == 0
        else {
            return tell(folder)
        }
        unsafe withCStrings(program) { arguments in
            // Safe: the list is ended by nil and outlives the call.
            _ = unsafe execvp(program[0], arguments)
        }
        return tell(program[0])
    }

    private static func tell(_ name: String) -> Int32 {
        let failure = SystemFailure("exec", path: name)
        try? StandardStream.error.write("\(name): \(failure.message)\n")
        return 127
    }
}
