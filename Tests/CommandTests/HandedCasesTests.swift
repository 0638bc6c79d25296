internal import Foundation
import GuideText
import TestSupport
import Testing
import pusterom

/// Files as people have them, by the program itself: what it ends with, and what it says.
@Suite("Files as people have them")
struct HandedCasesTests {
    private static let nb = ["LC_ALL": "nb_NO.UTF-8"]
    private static let quiet =
        "---\ntittel: Ro\nvarianter: {5: 20 s, 10: 30 s}\n---\n[pause 2 s]\nSitt. [pause 1–60 s] Takk.\n"

    @Test(
        "Scripts are read, or told what is wrong, in words that help",
        arguments: [
            ("\n---\ntittel: A\n---\nHei. Takk.\n", 65, "P065"), ("–––\ntittel: A\n–––\nHei. Takk.\n", 65, "P065"),
            ("---\nvarianter: {på: 20 s, paa: 30 s}\n---\nSitt. [pause 1–60 s] Takk.\n", 65, "P066"),
            ("Hei.\n[pause 1 min 2 min]\nTakk.\n", 65, "1 min–2 min"),
            ("Hei.\n[pause 30 s 1 min]\nTakk.\n", 65, "P071"),
            ("Hei.\n[pause 1 000 s]\nTakk.\n", 65, "1000 s"), ("---\ntittel: Ro #2\n---\nHei. Takk.\n", 0, "W049"),
            ("# Tom\n# Én\nHei. Takk.\n# Etter\n", 0, "W050"), ("Привет.\n", 65, "S004"),
            ("Sitt godt til rette her, og se på TV-en.\nTakk.\n", 0, "a.pust:1:35: varsel[W005]"),
            ("Hei.\n[lyd lyd\\regn.wav]\n", 65, "lyd/regn.wav"),
        ])
    func scripts(text: String, status: Int32, says: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.pust")
        let outcome = try Program.run(["check", "a.pust"], environment: Self.nb, in: folder.path)
        #expect(outcome.status == status, "\(outcome.messages)")
        #expect(outcome.messages.contains(says), "\(outcome.messages)")
    }

