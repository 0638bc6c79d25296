import Foundation
import GuideLibrary
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The folder that includes come from")
struct ScriptFolderTests {
    private let files = FileManager.default
    private let folder: TemporaryFolder

    /// A course in `kurs`, and beside it a script that does not belong to it.
    init() throws {
        folder = try TemporaryFolder()
        for name in ["kurs", "kurs/uke1", "kurs/uke1/dag2", "kurs/felles", "ute"] {
            try files.createDirectory(atPath: folder[name], withIntermediateDirectories: true)
        }
        try folder.write("", to: "kurs/kurs.yml")
        try folder.write("Felles.", to: "kurs/felles/a.pust")
        try folder.write("Ute.", to: "ute/ute.pust")
    }

    private func text(_ result: Result<[UInt8], IncludeFault>) throws -> String {
        String(decoding: try result.get(), as: UTF8.self)
    }

    @Test("is the nearest folder above with a course file", arguments: ["a.pust", "uke1/a.pust", "uke1/dag2/a.pust"])
    func course(script: String) throws {
        let library = try #require(ScriptFolder(of: folder["kurs/\(script)"]))
        #expect(try text(library.read("felles/a.pust")) == "Felles.")
        #expect(library.name(of: "felles/a.pust") == folder["kurs/felles/a.pust"])
    }

    @Test("is the nearer of two courses")
    func nearest() throws {
        try folder.write("", to: "kurs/uke1/kurs.yml")
        try folder.write("Egen.", to: "kurs/uke1/egen.pust")
        let library = try #require(ScriptFolder(of: folder["kurs/uke1/dag2/a.pust"]))
        #expect(try text(library.read("egen.pust")) == "Egen.")
        #expect(library.read("felles/a.pust") == .failure(.missing))
    }

    @Test("is the script's own where there is no course")
    func own() throws {
        let library = try #require(ScriptFolder(of: folder["ute/noe.pust"]))
        #expect(try text(library.read("ute.pust")) == "Ute.")
        #expect(library.read("kurs/felles/a.pust") == .failure(.missing))
        #expect(library.read("../kurs/felles/a.pust") == .failure(.outside))
        #expect(ScriptFolder(of: folder["borte/noe.pust"]) == nil)
    }

    @Test(
        "gives nothing that is outside it",
        arguments: [
            "../ute/ute.pust", "felles/../../ute/ute.pust", "lenke.pust", "lenket/ute.pust", "kjede.pust",
            "/etc/hostname",
        ])
    func outside(path: String) throws {
        try files.createSymbolicLink(atPath: folder["kurs/lenke.pust"], withDestinationPath: "../ute/ute.pust")
        try files.createSymbolicLink(atPath: folder["kurs/lenket"], withDestinationPath: folder["ute"])
        try files.createSymbolicLink(atPath: folder["kurs/kjede.pust"], withDestinationPath: "lenke.pust")
        let library = try #require(ScriptFolder(of: folder["kurs/uke1/a.pust"]))
        #expect(library.read(path) == .failure(.outside))
    }

    @Test("gives nothing from a folder whose name only begins like its own")
    func sibling() throws {
        try files.createDirectory(atPath: folder["kurs2"], withIntermediateDirectories: true)
        try folder.write("Nabo.", to: "kurs2/a.pust")
        let library = try #require(ScriptFolder(of: folder["kurs/a.pust"]))
        #expect(library.read("../kurs2/a.pust") == .failure(.outside))
    }

    @Test("follows a link that stays within it, and goes up and down within it")
    func within() throws {
        try files.createSymbolicLink(atPath: folder["kurs/uke1/b.pust"], withDestinationPath: "../felles/a.pust")
        let library = try #require(ScriptFolder(of: folder["kurs/uke1/a.pust"]))
        #expect(try text(library.read("uke1/b.pust")) == "Felles.")
        #expect(try text(library.read("uke1/../felles/a.pust")) == "Felles.")
    }

    @Test("reports what is missing, and what cannot be read")
    func faults() throws {
        try files.createDirectory(atPath: folder["kurs/mappe.pust"], withIntermediateDirectories: true)
        try files.createSymbolicLink(atPath: folder["kurs/rundt.pust"], withDestinationPath: "rundt.pust")
        let library = try #require(ScriptFolder(of: folder["kurs/a.pust"]))
        #expect(library.read("borte.pust") == .failure(.missing))
        #expect(library.read("felles/a.pust/b.pust") == .failure(.missing))
        for path in ["mappe.pust", "rundt.pust"] {
            guard case .failure(.unreadable(let reason)) = library.read(path) else {
                Issue.record("\(path) was read")
                continue
            }
            #expect(!reason(.bokmål).isEmpty)
        }
    }

    @Test("gives a script its includes, and names mistakes in them as a user would")
    func whole() throws {
        try folder.write("Felles. [pause 8]", to: "kurs/felles/a.pust")
        let path = try folder.write("Hei.\n[sett inn felles/a]\n[sett inn ../ute/ute]", to: "kurs/uke1/a.pust")
        let told = try ScriptReading.read(path).diagnostics.map { "\($0.source.name) \(MarkedScript.brief($0))" }
        #expect(told.sorted() == ["\(folder["kurs/felles/a.pust"]) 1:16 P018", "\(path) 3:1 P048"])
    }

    @Test("A script that includes itself is reported at once")
    func circle() throws {
        let path = try folder.write("Hei. [sett inn uke1/a]", to: "kurs/uke1/a.pust")
        #expect(try ScriptReading.read(path).diagnostics.map(MarkedScript.brief) == ["1:6 P045"])
    }
}
