import TestSupport
import Testing

@Suite("Files that are no scripts")
struct ForeignFileTests {
    private static let course = "tittel: A\nmappe: prove\nuker:\n  - uke: 1\n    spor:\n      - lunsj\n"
    private static let nb = ["LC_ALL": "nb_NO.UTF-8"]

    /// The first bytes of files as their programs write them, and what they are called.
    private static let foreign: [(name: String, head: String, kind: String)] = [
        ("kurs.yml", course, "et kurs"), ("annet.yaml", course, "et kurs"),
        ("uttale.yml", "MBSR: em be es er\n", "en uttaleliste"),
        ("a.docx", "PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}[Content_Types].xml", "et Word-dokument"),
        ("b.odt", "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.textPK", "et OpenDocument-dokument"),
        ("c.rtf", "{\\rtf1\\ansi Hei}", "et RTF-dokument"), ("d.pdf", "%PDF-1.7\n", "en PDF"),
        ("e.pust", "{\\rtf1\\ansi Hei}", "et RTF-dokument"),
        ("f.mp3", "ID3\u{3}\u{0}\u{0}\u{0}", "en lydfil"), ("g.wav", "RIFF\u{24}\u{0}\u{0}\u{0}WAVE", "en lydfil"),
        ("h.flac", "fLaC\u{0}\u{0}", "en lydfil"), ("i.ogg", "OggS\u{0}\u{2}", "en lydfil"),
    ]

    @Test(
        "are called what they are by every command that takes scripts, and stay as they are",
        arguments: foreign.map(\.name), ["fmt", "check", "render", "preview", "manus"])
    func named(_ name: String, _ command: String) throws {
        guard let file = Self.foreign.first(where: { $0.name == name }) else { return }
        // These take courses.
        if file.kind == "et kurs", ["check", "preview", "manus"].contains(command) { return }
        let folder = try TemporaryFolder()
        try folder.write(file.head, to: name)
        let outcome = try Program.run([command, name], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 66, "\(outcome.messages)")
        #expect(outcome.messages.contains("\(name) er \(file.kind), ikke et manus."), "\(outcome.messages)")
        #expect(try folder.names == [name])
        #expect(try folder.bytes(of: name) == Array(file.head.utf8))
    }

    @Test("a course is previewed as a whole")
    func previewsCourses() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.course, to: "kurs.yml")
        try folder.write(
            "---\nvarianter: {kort: 10 s, lang: 20 s}\n---\nHei.\n[pause 1–30 s]\nHa det.\n", to: "lunsj.pust")
        for named in [".", "kurs.yml"] {
            let preview = try Program.run(["preview", named], environment: Self.nb, in: folder.path)
            #expect(preview.status == 0, "\(preview.messages)")
            #expect(preview.output.contains("| lunsj | kort | 0:10 |"))
            #expect(preview.output.contains("| lunsj | lang | 0:20 |"))
        }
        let short = try Program.run(["preview", ".", "--variant", "kort"], environment: Self.nb, in: folder.path)
        #expect(!short.output.contains("lang"))
    }

    @Test("a variant that cannot be made stops only itself, in preview and in a build, and is named")
    func oneVariant() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.course, to: "kurs.yml")
        try folder.write(
            "---\nvarianter: {kort: 10 s, lang: 20 min}\n---\nHei.\n[pause 1–30 s]\nHa det.\n", to: "lunsj.pust")
        let preview = try Program.run(["preview", "lunsj.pust"], environment: Self.nb, in: folder.path)
        #expect(preview.status == 65)
        #expect(preview.output.contains("kort") && preview.output.contains("Ha det."))
        #expect(preview.messages.contains("T002") || preview.messages.contains("T001"), "\(preview.messages)")
        let build = try Program.run(["build", "."], environment: Self.nb, in: folder.path)
        #expect(build.status == 65)
        #expect(build.messages.contains("uke-01/01-lunsj-lang ble ikke laget"), "\(build.messages)")
        #expect(try folder.bytes(of: "Build/prove/uke-01/01-lunsj-kort.wav").count > 800_000)
    }

    @Test("pronounce says words as a script's lexicons have them")
    func pronounces() throws {
        let folder = try TemporaryFolder()
        try folder.write("MBSR: em be es er\n", to: "uttale.yml")
        try folder.write("Hei.\n", to: "a.pust")
        let plain = try Program.run(["pronounce", "MBSR"], in: folder.path)
        let listed = try Program.run(["pronounce", "MBSR", "--script", "a.pust"], in: folder.path)
        #expect(listed.status == 0, "\(listed.messages)")
        #expect(listed.output.hasPrefix("MBSR\t"))
        #expect(listed.output != plain.output)
        let missing = try Program.run(["pronounce", "MBSR", "--script", "b.pust"], in: folder.path)
        #expect(missing.status == 66)
    }
}