    @Test(
        "Courses are read by YAML's own rules",
        arguments: [
            "tittel: K # Kari, &co\nuker:\n  - uke: 1\n    spor: [ro]\n",
            "tittel: \"K, &co\"\nuker:\n  - uke: 1\n    spor: [ro]\n",
            "tittel: 'Hva? !nå'\nuker:\n  - uke: 1\n    spor: [ro]\n",
            "tittel: >\n  Ro\n  &ro\nuker:\n  - uke: 1\n    spor: [ro]\n",
            "tittel: K\nuker:\n  - uke: 1\n    spor:\n      - {manus: ro, varianter: [5,10]}\n",
        ])
    func courses(course: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(course, to: "kurs.yml")
        try folder.write(Self.quiet, to: "ro.pust")
        let outcome = try Program.run(["check", "--strict", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.split(separator: "\n").count == 2)
    }

    @Test(
        "Names are found however their letters are composed", arguments: ["p\u{E5}", "pa\u{30A}"],
        ["p\u{E5}", "pa\u{30A}"])
    func composed(written: String, stored: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: K\nuker:\n  - uke: 1\n    spor: [\(written)]\n", to: "kurs.yml")
        try folder.write(Self.quiet, to: stored + ".pust")
        let outcome = try Program.run(["check", "--strict", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
    }

    @Test("A course file under another name is named", arguments: ["kurs.yaml", "Kurs.yml", "kurs.yml.txt"])
    func near(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: K\n", to: name)
        let outcome = try Program.run(["build", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("men det gjør \(name). Gi den navnet kurs.yml"), "\(outcome.messages)")
    }

    @Test("A script in the place of a course is named for what it is, with what to type")
    func script() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.quiet, to: "ro.pust")
        let outcome = try Program.run(["build", "ro.pust"], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("ro.pust er et manus, ikke et kurs. Skriv `pusterom render ro.pust`"))
    }

    @Test("A script that is in another folder than was written is named")
    func elsewhere() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: K\nuker:\n  - uke: 1\n    spor: [manus/ro]\n", to: "kurs.yml")
        try folder.write(Self.quiet, to: "ro.pust")
        let outcome = try Program.run(["check", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.messages.contains("Mente du `ro`?"), "\(outcome.messages)")
    }

    @Test("A script that two weeks use has its mistake told once")
    func once() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: K\nuker:\n  - {uke: 1, spor: [ro]}\n  - {uke: 2, spor: [ro]}\n", to: "kurs.yml")
        try folder.write("Hei. [pause 8]\n", to: "ro.pust")
        let outcome = try Program.run(["check", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.messages.contains("1 feil, 0 varsler"), "\(outcome.messages)")
        try folder.write("---\nvarianter: {lang: 20 min}\n---\nHei. [pause 1–9 s]\n", to: "ro.pust")
        let long = try Program.run(["check", "."], environment: Self.nb, in: folder.path)
        #expect(long.messages.contains("i sporet uke-01/01-ro-lang, uke-02/01-ro-lang"), "\(long.messages)")
    }

    @Test("check --fix fixes the files, and --json says what and where")
    func mends() throws {
        let folder = try TemporaryFolder()
        try folder.write("God nok. (pause 10 s)\n[klokk]\n", to: "a.pust")
        let json = try Program.run(["check", "--json", "a.pust"], environment: Self.nb, in: folder.path)
        #expect(json.status == 65 && json.messages.isEmpty, "\(json.messages)")
        let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let found = try #require(document?["diagnostics"] as? [[String: Any]])
        #expect(document?["version"] as? Int == 1)
        #expect(found.compactMap { $0["code"] as? String } == ["W040", "P012"])
        #expect(found.allSatisfy { $0["fix"] is [String: Any] })
        let mended = try Program.run(["check", "--fix", "a.pust"], environment: Self.nb, in: folder.path)
        #expect(mended.status == 0, "\(mended.messages)")
        #expect(mended.messages.contains("a.pust:1: rettet: Skriv `[pause 10 s]`"), "\(mended.messages)")
        #expect(String(decoding: try folder.bytes(of: "a.pust"), as: UTF8.self) == "God nok.\n[pause 10 s]\n[klokke]\n")
    }
}

@Suite("A call's words in Norwegian")
struct CallTests {
    private static let nb = ["LC_ALL": "nb_NO.UTF-8"]

    @Test("Every text of --help has its Norwegian one")
    func texts() throws {
        let dump = try Program.run(["--experimental-dump-help"]).output
        let root = try #require(try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
        var texts: Set<String> = []
        func walk(_ value: Any) {
            if let list = value as? [Any] { list.forEach(walk) }
            guard let object = value as? [String: Any] else { return }
            for key in ["abstract", "discussion"] where object["shouldDisplay"] as? Bool != false {
                if let text = object[key] as? String { texts.insert(text) }
            }
            object.values.forEach(walk)
        }
        walk(root)
        #expect(texts.count > 60)
        #expect(texts.filter { HelpTexts.norwegian($0) == nil }.sorted() == [])
    }

    @Test(
        "What is wrong is reported in Norwegian, and what was meant",
        arguments: [
            (["chek", "a.pust"], "Mente du `pusterom check`?"), (["bygg"], "Mente du `pusterom build`?"),
            (["check"], "Her mangler <manus>"), (["check", "--nope", "a"], "Det er ikke noe valg som heter --nope"),
            (["build", "--jobs"], "--jobs <n> mangler en verdi"),
            (
                ["check", "--jobs", "x", "a"],
                "«x» kan ikke brukes med --jobs <n>. Skriv et helt tall, for eksempel --jobs 2"
            ),
            (["build", "--shard", "3/2"], "«3/2» kan ikke brukes med --shard <del>. Skriv for eksempel --shard 1/4"),
            (["render", "--sidecars", "x", "a"], "Velg blant vtt, srt, chapters, text, labels, csv eller json"),
            (["voices", "install"], "Her mangler <talemotor>"), (["import"], "Her mangler <dokument>"),
            (["--generate-completion-script", "fisk"], "Skriv --generate-completion-script bash, zsh eller fish"),
            (["check", "--jobs", "99", "a"], "--jobs må være fra 1 til 64"),
            (["xyz"], "`xyz` er ikke en kommando. Velg blant "),
            (["render", "--format", "wav,wav24", "a"], "wav og wav24 ville fått samme navn"),
            (["render", "--format", "mp4", "a"], "Velg blant wav, wav24, flac"),
            (["render", "-o", "ro.mp3", "a"], "--output er en mappe. Skriv --format mp3 --output ."),
            (["render", "--mappe", "x", "a"], "Mente du --output?"), (["render", "-f", "mp3"], "Mente du --format?"),
            (["preview", "--kort", "a"], "Mente du --variant kort?"),
            (["build", "--bare", "uke-1"], "Mente du --only?"),
            (["publish", "mitt", "--til", "ut"], "Mente du --to?"), (["cache", "tøm"], "~/.cache/pusterom"),
            (["explain", "pause"], "`[pause 4–20 s]`"), (["voices", "solveig"], "er en stemme"),
            (["check", "--lang", "nb", "a"], "Mente du --language?"), (["version"], "Mente du `pusterom --version`?"),
            (["render", "a.pust", "–-format", "mp3"], "Skriv `--format`, med to bindestreker"),
            (["render", "a.pust", "—format", "mp3"], "Skriv `--format`, med to bindestreker"),
            (["-v"], "Mente du `pusterom --version`?"), (["render"], "Bruk: pusterom render <manus> ... [valg]"),
        ])
    func mistakes(words: [String], says: String) throws {
        let outcome = try Program.run(words, environment: Self.nb)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(says), "\(outcome.messages)")
        #expect(!outcome.messages.contains("Usage") && !outcome.messages.contains("Error"))
    }

    @Test(
        "A file that is not there is reported without the words of the system",
        arguments: [["render", ""], ["studio", "nope"]])
    func missing(words: [String]) throws {
        let outcome = try Program.run(words, environment: Self.nb)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("\(words[1].isEmpty ? "''" : words[1]) kan ikke leses: finnes ikke"))
    }

