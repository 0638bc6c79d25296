import Foundation
@testable import GuideProduction
import GuideSystem
import TestSupport
import Testing

@Suite("What a build lists")
struct BuildManifestTests {
    private func manifest(_ change: (inout BuildManifest) -> Void = { _ in }) -> BuildManifest {
        let files = ["a.wav", "a.vtt"].map { BuildManifest.File(path: "uke-01/\($0)", bytes: 4, sha256: "00") }
        let track = BuildManifest.Track(
            path: "uke-01/a", title: "A – kort", variant: "kort", script: "a.pust", samples: 44_100 * 90 + 22_050,
            sampleRate: 44_100, loudness: -19, files: files, inputs: [.init(path: "a.pust", sha256: nil)],
            settings: "s",
            program: "p", engine: "e", synthetic: 3)
        var daily = track
        (daily.path, daily.files) = ("hver-uke/d", [.init(path: "hver-uke/d.wav", bytes: 4, sha256: "11")])
        var manifest = BuildManifest(
            title: "Kurs",
            units: [
                .init(folder: "uke-01", number: 1, theme: "Ro", informal: nil, playlist: "uke-01.m3u8"),
                .init(folder: "hver-uke", number: nil, theme: nil, informal: nil, playlist: "hver-uke.m3u8"),
            ], tracks: [track, daily])
        change(&manifest)
        return manifest
    }

    private func read(_ text: String) throws -> BuildManifest? {
        let folder = try TemporaryFolder()
        try folder.write(text, to: BuildManifest.fileName)
        return BuildManifest.read(in: folder.path)
    }

    @Test("reads back as it was written, its units under the name that earlier builds gave them")
    func roundTrip() throws {
        #expect(try read(manifest().text) == manifest())
        #expect(manifest().text.contains("\"parts\"") && !manifest().text.contains("\"units\""))
    }

    @Test("is as if it were not there when it is of another version, cut off, or has numbers that no track has")
    func damaged() throws {
        #expect(try read(manifest { $0.version = 2 }.text) == nil)
        #expect(try read(String(manifest().text.dropLast(20))) == nil)
        #expect(try read("") == nil && read("[]") == nil && read("{}") == nil)
        #expect(try read(manifest { $0.tracks[0].sampleRate = 0 }.text) == nil)
        #expect(try read(manifest { $0.tracks[0].samples = -1 }.text) == nil)
        #expect(try read(manifest { $0.tracks[0].samples = .max }.text) == nil)
        #expect(try read(manifest { $0.tracks[0].loudness = 1e300 }.text) == nil)
        #expect(try read(manifest { $0.tracks[0].files[0].bytes = -5 }.text) == nil)
        #expect(BuildManifest.read(in: "/finnes/ikke") == nil)
    }

    @Test("gives playlists their tracks: what belongs to every week stands after each week's own")
    func playlists() {
        let lists = IndexFiles.playlists(of: manifest())
        #expect(lists.map(\.name) == ["kurs.m3u8", "uke-01.m3u8", "hver-uke.m3u8"])
        // Half a second is rounded up, as players expect whole seconds.
        let own = "#EXTINF:91,A – kort\nuke-01/a.wav\n"
        let daily = "#EXTINF:91,A – kort\nhver-uke/d.wav\n"
        #expect(lists[0].text == "#EXTM3U\n#PLAYLIST:Kurs\n" + own + daily)
        #expect(lists[1].text == "#EXTM3U\n#PLAYLIST:Kurs – Ro\n" + own + daily)
        #expect(lists[2].text == "#EXTM3U\n#PLAYLIST:Kurs\n" + daily)
    }

    @Test("names every file of a build once, and its digests as sha256sum reads them")
    func paths() throws {
        let paths = manifest().paths
        #expect(Set(paths).count == paths.count)
        #expect(paths.contains("uke-01/a.vtt") && paths.contains("hver-uke.m3u8") && paths.contains("SHA256SUMS"))
        #expect(
            IndexFiles.checksums(of: manifest()) == "00  uke-01/a.wav\n00  uke-01/a.vtt\n11  hver-uke/d.wav\n")
        let sample = try SampleBuild()
        try sample.run(try sample.build())
        #expect(try Tool.status("sh", ["-c", "cd '\(sample.output)' && sha256sum --quiet -c SHA256SUMS"]) == 0)
    }

    @Test("never leads outside its folder when files of an earlier build are removed")
    func removesOnlyInside() throws {
        let sample = try SampleBuild()
        let build = try sample.build()
        try sample.run(build)
        try sample.folder.get().write("mitt", to: "ut/annet.txt")
        var before = try #require(BuildManifest.read(in: try sample.output))
        let now = before
        before.tracks[0].files += [
            .init(path: "../annet.txt", bytes: 4, sha256: ""),
            .init(path: try sample.folder.get()["ut/annet.txt"], bytes: 4, sha256: ""),
        ]
        try sample.folder.get().write("gammelt", to: "ut/kurs/uke-09/gammelt.wav")
        before.tracks[1].files.append(.init(path: "uke-09/gammelt.wav", bytes: 7, sha256: ""))
        #expect(build.removeOthers(than: now, of: before) == 1)
        #expect(FileStatus(of: try sample.output + "/uke-09") == nil)
        #expect(FileStatus(of: try sample.folder.get()["ut/annet.txt"]) != nil)
    }
}
