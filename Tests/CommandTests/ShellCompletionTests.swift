import ArgumentParser
import GuideScript
import TestSupport
import Testing

@testable import pusterom

@Suite("What shells offer")
struct ShellCompletionTests {
    /// What the program answers a shell that has typed `words`, the last of them unfinished.
    private func offers(_ words: [String], of option: String, in folder: String) throws -> [String] {
        let outcome = try Program.run(
            ["---completion"] + words.prefix(1) + ["--", option, "\(words.count)", "0", "pusterom"] + words + [""],
            environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test("lists separated by commas keep what stands there, and do not offer it again")
    func commaLists() {
        let formats = ["wav", "flac", "mp3"]
        #expect(CompletionKind.choices(formats, after: "") == formats)
        #expect(CompletionKind.choices(formats, after: "fl") == formats)
        #expect(CompletionKind.choices(formats, after: "mp3,") == ["mp3,wav", "mp3,flac"])
        #expect(CompletionKind.choices(formats, after: "mp3,wav,f") == ["mp3,wav,flac"])
    }

    @Test("variants and weeks are those of the scripts and courses on the line")
    func namesOfFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "---\ntittel: Ro\nvarianter: {kort: 1 min, lang: 2 min}\n---\nHei. [pause 5–200 s]\n", to: "ro.pust")
        try folder.write("tittel: K\nuker:\n  - uke: 1\n    tema: A\n    spor: [ro]\n", to: "kurs.yml")
        #expect(try offers(["preview", "ro.pust", "--variant"], of: "--variant", in: folder.path) == ["kort", "lang"])
        #expect(try offers(["build", "--variant"], of: "--variant", in: folder.path) == ["kort", "lang"])
        #expect(try offers(["build", ".", "--only"], of: "--only", in: folder.path) == ["uke-01"])
        #expect(try offers(["preview", "nei.pust", "--variant"], of: "--variant", in: folder.path) == [])
    }

    @Test("every shell's script is written, with formats and codes", arguments: ["bash", "zsh", "fish"])
    func scripts(_ shell: String) throws {
        let outcome = try Program.run(["--generate-completion-script", shell])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("P012"))
        #expect(outcome.output.contains("22050"))
    }
}
