import Foundation
import GuideLibrary
import GuideNorwegian
import GuideRendering
import GuideScript
import GuideSpeech
import GuideText
import TestSupport
import Testing

@Suite("Lexicons of folders")
struct LexiconReadingTests {
    /// The sounds of a sentence of a script in `folder`.
    private func said(_ path: String, in folder: TemporaryFolder, _ text: String) throws -> String {
        let parsed = try ScriptReading.read(folder[path])
        return Reading(text, by: Speaker(parsed.script).pronouncer).mnemonics
    }

    private func course() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("tittel: Kurs\n", to: "kurs.yml")
        try folder.write("zorg: sorg\nzol: sol\nzal: sal\n", to: "uttale.yml")
        try folder.write("zol: måne\nzal: stue\n", to: "uke1/uttale.yml")
        try folder.write("---\nuttale: {zal: hus}\n---\nZorg, zol og zal.", to: "uke1/a.pust")
        try folder.write("zorg: feil\n", to: "uke2/uttale.yml")
        return folder
    }

    @Test("hold for the folder and below it; the nearest wins, and the script over all of them")
    func nearestWins() throws {
        let plain = Pronouncer()
        let expected = ["sorg", "måne", "hus"].map { plain.pronounce($0).pronunciation.mnemonics }
        #expect(try said("uke1/a.pust", in: course(), "zorg zol zal") == expected.joined(separator: " "))
    }

    @Test(
        "that are there and cannot be read are reported, not passed over",
        arguments: [("a folder", "P049"), ("a link to itself", "P049"), ("a link out of the folder", "P048")])
    func unreadable(kind: String, code: String) throws {
        let (folder, outside) = (try course(), try TemporaryFolder())
        try outside.write("zol: sol\n", to: "uttale.yml")
        let path = folder["uke1/uttale.yml"]
        try FileManager.default.removeItem(atPath: path)
        switch kind {
        case "a folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case "a link to itself": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
        default: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside["uttale.yml"])
        }
        let parsed = try ScriptReading.read(folder["uke1/a.pust"])
        #expect(parsed.diagnostics.map(MarkedScript.brief) == ["1:1 \(code)"])
        #expect(parsed.diagnostics.first?.source.name == path)
    }

    @Test("tell what cannot be read, in their own file, and the rest holds")
    func tellsMistakes() throws {
        let folder = try course()
        try folder.write("zol: /q€/\nzal: [a]\nzorg: sol\n", to: "uke1/uttale.yml")
        let parsed = try ScriptReading.read(folder["uke1/a.pust"])
        #expect(parsed.diagnostics.map(MarkedScript.brief).sorted() == ["1:6 W010", "2:1 W010"])
        #expect(parsed.diagnostics.allSatisfy { $0.source.name.hasSuffix("uke1/uttale.yml") })
        #expect(!parsed.diagnostics.hasErrors)
        #expect(try said("uke1/a.pust", in: folder, "zorg") == Pronouncer().pronounce("sol").pronunciation.mnemonics)
    }

    @Test("that are no YAML are an error at their place")
    func tellsInvalid() throws {
        let folder = try course()
        try folder.write("zol: \"sol\n", to: "uke1/uttale.yml")
        let parsed = try ScriptReading.read(folder["uke1/a.pust"])
        #expect(parsed.diagnostics.map(\.kind.code) == ["P070"])
    }
}
