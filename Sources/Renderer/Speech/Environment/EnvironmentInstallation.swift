package import GuideSystem

/// Why an environment could not be made. What was there before is still there.
package enum InstallationFailure: Error {
    /// No Python 3 of a version that the packages are made for; what was found.
    case python(String)
    /// Python has no pip.
    case pip(String)
    /// Too little room: megabytes needed and left.
    case space(needed: Int, left: Int)
    /// A step failed: the program's own last words.
    case step(InstallationStep, String)
    /// The system failed.
    case system(SystemFailure)
    /// The user asked to stop.
    case interrupted
}

/// What is done one after the other to make an environment.
package enum InstallationStep: Sendable, CaseIterable {
    /// The packages are fetched and their digests compared.
    case fetching
    /// What the engine runs is made of them.
    case preparing
    /// It is tried.
    case trying
}

/// Makes an environment. It grows in a hidden folder and gets its name when it has been tried: a call that is killed, or that
/// fails, leaves what was there before, and the next one sweeps what is left.
package struct EnvironmentInstallation: ~Copyable {
    private let environment: PrivateEnvironment
    /// The Python that is used.
    private let python: String
    private let folder: StagingFolder

    /// How long a step may take.
    private static let patience = Duration.seconds(3600)
    /// The versions of Python that the packages are made for.
    private static let versions = 11...14

    /// Looks for Python, room on the disk, and a place to work in.
    package init(of environment: PrivateEnvironment, python: String = "python3") throws(InstallationFailure) {
        guard let found = ProgramPath.find(python) else { throw .python("") }
        let path = try Self.examine(found)
        let folder = try Self.place(for: environment)
        self.environment = environment
        self.python = path
        self.folder = folder
    }

    private static func place(for environment: PrivateEnvironment) throws(InstallationFailure) -> StagingFolder {
        do throws(SystemFailure) {
            try Folder.make(environment.home)
            StagingFolder.sweep(environment.home)
        } catch { throw .system(error) }
        let needed = environment.size.disk + environment.size.download
        if let free = FileSystem.room(at: environment.home), free >> 20 < needed {
            throw .space(needed: needed, left: free >> 20)
        }
        do throws(SystemFailure) { return try StagingFolder(in: environment.home) } catch { throw .system(error) }
    }

    /// Does everything, telling each step before it begins; `proof` tries what was made, and gives what is wrong with it.
    package consuming func run(
        tell: (InstallationStep) -> Void, proof: (PrivateEnvironment) -> String?
    ) throws(InstallationFailure) {
        let name = environment.name
        let place = folder.path(of: name)
        do throws(SystemFailure) {
            try Folder.make(place)
            try folder.write(environment.requirements, to: "requirements.txt")
            try Folder.link("\(place)/\(PrivateEnvironment.python)", to: python)
        } catch { throw .system(error) }
        tell(.fetching)
        let fetch = [
            "-m", "pip", "install", "--quiet", "--target", "\(place)/packages", "--no-deps", "--require-hashes",
            "--only-binary", ":all:", "--disable-pip-version-check", "--no-input", "--retries", "2", "--timeout", "30",
            "--requirement", folder.path(of: "requirements.txt"),
        ]
        try Self.run([python] + fetch, .fetching)
        tell(.preparing)
        try Self.run([python, "-c", environment.preparation, place], .preparing)
        tell(.trying)
        let trial = environment.moved(to: String(place.dropLast(name.utf8.count + 1)))
        if let fault = proof(trial) { throw .step(.trying, fault) }
        try replace()
    }

    private consuming func replace() throws(InstallationFailure) {
        do throws(SystemFailure) {
            // A folder with files in it cannot be replaced: the old one leaves first, and is removed with the place of work.
            if environment.isThere { try FileLink.move(environment.folder, to: folder.path(of: "before")) }
            try folder.commit([environment.name])
        } catch { throw .system(error) }
    }

    /// Removes an environment; whether it was there. It is gone at once, also if the call is killed while its files are removed.
    package static func remove(_ environment: PrivateEnvironment) throws(SystemFailure) -> Bool {
        guard environment.isThere else {
            StagingFolder.sweep(environment.home)
            return false
        }
        let place = try StagingFolder(in: environment.home)
        try FileLink.move(environment.folder, to: place.path(of: environment.name))
        return true
    }
}

extension EnvironmentInstallation {
    /// The path of a Python that has pip and a version that is known.
    private static func examine(_ python: String) throws(InstallationFailure) -> String {
        let question = "import sys; print(sys.version_info[1], sys.version_info[0], sys.executable)"
        let answer = try words([python, "-c", question], .fetching).split(separator: " ").map(String.init)
        guard answer.count == 3, answer[1] == "3", let minor = Int(answer[0]), versions.contains(minor) else {
            throw .python(answer.count == 3 ? "\(answer[1]).\(answer[0])" : python)
        }
        let path = Folder.realPath(answer[2]) ?? python
        do throws(InstallationFailure) { try run([path, "-m", "pip", "--version"], .fetching) } catch {
            if case .step = error { throw .pip(path) }
            throw error
        }
        return path
    }

    /// Runs a program to its end.
    private static func run(_ arguments: [String], _ step: InstallationStep) throws(InstallationFailure) {
        _ = try words(arguments, step)
    }

    /// What a program writes, at most 64 KiB of it.
    private static func words(_ arguments: [String], _ step: InstallationStep) throws(InstallationFailure) -> String {
        var process: ChildProcess
        do throws(SystemFailure) { process = try ChildProcess(arguments, text: []) } catch { throw .system(error) }
        let deadline = ContinuousClock.now + patience
        var output: [UInt8] = []
        let end: ChildEnd
        do throws(ChildFailure) {
            while true {
                let part = try process.receive(until: deadline)
                if part.isEmpty { break }
                if output.count < 1 << 16 { output += part }
            }
            end = try process.end(until: deadline)
        } catch {
            switch error {
            case .timedOut: throw .step(step, "\(Int(patience / .seconds(1))) s")
            case .gone: throw .step(step, "–")
            case .interrupted: throw .interrupted
            case .system(let failure): throw .system(failure)
            }
        }
        guard end == .exited(0) else { throw .step(step, end.words(process.lastMessage())) }
        return String(decoding: output, as: UTF8.self).filter { !$0.isNewline }
    }
}
