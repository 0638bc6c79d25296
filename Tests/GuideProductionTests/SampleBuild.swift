import Foundation
import GuideCourse
import GuideLibrary
@testable import GuideProduction
import GuideRendering
import GuideScript
import GuideSpeech
import GuideSystem
import GuideText
import TestSupport
import Testing

/// A small course in a folder of its own, which tests build with the real engine.
struct SampleBuild {
    let folder = Result { try TemporaryFolder() }

    static let course = """
        tittel: Prøve
        forfatter: En forfatter
        tillegg: [vtt]
        uker:
          - {uke: 1, tema: Ro, spor: [ro]}
          - {uke: 2, spor: [{manus: pust, varianter: [lang]}]}

        """

    /// Writes the course.
    init() throws {
        try write(Self.course, to: "kurs.yml")
        for name in ["ro", "pust"] {
            let head = "---\ntittel: \(name)\nvarianter: {kort: 8 s, lang: 12 s}\n---\n"
            try write("\(head)Kjenn etter, \(name). [pause 1–20 s]\n", to: "\(name).pust")
        }
    }

    /// Writes a file beside the course file.
    func write(_ text: String, to name: String) throws { try folder.get().write(text, to: "kurs/\(name)") }

    /// The folder of output.
    var output: String { get throws { try folder.get()["ut/kurs"] } }

    /// The build of what stands in the folder now.
    func build(_ program: String = "1", to root: String = "ut", formats: String? = nil) throws -> CourseBuild {
        let place = CourseFolder(try folder.get()["kurs"])
        let parsed = try place.read()
        #expect(parsed.diagnostics.isEmpty)
        let plan = CoursePlan(parsed.course) { path in
            guard let bytes = try? ScriptBytes.read(place.path(of: path)) else { return .failure(.missing) }
            return .success(ScriptHead(bytes, name: path))
        }
        let environment = try BuildEnvironment(version: program, executable: place.file, engine: "espeak-ng")
        return CourseBuild(
            plan, in: place, OutputSettings(plan.course), environment, output: try folder.get()[root])
    }

    /// Runs a build with the real engine.
    @discardableResult
    func run(_ build: CourseBuild, _ selection: BuildSelection = BuildSelection()) throws -> BuildOutcome {
        try build.run(
            selection, jobs: 2,
            compiler: { workers in Compiler(voice: EspeakVoice(executable: Program.path, workers: workers)) },
            progress: WorkProgress(), whenBusy: { false })
    }

    /// Why each track is made, or is not, by the tracks' paths.
    func reasons(_ build: CourseBuild, _ selection: BuildSelection = BuildSelection()) -> [String: BuildReason] {
        build.decide(selection).reduce(into: [:]) { $0[$1.track.path] = $1.reason }
    }
}
