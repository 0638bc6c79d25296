import Foundation
import TestSupport
import Testing

@Suite("pusterom publish", .serialized)
struct PublishTests {
    /// A folder with a course of one week.
    private func course(title: String = "Ro") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let text = """
            ---
            tittel: "\(title)"
            sammendrag: En kort prøve.
            varianter: {kort: 8 s, lang: 12 s}
            ---
            # Ankomst
            Velkommen hit.
            # Pusten
            Kjenn etter. [pause 1–20 s]
            """
        try folder.write(text, to: "kurs/ro.pust")
        try folder.write("tittel: \"\(title)\"\nuker:\n  - {uke: 1, tema: A, spor: [ro]}\n", to: "kurs/kurs.yml")
        return folder
    }

    private func publish(_ folder: TemporaryFolder, _ arguments: String..., to: String = "ut") throws -> Program.Outcome
    {
        let all = ["publish", "kurs", "--to", to, "--base-url", "https://eksempel.no/kurs", "--no-pdf"]
        return try Program.run(all + arguments + ["--cache", folder["tale"]], in: folder.path)
    }

    private func page(_ folder: TemporaryFolder, _ name: String) throws -> String {
        String(decoding: try folder.bytes(of: "ut/\(name)"), as: UTF8.self)
    }

    /// All files of a folder with their digests.
    private func digests(_ folder: TemporaryFolder, _ name: String) throws -> String {
        try Tool.run("sh", ["-c", "cd '\(folder[name])' && find . -type f | sort | xargs sha256sum"])
    }

    @Test("makes a folder whose every link leads somewhere in it, from one command")
    func whole() throws {
        let folder = try course()
        let outcome = try publish(folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let week = try page(folder, "uke-01.html")
        #expect(week.contains("En kort prøve.") && week.contains("<span class=\"length\">8 sek</span>"))
        #expect(week.contains(">Velkommen hit.</span>"))
        for name in ["index.html", "uke-01.html", "tilgjengelighet.html"] {
            let text = try page(folder, name)
            // Addresses with a scheme, such as those of podcast apps, lead out.
            for link in text.matches(of: /(?:href|src)="(?![a-z-]+:)([^"#:?]+)[^"]*"/).map({ String($0.output.1) }) {
                #expect(FileManager.default.fileExists(atPath: folder["ut/\(link)"]), "\(name): \(link)")
            }
            #expect(text.utf8.count < 100_000)
        }
        let sounds = try #require(week.firstMatch(of: /data-sounds="([^ ]+)\?utgave=([^ ]+) (\d+)/)).output
        #expect(try folder.bytes(of: "ut/\(sounds.1)").count == Int(sounds.3))
        #expect(try Tool.run("sha256sum", [folder["ut/\(sounds.1)"]]).hasPrefix(sounds.2))
    }

    @Test(
        "packs the folder for a web editor with a page of instruction, the same twice, and never into the folder itself"
    )
    func zip() throws {
        let folder = try course(title: "Ro & hvile")
        let outcome = try publish(folder, "--zip", "pakker/ro.zip", "--language", "nb")
        #expect(outcome.status == 0 && outcome.messages.contains("nettredaktøren"), "\(outcome)")
        let first = try folder.bytes(of: "pakker/ro.zip")
        #expect(try Tool.status("python3", ["-m", "zipfile", "-e", folder["pakker/ro.zip"], folder["pakket"]]) == 0)
        #expect(try Tool.status("diff", ["-r", "-x", ".pusterom.lock", folder["ut"], folder["pakket/kurs"]]) == 0)
        let page = String(decoding: try folder.bytes(of: "pakket/LES-MEG.html"), as: UTF8.self)
        #expect(page.contains("Ro &amp; hvile") && page.contains("https://eksempel.no/kurs/index.html"))
        #expect(!page.contains("{{") && !page.contains(".epub"))
        #expect(try publish(folder, "--zip", "pakker/ro.zip", "--quiet").messages.isEmpty)
        #expect(try folder.bytes(of: "pakker/ro.zip") == first)
        for place in ["ut/ro.zip", "ut/lyd/ro.zip", "./ut/../ut/ro.zip", "pakker"] {
            #expect(try publish(folder, "--zip", place).status == 64, "\(place)")
        }
        #expect(try folder.bytes(of: "pakker/ro.zip") == first)
    }

    @Test("gives the same bytes twice, in any folder, and writes nothing the second time")
    func deterministic() throws {
        let folder = try course()
        #expect(try publish(folder, "--pdf").status == 0)
        let first = try digests(folder, "ut")
        let again = try publish(folder, "--language", "nb", "--pdf")
        #expect(again.messages.contains("0 filer skrevet"), "\(again.messages)")
        #expect(try digests(folder, "ut") == first)
        #expect(try publish(folder, "--pdf", to: "dypt/nede").status == 0)
        #expect(try digests(folder, "dypt/nede") == first)
        #expect(try Tool.status("grep", ["-rqF", folder.path, folder["ut"]]) == 1)
    }

    @Test("hands out feed, calendar, sheets and cover as well, and prints the sheets where it can")
    func besides() throws {
        let folder = try course()
        let outcome = try publish(folder, "--start", "2027-01-11", "--pdf", "--language", "nb")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let sound = try folder.bytes(of: "ut/lyd/uke-01/01-ro-kort.mp3").count
        #expect(
            try page(folder, "feed.xml").contains(
                /01-ro-kort\.mp3\?utgave=[0-9a-f]{16}" length="(\d+)" type="audio\/mpeg"/))
        #expect(try page(folder, "feed.xml").contains("\" length=\"\(sound)\" type=\"audio/mpeg\""))
        let plan = try page(folder, "plan.ics")
        #expect(plan.components(separatedBy: "BEGIN:VEVENT").count == 7)
        for name in ["omslag.png", "ikon-192.png", "kapitler/uke-01/01-ro-lang.json", "ark/uke-01.html"] {
            #expect(FileManager.default.fileExists(atPath: folder["ut/\(name)"]), "\(name)")
        }
        let isPrinted = FileManager.default.fileExists(atPath: folder["ut/ark/uke-01.pdf"])
        #expect(isPrinted || outcome.messages.contains("ingen Chromium"), "\(outcome.messages)")
        let course = try page(folder, "index.html")
        for name in ["feed.xml", "plan.ics", "ikon-192.png"] { #expect(course.contains("href=\"\(name)\"")) }
        #expect(try page(folder, "uke-01.html").contains("href=\"ark/uke-01.html\""))
        #expect(try publish(folder, "--start", "2027-01-18").status == 0)
        let moved = try page(folder, "plan.ics")
        #expect(plan.contains("SEQUENCE:256700\r\n") && moved.contains("SEQUENCE:257400\r\n"))
        let again = try publish(folder, "--language", "nb")
        #expect(again.messages.contains("kalenderen begynner 2027-01-18, som sist"), "\(again.messages)")
        #expect(try page(folder, "plan.ics") == moved)
        #expect(try publish(folder, "--no-calendar").status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder["ut/plan.ics"]))
        #expect(try publish(folder, "--start", "2027-01-11").status == 0)
        #expect(try page(folder, "plan.ics").contains("SEQUENCE:257401\r\n"))
    }

    @Test("looks at the folder before it makes anything, and leaves other people's files as they are")
    func siteOfOthers() throws {
        let folder = try course()
        for (to, file) in [("a", "a/index.html"), ("b", "b/lyd/uke-01/01-ro-kort.mp3"), ("c", "c/lyd/manifest.json")] {
            try folder.write("mitt", to: file)
            let before = try digests(folder, to)
            let outcome = try publish(folder, "--language", "nb", to: to)
            #expect(outcome.status == 73 && outcome.messages.contains("\(file) finnes fra før"), "\(outcome.messages)")
            #expect(try digests(folder, to) == before)
        }
        for to in ["kurs", ".", "../\(URL(filePath: folder.path).lastPathComponent)"] {
            let outcome = try publish(folder, "--language", "nb", to: to)
            #expect(outcome.status == 73 && outcome.messages.contains("inneholder selve kurset"), "\(outcome.messages)")
        }
        #expect(try folder.names.contains("kurs") && !folder.names.contains("index.html"))
    }

    @Test("does not put one course in the place of another, and goes on where it was stopped")
    func siteOfAnother() throws {
        let folder = try course()
        #expect(try publish(folder).status == 0)
        let before = try digests(folder, "ut")
        _ = try Tool.run("cp", ["-r", folder["kurs"], folder["andre"]])
        let call = ["publish", "andre", "--to", "ut", "--base-url", "https://eksempel.no/kurs", "--no-pdf"]
        let end = ["--language", "nb", "--cache", folder["tale"]]
        let outcome = try Program.run(call + end, in: folder.path)
        #expect(outcome.status == 73 && outcome.messages.contains("mappe: kurs"), "\(outcome.messages)")
        #expect(try digests(folder, "ut") == before)
        try folder.write("tittel: Ro\nmappe: kurs\nuker:\n  - {uke: 1, tema: A, spor: [ro]}\n", to: "andre/kurs.yml")
        #expect(try Program.run(call + end, in: folder.path).status == 0)
        let list = "{\"course\":\"kurs\",\"files\":[],\"sound\":[\"lyd/uke-01/01-ro-kort.mp3\"],\"version\":1}"
        try folder.write(list, to: "stanset/utgivelse.json")
        try folder.write("halvferdig", to: "stanset/lyd/uke-01/01-ro-kort.mp3")
        #expect(try publish(folder, to: "stanset").status == 0)
    }

    @Test("has a page and a sheet for a week without exercises")
    func rest() throws {
        let folder = try course()
        let weeks = "  - {uke: 1, tema: Hvile, uformelt: Gå en tur.}\n  - {uke: 2, spor: [ro]}\n"
        try folder.write("tittel: Ro\nuker:\n\(weeks)", to: "kurs/kurs.yml")
        #expect(try publish(folder, "--book", "--start", "2027-01-11").status == 0)
        for name in ["uke-01.html", "ark/uke-01.html"] {
            let page = try page(folder, name)
            #expect(page.contains("Hvile") && page.contains("Gå en tur."), "\(name)")
        }
        #expect(try page(folder, "index.html").contains("href=\"uke-01.html\""))
        #expect(try page(folder, "plan.ics").contains("UID:kurs-uke-01-dag-6@pusterom\r\n"))
    }

    @Test("takes a title of any length, and counts its editions")
    func longTitle() throws {
        let folder = try course()
        let title = String(repeating: "Å være til stede nå ", count: 15)
        try folder.write(
            "tittel: Ro\nuker:\n  - {uke: 1, spor: [{manus: ro, tittel: \(title)}]}\n", to: "kurs/kurs.yml")
        let outcome = try publish(folder, "--book")
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try page(folder, "feed.xml").contains("/01-aa-vaere-til-stede-naa-aa-vaere"))
        let list = try page(folder, "utgivelse.json")
        #expect(list.contains("\"course\" : \"kurs\"") && list.contains("\"number\" : 0"))
    }

    @Test("ends soon when it is asked to while sheets are printed, and leaves nothing running")
    func interrupted() throws {
        let folder = try course()
        #expect(try publish(folder).status == 0)
        let before = try digests(folder, "ut")
        try folder.write("#!/bin/sh\necho $$ >> '\(folder["pid"])'\nsleep 1000\n", to: "bin/chromium")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/chromium"])
        try FileManager.default.createDirectory(atPath: folder["tmp"], withIntermediateDirectories: true)
        let call = "'\(Program.path)' publish kurs --to ut --base-url https://eksempel.no/kurs --cache tale -q"
        let script = """
            cd '\(folder.path)'; export PATH="$PWD/bin:$PATH" TMPDIR="$PWD/tmp"
            \(call) & it=$!
            until [ -s pid ]; do sleep 0.05; done
            kill -TERM $it; wait $it; echo $?
            for pid in $(cat pid); do kill -0 $pid 2>/dev/null && echo $pid; done; ls tmp
            """
        #expect(try Tool.run("sh", ["-c", script]) == "130\n")
        #expect(try digests(folder, "ut") == before)
    }

    @Test("follows a change, and removes what no longer belongs")
    func change() throws {
        let folder = try course()
        #expect(try publish(folder).status == 0)
        let old = try page(folder, "sw.js")
        try folder.write("tittel: Ny\nuker:\n  - {uke: 3, spor: [ro]}\n", to: "kurs/kurs.yml")
        #expect(try publish(folder).status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder["ut/uke-01.html"]))
        #expect(!FileManager.default.fileExists(atPath: folder["ut/lyd/uke-01"]))
        #expect(try page(folder, "uke-03.html").contains("Uke 3"))
        #expect(try page(folder, "sw.js") != old)
    }

    @Test(
        "takes hostile titles for text",
        arguments: ["<script>alert(1)</script>", "' & \\\" æøå", String(repeating: "ø", count: 300)])
    func hostile(title: String) throws {
        let folder = try course(title: title)
        let outcome = try publish(folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        for name in ["index.html", "uke-01.html"] { #expect(!(try page(folder, name).contains("<script>"))) }
    }

    @Test("leaves all as it was when a script has mistakes")
    func broken() throws {
        let folder = try course()
        #expect(try publish(folder).status == 0)
        let before = try digests(folder, "ut")
        try folder.write("Hei. [klokk]\n", to: "kurs/ro.pust")
        let outcome = try publish(folder, "--language", "nb")
        #expect(
            outcome.status == 65 && outcome.messages.contains("P012")
                && outcome.messages.contains("ingenting er gitt ut"))
        #expect(try digests(folder, "ut") == before)
        // Where nothing was before, nothing is left.
        #expect(try publish(folder, to: "ny/mappe").status == 65)
        #expect(try !folder.names.contains("ny"))
    }

    @Test("never writes over a page that it did not make")
    func stranger() throws {
        let folder = try course()
        try folder.write("min egen side", to: "ut/index.html")
        let outcome = try publish(folder, "--language", "nb")
        #expect(
            outcome.status == 73 && outcome.messages.contains("ut/index.html finnes fra før"), "\(outcome.messages)")
        #expect(try page(folder, "index.html") == "min egen side")
        #expect(!FileManager.default.fileExists(atPath: folder["ut/sw.js"]))
    }

    @Test(
        "refuses what it cannot use, and says what to write instead",
        arguments: [
            (["--base-url", "eksempel.no/kurs"], Int32(64), "https://eksempel.no/kurs"),
            (["--base-url", "http://eksempel.no"], 64, "https://eksempel.no"),
            (["--start", "11.1.2027"], 64, "2027-01-11"), (["--start", "2027-02-29"], 64, "2027-01-11"),
            (["--start", "9999-12-31"], 64, "1997-01-01"),
            (["--time", "9"], 64, "08:30"), (["--base-url", "https://å.no"], 64, "https://xn--5ca.no"),
            (["--theme", "finnes-ikke"], 66, "finnes-ikke"),
        ])
    func refuses(arguments: [String], status: Int32, mend: String) throws {
        let folder = try course()
        let all = ["publish", "kurs", "--to", "ut", "--base-url", "https://eksempel.no/kurs"] + arguments
        let outcome = try Program.run(all, in: folder.path)
        #expect(outcome.status == status && outcome.messages.contains(mend), "\(outcome.messages)")
        #expect(try folder.names == ["kurs"])
    }

    @Test("puts in a clinic's theme, and tells its mistakes at their place")
    func theme() throws {
        let folder = try course()
        try folder.write("klinikk: Smerteklinikken\n", to: "tema/tema.yml")
        #expect(try publish(folder, "--theme", "tema").status == 0)
        #expect(try page(folder, "index.html").contains("Smerteklinikken"))
        try folder.write("klinik: Smerteklinikken\n", to: "tema/tema.yml")
        let outcome = try publish(folder, "--theme", "tema")
        #expect(
            outcome.status == 65 && outcome.messages.contains("tema/tema.yml:1:1: error[U002]"), "\(outcome.messages)")
        let explained = try Program.run(["explain", "U004"], in: folder.path)
        #expect(explained.status == 0 && explained.output.contains("#2f5d57"))
    }
}
