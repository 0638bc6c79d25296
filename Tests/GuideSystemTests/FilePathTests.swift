import GuideSystem
import Testing

@Suite("Parts of paths")
struct FilePathTests {
    @Test(
        "folder, name, stem and a file beside it",
        arguments: [
            ("a/b/c.txt", "a/b", "c.txt", "c", "a/b/x"), ("c.txt", ".", "c.txt", "c", "./x"),
            ("/c.txt", "/", "c.txt", "c", "/x"), ("/a/c", "/a", "c", "c", "/a/x"),
            ("a/c.tar.gz", "a", "c.tar.gz", "c.tar", "a/x"), ("./c", ".", "c", "c", "./x"),
        ])
    func parts(_ path: String, _ folder: String, _ name: String, _ stem: String, _ sibling: String) {
        let parts = FilePath(path)
        #expect(parts.folder == folder)
        #expect(parts.name == name)
        #expect(parts.stem == stem)
        #expect(parts.sibling("x") == sibling)
    }
}
