import Foundation
import TestSupport
import Testing

@Suite("pusterom build", .serialized)
struct BuildTests {
    /// A folder with a course of two weeks and an include.
    private func course() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["kurs", "kurs/felles"] {
            try FileManager.default.createDirectory(atPath: folder[name], withIntermediateDirectories: true)
        }
        try folder.write("Velkommen hit.\n", to: "kurs/felles/ankomst.pust")
        for name in ["ro", "gå"] {
            let text = """
                ---
                tittel: \(name)
                varianter: {kort: 8 s, lang: 12 s}
                ---
                [sett inn felles/ankomst]
                Kjenn etter, \(name). [pause 1–20 s]
                """
            try folder.write(text, to: "kurs/\(name).pust")
        }
        let text =
            "tittel: Prøve\nuker:\n  - {uke: 1, tema: A, spor: [ro]}\n  - {uke: 2, spor: [{manus: gå, varianter: [lang]}]}\n"
        try folder.write(text, to: "kurs/kurs.yml")
        return folder
    }

    private static let tracks = ["uke-01/01-ro-kort.wav", "uke-01/01-ro-lang.wav", "uke-02/01-gaa-lang.wav"]

    /// Builds, and gives which tracks were made, as it tells itself.
    @discardableResult
    private func build(_ folder: TemporaryFolder, _ arguments: String..., status: Int32 = 0) throws -> [String] {
        let outcome = try Program.run(["build", "kurs"] + arguments, in: folder.path)
        #expect(outcome.status == status, "\(outcome.messages)")
        return outcome.messages.matches(of: /\d+ (?:av|of) \d+: (.+)/).map { String($0.output.1) }.sorted()
    }

    private func manifest(_ folder: TemporaryFolder, _ output: String = "Build") throws -> String {
        String(decoding: try folder.bytes(of: "\(output)/kurs/manifest.json"), as: UTF8.self)
    }

    @Test("makes whole tracks of the exact length, and lists them for people and programs")
    func makesAll() throws {
        let folder = try course()
        #expect(try build(folder) == Self.tracks.map { $0.replacing(".wav", with: "") })
        for (name, seconds) in zip(Self.tracks, [8, 12, 12]) {
            let wave = try #require(WaveReading(try folder.bytes(of: "Build/kurs/\(name)")))
            #expect(wave.samples.count == seconds * 44_100)
        }
        let sums = String(decoding: try folder.bytes(of: "Build/kurs/SHA256SUMS"), as: UTF8.self)
        #expect(sums.split(separator: "\n").map { $0.split(separator: " ").last.map(String.init) } == Self.tracks)
        #expect(try Tool.status("sh", ["-c", "cd '\(folder["Build/kurs"])' && sha256sum -c SHA256SUMS"]) == 0)
        let list = String(decoding: try folder.bytes(of: "Build/kurs/uke-01.m3u8"), as: UTF8.self)
        #expect(
            list == """
                #EXTM3U
                #PLAYLIST:Prøve – A
                #EXTINF:8,ro – kort
                uke-01/01-ro-kort.wav
                #EXTINF:12,ro – lang
                uke-01/01-ro-lang.wav

                """)
        let json = try JSONSerialization.jsonObject(with: Data(try manifest(folder).utf8)) as? [String: Any]
        let tracks = try #require(json?["tracks"] as? [[String: Any]])
        #expect(tracks.map { $0["samples"] as? Int } == [8 * 44_100, 12 * 44_100, 12 * 44_100])
        let inputs = try #require(tracks[2]["inputs"] as? [[String: String]])
        #expect(inputs.map { $0["path"] } == ["felles/ankomst.pust", "gå.pust", "opptak", "uttale.yml"])
        #expect(inputs.map { $0["sha256"] == nil } == [false, false, true, true])
    }

    @Test("does nothing when nothing has changed, and just what is needed when something has")
    func incremental() throws {
        let folder = try course()
        try build(folder)
        #expect(try build(folder) == [])
        func change(_ name: String, _ old: String, _ new: String) throws {
            let text = String(decoding: try folder.bytes(of: "kurs/\(name)"), as: UTF8.self)
            #expect(text.contains(old))
            try folder.write(text.replacing(old, with: new), to: "kurs/\(name)")
        }
        try change("ro.pust", "Kjenn etter", "Kjenn godt etter")
        #expect(try build(folder) == ["uke-01/01-ro-kort", "uke-01/01-ro-lang"])
        try change("felles/ankomst.pust", "hit", "hjem")
        #expect(try build(folder).count == 3)
        try change("kurs.yml", "manus: gå", "manus: gå, stemme: {tempo: langsomt}")
        #expect(try build(folder) == ["uke-02/01-gaa-lang"])
        try change("kurs.yml", "tema: A", "tema: B")
        #expect(try build(folder) == [])
        #expect(try manifest(folder).contains("\"theme\" : \"B\""))
        try folder.write("velkommen: velkåmmen\n", to: "kurs/uttale.yml")
        #expect(try build(folder).count == 3)
        try FileManager.default.removeItem(atPath: folder["Build/kurs/uke-01/01-ro-kort.wav"])
        #expect(try build(folder) == ["uke-01/01-ro-kort"])
        #expect(try build(folder, "--force", "--only", "uke-2") == ["uke-02/01-gaa-lang"])
        #expect(try build(folder) == [])
    }

    @Test("tells what it would do, and why, and does nothing of it")
    func dryRun() throws {
        let folder = try course()
        let new = try Program.run(["build", "kurs", "--dry-run", "--language", "nb"], in: folder.path)
        #expect(
            new.output.split(separator: "\n").allSatisfy {
                $0.hasPrefix("+ Build/kurs/uke-") && $0.hasSuffix("\ter ny")
            })
        #expect(try folder.names == ["kurs"])
        try build(folder)
        try folder.write("Hei.\n", to: "kurs/felles/ankomst.pust")
        let changed = try Program.run(["build", "kurs", "--dry-run", "--only", "2"], in: folder.path)
        #expect(changed.output == "+ Build/kurs/uke-02/01-gaa-lang\tfelles/ankomst.pust has changed\n")
    }

    @Test("makes the rest when a script has mistakes, keeps what was there, and says so")
    func broken() throws {
        let folder = try course()
        try build(folder)
        let before = try folder.bytes(of: "Build/kurs/uke-01/01-ro-kort.wav")
        try folder.write(
            "---\nvarianter: {kort: 8 s, lang: 12 s}\n---\n[klokk]\nHei. [pause 1–20 s]\n", to: "kurs/ro.pust")
        try folder.write("Hei.\n", to: "kurs/felles/ankomst.pust")
        #expect(try build(folder, status: 65) == ["uke-02/01-gaa-lang"])
        #expect(try folder.bytes(of: "Build/kurs/uke-01/01-ro-kort.wav") == before)
        #expect(try Tool.status("sh", ["-c", "cd '\(folder["Build/kurs"])' && sha256sum -c SHA256SUMS"]) == 0)
    }

    @Test(
        "sees by the files alone that nothing is to be done, and whatever changes",
        arguments: [
            "printf 'Hei igjen.' >> kurs/felles/ankomst.pust", "rm Build/kurs/uke-02/01-gaa-lang.wav",
            "printf x >> Build/kurs/uke-01/01-ro-kort.wav", "rm Build/kurs/SHA256SUMS", "printf '\\n' >> kurs/kurs.yml",
            "printf 'ro: roo\\n' > kurs/uttale.yml", "mkdir kurs/opptak", "mkdir -p Build/kurs/uke-01/.pusterom-xxxxxx",
            "mkdir -p Build/.pusterom-xxxxxx",
        ])
    func seesChanges(_ change: String) throws {
        let folder = try course()
        try build(folder)
        let first = try Program.run(["build", "kurs"], in: folder.path)
        // What was written within the last two seconds counts as changing still.
        Thread.sleep(forTimeInterval: 2.2)
        #expect(try Program.run(["build", "kurs"], in: folder.path).messages == first.messages)
        let seen = String(decoding: try folder.bytes(of: "Build/.pusterom.seen"), as: UTF8.self)
        #expect(seen.contains("\ncall build"))
        #expect(try Program.run(["build", "kurs"], in: folder.path).messages == first.messages)
        #expect(try Tool.status("sh", ["-c", "cd '\(folder.path)' && \(change)"]) == 0)
        let dry = try Program.run(["build", "kurs", "--dry-run"], in: folder.path)
        let isWorkLeft = dry.output.contains("+ ")
        #expect(try build(folder).isEmpty != isWorkLeft)
        #expect(!FileManager.default.fileExists(atPath: folder["Build/kurs/uke-01/.pusterom-xxxxxx"]))
        #expect(!FileManager.default.fileExists(atPath: folder["Build/.pusterom-xxxxxx"]))
        #expect(try Tool.status("sh", ["-c", "cd '\(folder["Build/kurs"])' && sha256sum -c SHA256SUMS"]) == 0)
    }

    @Test("removes what no longer belongs, and nothing else")
    func removes() throws {
        let folder = try course()
        try build(folder)
        try folder.write("min", to: "Build/kurs/uke-02/min.txt")
        try folder.write("tittel: Prøve\nuker:\n  - {uke: 2, spor: [ro]}\n", to: "kurs/kurs.yml")
        try build(folder)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder["Build/kurs"]).sorted()
        #expect(
            files == [
                ".pusterom.lock", "SHA256SUMS", "kurs.m3u8", "manifest.json", "uke-02", "uke-02.m3u8",
                "uke-02/01-ro-kort.wav", "uke-02/01-ro-lang.wav", "uke-02/min.txt",
            ])
    }

    @Test(
        "gives the same bytes with any number of jobs, in any folder, locale and time zone",
        arguments: [(["--jobs", "1"], [:]), (["--jobs", "3"], ["LC_ALL": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"])])
    func isDeterministic(_ options: [String], _ environment: [String: String]) throws {
        let (first, second) = (try course(), try course())
        try build(first, "--format", "wav,flac")
        let arguments = ["build", second["kurs"] + "/kurs.yml", "--format", "wav,flac", "-o", second["ut"]] + options
        let outcome = try Program.run(arguments, environment: environment, in: "/")
        #expect(outcome.status == 0, "\(outcome.messages)")
        for name in ["manifest.json", "SHA256SUMS", "kurs.m3u8"] {
            #expect(try first.bytes(of: "Build/kurs/\(name)") == second.bytes(of: "ut/kurs/\(name)"))
        }
    }

    @Test("in parts, put together, gives the bytes of one build", arguments: [2, 4])
    func shards(_ count: Int) throws {
        let folder = try course()
        try build(folder)
        let parts = (1...count).map { "del-\($0)" }
        for (index, part) in parts.enumerated() {
            try build(folder, "--shard", "\(index + 1)/\(count)", "--output", part, "--cache", folder["felles-lager"])
        }
        let merged = try Program.run(["merge", "kurs", "--output", "samlet", "--from"] + parts, in: folder.path)
        #expect(merged.status == 0, "\(merged.messages)")
        let compared = try Tool.status("diff", ["-r", folder["Build/kurs"], folder["samlet/kurs"]])
        #expect(compared == 0)
        let again = try Program.run(["merge", "kurs", "--output", "samlet", "--from"] + parts, in: folder.path)
        #expect(again.messages.contains("0 tracks taken, 3 as before"))
    }

    @Test("takes from the parts only what is whole and as the course is now, and tells what is missing")
    func mergesOnlyWhole() throws {
        let folder = try course()
        try build(folder, "--shard", "1/2", "--output", "del-1")
        try build(folder, "--shard", "2/2", "--output", "del-2")
        let damaged = try #require(
            Self.tracks.first { FileManager.default.fileExists(atPath: folder["del-1/kurs/\($0)"]) })
        var bytes = try folder.bytes(of: "del-1/kurs/\(damaged)")
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: folder["del-1/kurs/\(damaged)"]))
        func merge() throws -> Program.Outcome {
            try Program.run(["merge", "kurs", "--from", "del-1", "del-2", "--output", "ut"], in: folder.path)
        }
        let first = try merge()
        #expect(first.status == 66 && first.messages.contains("\(damaged) has changed since it was made"))
        #expect(!FileManager.default.fileExists(atPath: folder["ut/kurs/\(damaged)"]))
        #expect(try Tool.status("sh", ["-c", "cd '\(folder["ut/kurs"])' && sha256sum -c SHA256SUMS"]) == 0)
        try build(folder, "--shard", "1/2", "--output", "del-1", "--force")
        #expect(try merge().status == 0)
        try folder.write("Hei.\n", to: "kurs/felles/ankomst.pust")
        let outdated = try merge()
        #expect(outdated.status == 66 && outdated.messages.contains("is in no part as the course is now"))
        try folder.write("{", to: "del-2/kurs/manifest.json")
        let unread = try merge()
        #expect(unread.status == 66 && unread.messages.contains("del-2/kurs/manifest.json is damaged"))
        try FileManager.default.removeItem(atPath: folder["del-2"])
        let gone = try merge()
        #expect(gone.status == 66 && gone.messages.contains("the folder del-2 after --from does not exist"))
    }

    @Test("learns its part from the scheduler that started it, and asks for it where there is none")
    func scheduled() throws {
        let folder = try course()
        func tracks(_ shard: String, _ environment: [String: String]) throws -> [Substring] {
            let arguments = ["build", "kurs", "--dry-run", "--shard", shard]
            return try Program.run(arguments, environment: environment, in: folder.path).output.split(separator: "\n")
        }
        let slurm = ["SLURM_ARRAY_TASK_ID": "8", "SLURM_ARRAY_TASK_MIN": "7", "SLURM_ARRAY_TASK_COUNT": "2"]
        let second = try tracks("2/2", [:])
        #expect(!second.isEmpty && second.count < 3)
        #expect(try tracks("auto", slurm) == second)
        #expect(try tracks("auto/2", ["JOB_COMPLETION_INDEX": "1"]) == second)
        for shard in ["auto", "auto/2", "0/2", "3/2", "x", "1/2/3"] {
            #expect(try Program.run(["build", "kurs", "--shard", shard], in: folder.path).status == 64)
        }
    }

    @Test("ends well when eight build in one folder at once, with one result")
    func atOnce() async throws {
        let folder = try course()
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<8 {
                group.addTask { try Program.run(["build", "kurs", "--quiet"], in: folder.path).status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 0, count: 8))
        #expect(try build(folder) == [])
        #expect(try Tool.status("sh", ["-c", "cd '\(folder["Build/kurs"])' && sha256sum -c SHA256SUMS"]) == 0)
    }

    @Test("does not wait for another build if it is told not to")
    func busy() throws {
        let folder = try course()
        try build(folder)
        let script =
            "cd '\(folder.path)' && flock Build/kurs/.pusterom.lock '\(Program.path)' build kurs --force --no-wait"
        #expect(try Tool.status("sh", ["-c", script]) == 75)
    }

    @Test("leaves only whole files when it is killed, and the next build repairs all", arguments: 1...6)
    func killed(_ moment: Int) throws {
        let (whole, folder) = (try course(), try course())
        try build(whole)
        let script =
            "cd '\(folder.path)' && timeout -s KILL 0.\(moment * 13 % 100 + 10) '\(Program.path)' build kurs --quiet"
        _ = try Tool.status("sh", ["-c", script])
        for name in Self.tracks where FileManager.default.fileExists(atPath: folder["Build/kurs/\(name)"]) {
            #expect(try folder.bytes(of: "Build/kurs/\(name)") == whole.bytes(of: "Build/kurs/\(name)"))
        }
        try build(folder)
        let files = try [whole, folder].map {
            try FileManager.default.subpathsOfDirectory(atPath: $0["Build"]).sorted()
        }
        #expect(files[0] == files[1])
        #expect(try manifest(folder) == manifest(whole))
    }

    @Test("ends with the status that tells what is wrong")
    func statuses() throws {
        let folder = try course()
        try folder.write("", to: "file")
        func status(_ arguments: String...) throws -> Int32 {
            try Program.run(["build"] + arguments, in: folder.path).status
        }
        #expect(try status() == 66)
        #expect(try status("borte") == 66)
        #expect(try status("kurs", "--only", "uke-9") == 64)
        #expect(try status("kurs", "--variant", "middels") == 64)
        #expect(try status("kurs", "kurs") == 64)
        #expect(try status("kurs", "-o", "file") == 73)
        #expect(try status("kurs", "-o", "/proc/x") == 73)
        try folder.write("tittel: A\nuker:\n  - {uke: 1, spor: [borte]}\n", to: "kurs/kurs.yml")
        let outcome = try Program.run(["build", "kurs"], in: folder.path)
        #expect(outcome.status == 65 && outcome.messages.hasPrefix("kurs/kurs.yml:3:21: error[K009]: "))
        #expect(try folder.names == ["file", "kurs"])
    }

    @Test("check tells of a course what build would, and holds it to its own limits")
    func check() throws {
        let folder = try course()
        let good = try Program.run(["check", "kurs"], in: folder.path)
        #expect(good.status == 0)
        #expect(good.output.split(separator: "\n").first == "kurs/kurs.yml\tuke-01/01-ro-kort\t0:08\tok")
        let text = String(decoding: try folder.bytes(of: "kurs/kurs.yml"), as: UTF8.self)
        try folder.write("grenser: {stillhet: 1 s}\n" + text, to: "kurs/kurs.yml")
        let strict = try Program.run(["check", "kurs", "--strict"], in: folder.path)
        #expect(strict.status == 65 && strict.messages.contains("kurs/kurs.yml:4:30: warning[W020]"))
    }
}
