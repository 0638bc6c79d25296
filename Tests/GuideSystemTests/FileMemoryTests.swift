import GuideSystem
import TestSupport
import Testing

@Suite("What was found out from files")
struct FileMemoryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("en", to: "a")
        try folder.write("to", to: "b")
    }

    private var memory: FileMemory { FileMemory(in: folder.path, rest: 0) }

    /// A value of some files, and whether it had to be found again.
    private func value(_ memory: FileMemory, of names: [String]) -> (value: String, isFound: Bool) {
        var isFound = false
        let value = memory.value("verdi") {
            isFound = true
            return ("funnet", names.map { folder[$0] })
        }
        return (value, isFound)
    }

    @Test("is there in the next call, and gives the same digests as the files")
    func remembers() throws {
        let first = memory
        #expect(try first.digest(ofFile: folder["a"]) == Digest(of: "en".utf8))
        #expect(value(first, of: ["a", "b", "c"]).isFound)
        first.save()
        let second = memory
        #expect(second.recall(folder["a"]) == "\(Digest(of: "en".utf8))")
        #expect(try second.digest(ofFile: folder["a"]) == Digest(of: "en".utf8))
        #expect(value(second, of: []) == ("funnet", false))
    }

    @Test("notices every file that changes, comes or goes", arguments: ["a", "b", "c"])
    func notices(_ name: String) throws {
        let first = memory
        _ = value(first, of: ["a", "b", "c"])
        first.save()
        if name == "b" { Folder.removeFile(folder["b"]) } else { try folder.write("xx", to: name) }
        let second = memory
        #expect(value(second, of: ["a"]).isFound)
        if name == "a" { #expect(try second.digest(ofFile: folder["a"]) == Digest(of: "xx".utf8)) }
    }

    @Test("takes a file of the same size and time for another, if it is another")
    func looksBehindTimes() throws {
        let first = memory
        _ = try first.digest(ofFile: folder["a"])
        first.save()
        #expect(try Tool.status("sh", ["-c", "cd '\(folder.path)' && printf 'EN' > x && touch -r a x && mv x a"]) == 0)
        #expect(try memory.digest(ofFile: folder["a"]) == Digest(of: "EN".utf8))
    }

    @Test("does not count on a file that may be changing at this moment")
    func waits() throws {
        let young = FileMemory(in: folder.path)
        _ = try young.digest(ofFile: folder["a"])
        #expect(young.recall(folder["a"]) == nil)
    }

    @Test("keeps a conclusion only if it is still so once all stamps are taken", arguments: [true, false])
    func concludes(_ isStillSo: Bool) throws {
        let first = memory
        _ = try first.digest(ofFile: folder["a"])
        first.conclude("alt er gjort", of: "kall", by: [folder["b"], folder["c"]]) { isStillSo }
        first.save()
        #expect(memory.recall("kall") == (isStillSo ? "alt er gjort" : nil))
        guard isStillSo else { return }
        try folder.write("ny", to: "a")
        #expect(memory.recall("kall") == nil)
    }

    @Test(
        "understands nothing but its own words",
        arguments: [
            "", "noe annet\n", "pusterom-seen-1\na\n", "pusterom-seen-1\na\tb\tc\n", "pusterom-seen-2\nkall\tx\n",
        ])
    func garbage(_ text: String) throws {
        try folder.write(text, to: FileMemory.fileName)
        #expect(memory.recall("kall") == nil)
        #expect(memory.recall("a") == nil)
        #expect(try memory.digest(ofFile: folder["a"]) == Digest(of: "en".utf8))
    }

    @Test("does nothing where it cannot be written")
    func unwritable() throws {
        let nowhere = FileMemory(in: folder["ingen/mappe"], rest: 0)
        _ = try nowhere.digest(ofFile: folder["a"])
        nowhere.save()
        #expect(try folder.names.sorted() == ["a", "b"])
    }
}
