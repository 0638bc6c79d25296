import Foundation
@testable import GuideProduction
import GuideSystem
import TestSupport
import Testing

@Suite("Putting the shards of a build together")
struct CourseMergeTests {
    /// Builds each exercise in a folder of its own.
    private func shards(_ sample: SampleBuild) throws -> [String] {
        try [1, 2].map { exercise in
            var selection = BuildSelection()
            selection.exercises = [exercise]
            try sample.run(try sample.build(to: "del-\(exercise)"), selection)
            return try sample.folder.get()["del-\(exercise)"]
        }
    }

    private func names(in folder: String) throws -> [String: Digest] {
        var found: [String: Digest] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            found[name] = try? Digest(ofFile: "\(folder)/\(name)")
        }
        return found
    }

    @Test("gives to the byte what one build makes")
    func same() throws {
        let sample = try SampleBuild()
        let whole = try sample.build(to: "hel")
        try sample.run(whole)
        let merged = try sample.build(to: "samlet")
        let outcome = try merged.merge(try shards(sample)) { false }
        #expect(outcome.taken.count == 3 && outcome.missing.isEmpty && outcome.damaged.isEmpty)
        #expect(try names(in: merged.output) == names(in: whole.output))
        // Nothing is taken again.
        #expect(try merged.merge([]) { false }.taken.isEmpty)
    }

    @Test("takes no file that is not as its list has it, and names what is missing")
    func damaged() throws {
        let sample = try SampleBuild()
        let shards = try shards(sample)
        let wave = "\(shards[0])/kurs/uke-01/01-ro-kort.wav"
        try Repository.overwriteMiddle(of: wave)
        let merged = try sample.build(to: "samlet")
        let outcome = try merged.merge([shards[0]]) { false }
        #expect(outcome.damaged == [wave])
        #expect(outcome.missing == ["uke-01/01-ro-kort", "uke-02/01-pust-lang"])
        #expect(outcome.taken == ["uke-01/01-ro-lang"])
        #expect(FileStatus(of: "\(merged.output)/uke-01/01-ro-kort.wav") == nil)
    }

    @Test("takes nothing that the course does not want any more")
    func outdated() throws {
        let sample = try SampleBuild()
        let shards = try shards(sample)
        try sample.write(
            "---\ntittel: pust\nvarianter: {kort: 8 s, lang: 12 s}\n---\nNytt. [pause 1–20 s]\n", to: "pust.pust")
        let outcome = try sample.build(to: "samlet").merge(shards) { false }
        #expect(outcome.missing == ["uke-02/01-pust-lang"] && outcome.taken.count == 2)
    }

    @Test("takes nothing by a list that leads elsewhere")
    func elsewhere() throws {
        let sample = try SampleBuild()
        let shards = try shards(sample)
        let list = "\(shards[1])/kurs/manifest.json"
        var manifest = try #require(BuildManifest.read(in: "\(shards[1])/kurs"))
        try sample.folder.get().write("abcd", to: "del-2/hemmelig")
        manifest.tracks[0].files[0] = .init(path: "../hemmelig", bytes: 4, sha256: "\(Digest(of: "abcd".utf8))")
        try manifest.text.write(toFile: list, atomically: true, encoding: .utf8)
        let outcome = try sample.build(to: "samlet").merge([shards[1]]) { false }
        #expect(outcome.taken.isEmpty && outcome.missing.count == 3)
    }
}
