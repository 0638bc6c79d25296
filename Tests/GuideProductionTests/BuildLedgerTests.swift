import Foundation
@testable import GuideProduction
import GuideSystem
import TestSupport
import Testing

@Suite("The ledger of a build")
struct BuildLedgerTests {
    @Test("lists on the disk just what is whole: a track is out of the list while its files are replaced")
    func stepByStep() throws {
        let sample = try SampleBuild()
        let build = try sample.build()
        try sample.run(build)
        let entries = try #require(BuildManifest.read(in: build.output)).tracks
        let ledger = try BuildLedger(build, entries: entries)
        try ledger.withdraw([entries[1].path])
        #expect(BuildManifest.read(in: build.output)?.tracks.map(\.path) == [entries[0].path, entries[2].path])
        let sums = String(decoding: try sample.folder.get().bytes(of: "ut/kurs/SHA256SUMS"), as: UTF8.self)
        #expect(!sums.contains(entries[1].path))
        // What was killed here is made again by the next build, and nothing else is.
        #expect(sample.reasons(build).filter { $0.value.isBuilt } == [entries[1].path: .new])
        try ledger.enter(entries[1])
        try ledger.publish()
        #expect(BuildManifest.read(in: build.output)?.tracks == entries)
        #expect(Set(sample.reasons(build).values) == [.upToDate])
    }

    @Test("writes nothing when nothing changes")
    func nothing() throws {
        let sample = try SampleBuild()
        let build = try sample.build()
        try sample.run(build)
        let before = FileStatus(of: "\(build.output)/manifest.json")
        let ledger = try BuildLedger(build, entries: try #require(BuildManifest.read(in: build.output)).tracks)
        try ledger.withdraw(["uke-07/finnes-ikke"])
        try ledger.publish()
        #expect(FileStatus(of: "\(build.output)/manifest.json") == before)
    }

    @Test("lets one build work in a folder at a time, and the other says so")
    func locked() throws {
        let sample = try SampleBuild()
        let build = try sample.build()
        let lock = try build.lock { false }
        #expect {
            try sample.run(build)
        } throws: { error in
            if case BuildFailure.busy(let path) = error { path == build.output } else { false }
        }
        lock.release()
        #expect(try sample.run(build).made.count == 3)
    }
}