    @Test(
        "A path that was copied is reported with what to do about it",
        arguments: [
            ("“a.pust”", "Mente du `a.pust`?"), ("a.txt", "Mente du `a.pust`?"),
            ("A (5 min).pust", "Mente du `a.pust`?"),
            ("*.tekst", "Ingen filer passer med mønsteret"), ("https://eksempel.no/a", "Ingenting hentes fra nettet"),
            ("file:///a.pust", "Skriv stien uten `file://`"), ("ut.wav", "velger du mappen med `-o`"),
        ])
    func copied(path: String, says: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("Hei.\n", to: "a.pust")
        let outcome = try Program.run(["check", path], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains(says), "\(outcome.messages)")
    }

    @Test("Languages may be called what they are called", arguments: ["norsk", "bokmål", "no", "NB"])
    func languages(name: String) throws {
        #expect(try Program.run(["check", "nope.pust", "--language", name]).messages.contains("finnes ikke"))
    }

    @Test("Help is in the language that is asked for")
    func help() throws {
        #expect(
            try Program.run(["help", "build"], environment: Self.nb).output.hasPrefix("OVERSIKT: Lag alle sporene"))
        #expect(
            try Program.run(["build", "--help", "--language", "en"], environment: Self.nb).output.hasPrefix("OVERVIEW:")
        )
        #expect(try Program.run(["help", "--language", "nb"]).output.hasPrefix("OVERSIKT:"))
        #expect(try Program.run(["--language", "nb"]).output.hasPrefix("OVERSIKT:"))
        #expect(try Program.run(["build", "--language", "nb", "--help"]).output.contains("VALG:"))
        #expect(try Program.run(["--version"], environment: Self.nb).output == Program.run(["--version"]).output)
    }

    @Test("The system's words are Norwegian too, and nothing is left behind")
    func system() throws {
        let folder = try TemporaryFolder()
        let missing = try Program.run(["check", "nei.pust"], environment: Self.nb, in: folder.path)
        #expect(missing.messages.contains("nei.pust kan ikke leses: finnes ikke"), "\(missing.messages)")
        try folder.write("x", to: "a.wav")
        try folder.write("Hei.\n[lyd a.wav]\n", to: "a.pust")
        let sound = try Program.run(["check", "a.pust"], environment: Self.nb, in: folder.path)
        #expect(sound.messages.contains("det er ikke lyd i noe format som kan leses"), "\(sound.messages)")
        _ = try Program.run(["doctor", "-o", "x/y/z"], environment: Self.nb, in: folder.path)
        #expect(try folder.names.sorted() == ["a.pust", "a.wav"])
    }
}
