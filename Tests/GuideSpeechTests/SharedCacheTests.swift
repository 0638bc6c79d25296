import Glibc
import GuideSpeech
import GuideSystem
import TestSupport
import Testing

@Suite("A cache where others may write")
struct SharedCacheTests {
    private func trouble(_ folder: TemporaryFolder, trusting: Bool = false) -> SpeechCache.Trouble? {
        SpeechCache(folder: folder["cache"], trustingOthers: trusting).trouble
    }

    @Test("is not used unless it was named", arguments: ["cache", "cache/0", "cache/f"])
    func open(path: String) throws {
        let folder = try TemporaryFolder()
        try Folder.make(folder[path])
        #expect(trouble(folder) == nil)
        let code = unsafe chmod(folder[path], 0o777)
        #expect(code == 0)
        #expect(trouble(folder) == .writableByOthers(folder[path]))
        #expect(trouble(folder, trusting: true) == nil)
        let cache = SpeechCache(folder: folder["cache"], trustingOthers: false)
        let utterance = Utterance("Pust rolig.")
        try EspeakVoice(executable: Program.path, workers: 1, cache: cache).speak([utterance]) { _, result in
            #expect((try? result.get()) != nil)
        }
        #expect(cache.tally.found == 0)
        #expect(try folder.names == ["cache"])
    }

    @Test("is used through a link to the user's own folder")
    func link() throws {
        let folder = try TemporaryFolder()
        try Folder.make(folder["annet"])
        let code = unsafe symlink(folder["annet"], folder["cache"])
        #expect(code == 0)
        #expect(trouble(folder) == nil)
    }
}
