import Foundation
@testable import GuideProduction
import GuideRendering
import GuideSpeech
import GuideSystem
import GuideText
import TestSupport
import Testing

@Suite("Several courses built together")
struct BuildRoundTests {
    /// Builds the courses of some samples together with the real engine; `jobs` exercises are spoken at once. The samples' folders
    /// are there as long as the samples are.
    private func run(
        _ builds: [CourseBuild], of samples: [SampleBuild], jobs: Int, progress: WorkProgress = WorkProgress()
    ) throws -> [BuildOutcome] {
        defer { withExtendedLifetime(samples) {} }
        let round = BuildRound(builds.map { ($0, BuildSelection()) })
        return try round.run(
            jobs: jobs,
            compiler: { Compiler(voice: EspeakVoice(executable: Program.path, workers: $1)) }, progress: progress,
            whenBusy: { _ in false })
    }

    @Test("become the same files as each alone, with any number of threads", arguments: [1, 2, 5])
    func sameBytes(_ jobs: Int) throws {
        let samples = try [SampleBuild(), SampleBuild()]
        try samples[1].write(SampleBuild.course.replacing("[ro]", with: "[pust]"), to: "kurs.yml")
        let together = try samples.map { try $0.build() }
        let outcomes = try run(together, of: samples, jobs: jobs)
        #expect(outcomes.map(\.made.count) == [3, 3])
        for (sample, build) in zip(samples, together) {
            let alone = try sample.build(to: "alene")
            try sample.run(alone)
            let sums = try String(contentsOfFile: "\(build.output)/SHA256SUMS", encoding: .utf8)
            #expect(try sums == String(contentsOfFile: "\(alone.output)/SHA256SUMS", encoding: .utf8))
        }
        #expect(try run(together, of: samples, jobs: jobs).map(\.isUntouched) == [true, true])
    }

    @Test("stop for nothing but themselves where a script has a mistake, and only what changed is made")
    func mistake() throws {
        let samples = try [SampleBuild(), SampleBuild()]
        let builds = try samples.map { try $0.build() }
        _ = try run([builds[1]], of: samples, jobs: 2)
        try samples[0].write("---\ntittel: ro\nvarianter: {kort: 8 s}\n---\n[puase 3 s]\n", to: "ro.pust")
        let outcomes = try run(try samples.map { try $0.build() }, of: samples, jobs: 2)
        #expect(outcomes[0].failed == ["uke-01/01-ro-kort"])
        #expect(outcomes[0].made.map(\.path) == ["uke-02/01-pust-lang"])
        #expect(outcomes[0].diagnostics.hasErrors)
        #expect(outcomes[1].isUntouched)
    }

    @Test("are not begun where one of their folders is being worked in")
    func busy() throws {
        let samples = try [SampleBuild(), SampleBuild()]
        let builds = try samples.map { try $0.build() }
        let lock = try builds[1].lock { false }
        #expect {
            try run(builds, of: samples, jobs: 2)
        } throws: { error in
            if case BuildFailure.busy(let path) = error { path == builds[1].output } else { false }
        }
        #expect(BuildManifest.read(in: builds[0].output) == nil)
        lock.release()
        #expect(try run(builds, of: samples, jobs: 2).map(\.made.count) == [3, 3])
    }

    @Test("tell how far they have come by course and track")
    func progress() throws {
        let samples = try [SampleBuild(), SampleBuild()]
        try samples[1].write("mappe: to\n" + SampleBuild.course, to: "kurs.yml")
        let progress = WorkProgress()
        _ = try run(try samples.map { try $0.build() }, of: samples, jobs: 2, progress: progress)
        let moment = progress.take()
        #expect(moment.tracks == 6 && moment.finished == 6 && moment.active.isEmpty)
        #expect(Set(moment.news).isSuperset(of: ["kurs/uke-01/01-ro-kort", "to/uke-01/01-ro-kort"]))
    }
}
