import GuideSystem
import Testing

@Suite("Parts of paths")
struct FilePathTests {
    @Test(
        "folder, name, stem and a file beside it",
        arguments: [
            ("a/b/c.txt", "a/b", "c.txt", "c", "a/b/x"), ("c.txt", ".", "c.txt", "c", "x"),
            ("/c.txt", "/", "c.txt", "c", "/x"), ("/a/c", "/a", "c", "c", "/a/x"),
            ("a/c.tar.gz", "a", "c.tar.gz", "c.tar", "a/x"), ("./c", ".", "c", "c", "./x"),
            ("a/b/", "a", "b", "b", "a/x"), ("a//b//", "a", "b", "b", "a/x"), ("/", "/", "", "", "/x"),
            ("", ".", "", "", "x"),
        ])
    func parts(_ path: String, _ folder: String, _ name: String, _ stem: String, _ sibling: String) {
        let parts = FilePath(path)
        #expect(parts.folder == folder)
        #expect(parts.name == name)
        #expect(parts.stem == stem)
        #expect(parts.sibling("x") == sibling)
    }

    @Test(
        "the ending, where there is one",
        arguments: [
            ("a.WAV", "wav"), ("a/b.tar.gz", "gz"), (".wav", nil), ("a/.wav", nil), ("a.", nil), ("a.b/c", nil),
            ("", nil),
        ] as [(String, String?)])
    func ending(_ path: String, _ ending: String?) { #expect(FilePath(path).ending == ending) }

    @Test("joining adds one slash, and none to the present folder")
    func join() {
        #expect(FilePath.join("a", "b") == "a/b" && FilePath.join("a/", "b") == "a/b")
        #expect(FilePath.join("/", "b") == "/b" && FilePath.join("", "b") == "b")
    }

    @Test("a path that leads out of its folder is told from one that stays in it")
    func inside() {
        for path in ["a", "a/b", "..a/b..", "a/.hidden"] { #expect(FilePath.staysInside(path), "\(path)") }
        for path in ["/a", "..", "../a", "a/../b", "a/.."] { #expect(!FilePath.staysInside(path), "\(path)") }
    }
}
