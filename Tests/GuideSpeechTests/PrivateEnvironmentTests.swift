import Foundation
import GuideSystem
import GuideText
import TestSupport
import Testing

@testable import GuideSpeech

@Suite("Environments of engines", .serialized)
struct PrivateEnvironmentTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func environment(
        _ preparation: String = "import sys; open(sys.argv[1] + '/model', 'w').write('x')", disk: Int = 1
    ) -> PrivateEnvironment {
        PrivateEnvironment(
            name: "prove", home: folder["engines"], requirements: "", preparation: preparation, files: ["model"],
            size: (download: 0, disk: disk), origin: Bilingual(nb: "", en: ""))
    }

    /// A Python whose pip fetches nothing, as for an environment without packages, or fails.
    private func python(pip: String = "exit 0") throws -> String {
        let real = try #require(ProgramPath.find("python3"))
        let script =
            "#!/bin/sh\nif [ \"$1\" = -m ]; then [ \"$3\" = --version ] && exit 0; \(pip); fi\n"
            + "if [ \"$1\" = -c ] && [ -z \"$3\" ]; then echo \"12 3 $0\"; exit 0; fi\nexec \(real) \"$@\"\n"
        let path = try folder.write(script, to: "python")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    private func install(
        _ environment: PrivateEnvironment, pip: String = "exit 0", proof: String? = nil
    ) throws -> [InstallationStep] {
        var steps: [InstallationStep] = []
        let installation = try EnvironmentInstallation(of: environment, python: try python(pip: pip))
        try installation.run(tell: { steps.append($0) }, proof: { trial in trial.isWhole ? proof : "not whole" })
        return steps
    }

    private var hidden: [String] { Folder.names(in: folder["engines"]).filter { $0.hasPrefix(".") } }

    @Test("are made whole, made again, and removed")
    func whole() throws {
        let environment = environment()
        #expect(!environment.isThere)
        #expect(try install(environment) == InstallationStep.allCases)
        #expect(environment.isWhole && hidden.isEmpty)
        #expect(try install(environment) == InstallationStep.allCases)
        #expect(environment.isWhole && hidden.isEmpty)
        #expect(try EnvironmentInstallation.remove(environment))
        #expect(!environment.isThere && hidden.isEmpty)
        #expect(try !EnvironmentInstallation.remove(environment))
    }

    @Test("leave what was there when a step fails", arguments: ["fetch", "prepare", "prove"])
    func failures(step: String) throws {
        try _ = install(environment())
        let broken = step == "prepare" ? environment("import sys; sys.exit('no room')") : environment()
        #expect(throws: InstallationFailure.self) {
            _ = try install(
                broken, pip: step == "fetch" ? "echo no network >&2; exit 1" : "exit 0",
                proof: step == "prove" ? "silent" : nil)
        }
        #expect(environment().isWhole && hidden.isEmpty)
    }

    @Test("need room on the disk, and say how much")
    func room() throws {
        #expect(throws: InstallationFailure.self) { _ = try install(environment(disk: 1 << 40)) }
        #expect(!environment().isThere)
    }

    @Test("are reported when a part is missing")
    func incomplete() throws {
        _ = try install(environment())
        var engine = ExternalEngine(["./python"], mode: .resident, in: environment().folder)
        engine.environment = environment()
        #expect(engine.obstacle == nil)
        try FileManager.default.removeItem(atPath: folder["engines/prove/model"])
        #expect(engine.obstacle == .incomplete("prove"))
        _ = try EnvironmentInstallation.remove(environment())
        #expect(engine.obstacle == .notInstalled("prove"))
    }
}
