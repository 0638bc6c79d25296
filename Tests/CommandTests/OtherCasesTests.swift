internal import Foundation
import GuideText
import TestSupport
import Testing

/// Inputs of the kinds that public bug reports tell of, each by the program itself.
@Suite("Forms that other programs fail at")
struct OtherCasesTests {
    private static let nb = ["LC_ALL": "nb_NO.UTF-8"]
    private static let opening = "---\nvarianter: {a: 60 s}\n---\nSitt godt. [pause 1–90 s] Takk.\n"

    private func check(_ text: String, _ folder: TemporaryFolder) throws -> Program.Outcome {
        try folder.write(text, to: "a.pust")
        return try Program.run(["check", "a.pust"], environment: Self.nb, in: folder.path)
    }

    /// What is spoken, line by line.
    private func spoken(_ text: String) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.pust")
        let preview = try Program.run(["preview", "--json", "a.pust"], environment: Self.nb, in: folder.path)
        try #require(preview.status == 0, "\(preview.messages)")
        let tracks = try JSONSerialization.jsonObject(with: Data(preview.output.utf8)) as? [[String: Any]]
        return (tracks?.first?["events"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    }

    @Test(
        "Letters, digits and signs of all kinds are said, or it is told that they are not",
        arguments: [
            ("Hei 你好 du.", "hei du", "W013"), ("H₂O er vann.", "hå to o er vann", nil),
            ("Det er 5️⃣ pust.", "det er fem pust", nil), ("Vent π sekunder.", "vent pi sekunder", nil),
            ("Hun er i Malmö.", "hun er i malmø", nil),
            (
                "Bruk kWh og mmHg 2 ganger pr. mnd. her.",
                "bruk kilowattimer og millimeter kvikksølv to ganger per måned her", nil
            ),
        ] as [(String, String, String?)])
    func letters(text: String, reading: String, warning: String?) throws {
        let folder = try TemporaryFolder()
        let outcome = try check(text + "\nTakk.\n", folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(
            warning.map { outcome.messages.contains($0) } ?? !outcome.messages.contains("W013"), "\(outcome.messages)")
        let words = try Program.run(["pronounce", "--explain", text], environment: Self.nb).output
            .split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first.map(String.init) }
        #expect(words.joined(separator: " ") == reading)
    }

    @Test("A sentence of nothing but other letters is an error at its place, as a script's mistake is")
    func lost() throws {
        let outcome = try check("Привет.\n", TemporaryFolder())
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("a.pust:1:1"), "\(outcome.messages)")
    }

    @Test(
        "Points that end no sentence divide none",
        arguments: [
            "Ifm. MBSR-kurset får du bok.", "Ift. Oslo er det greit.", "Iht. Helsedirektoratet er det slik.",
            "Ved f. eks. MBSR er det slik.", "Se fig. A og tab. B.", "Gå til avd. B i dag.",
            "Henrik Ibsen (f. 1828) skrev.", "Boka er av J.R.R. Tolkien.", "Hun bor i Storgt. 5.", "Møt psyk. Dahl.",
            "Vi møtes 3. Januar.",
        ])
    func points(text: String) throws { #expect(try spoken(text) == [text]) }

    @Test("An escaped stroke within braces is reported at the brace")
    func stroke() throws {
        let outcome = try check("Skriv {a\\|b|a eller b} nå.\nTakk.\n", TemporaryFolder())
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("a.pust:1:7: feil[P036]"), "\(outcome.messages)")
    }

    @Test("A FLAC file has a seek table, so that a player finds any place at once")
    func seekTable() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.opening, to: "a.pust")
        let outcome = try Program.run(["render", "a.pust", "--format", "flac", "--output", "ut"], in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let bytes = try folder.bytes(of: "ut/a-a.flac")
        var (place, kinds) = (4, [UInt8]())
        while place + 4 <= bytes.count {
            let (kind, isLast) = (bytes[place] & 0x7F, bytes[place] & 0x80 != 0)
            kinds.append(kind)
            place += 4 + Int(bytes[place + 1]) << 16 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            if isLast { break }
        }
        #expect(kinds.contains(3), "no block of type 3 (SEEKTABLE) in \(kinds)")
    }

    @Test("A sound file of which half is missing is refused")
    func half() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.opening, to: "a.pust")
        _ = try Program.run(["render", "a.pust", "--output", "."], in: folder.path)
        let whole = try folder.bytes(of: "a-a.wav")
        try Data(whole.prefix(whole.count / 2)).write(to: URL(fileURLWithPath: folder["halv.wav"]))
        let outcome = try check("Hei.\n[lyd halv.wav]\nTakk.\n", folder)
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("a.pust:2:") && outcome.messages.contains("S010"), "\(outcome.messages)")
        #expect(outcome.messages.contains("halv.wav"))
    }

    @Test("Names of sounds are found however their letters are composed", arguments: ["p\u{E5}.wav", "pa\u{30A}.wav"])
    func composed(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.opening, to: "kilde.pust")
        _ = try Program.run(["render", "kilde.pust", "--output", "."], in: folder.path)
        try FileManager.default.moveItem(atPath: folder["kilde-a.wav"], toPath: folder["p\u{E5}.wav"])
        let outcome = try check("Hei du.\n[lyd \(name)]\nTakk.\n", folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
    }

    @Test(
        "Courses: a number sign that cuts a value is reported, and a year long ago is allowed",
        arguments: [
            ("tittel: K\nuker:\n  - uke: 1\n    tema: Øvelse #1\n    spor: [ro]\n", "W049"),
            ("tittel: K\nmappe: k\når: 1000\nuker:\n  - uke: 1\n    spor: [ro]\n", ""),
        ])
    func courses(course: String, says: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(course, to: "kurs.yml")
        try folder.write("---\nvarianter: {a: 10 s}\n---\nSitt. [pause 1–60 s] Takk.\n", to: "ro.pust")
        let outcome = try Program.run(["check", "."], environment: Self.nb, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(says.isEmpty ? outcome.messages.isEmpty : outcome.messages.contains(says), "\(outcome.messages)")
    }

    @Test("The feed of a course of the year 1000 has a date that readers of feeds understand")
    func feed() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: K\nmappe: k\når: 1000\nuker:\n  - uke: 1\n    spor: [ro]\n", to: "kurs.yml")
        try folder.write("---\nvarianter: {a: 10 s}\n---\nSitt. [pause 1–60 s] Takk.\n", to: "ro.pust")
        let call = ["publish", ".", "--to", "ut", "--base-url", "https://eksempel.no", "--no-pdf", "--quiet"]
        let outcome = try Program.run(call, environment: Self.nb, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let feeds = try FileManager.default.subpathsOfDirectory(atPath: folder["ut"]).filter { $0.hasSuffix(".xml") }
        #expect(!feeds.isEmpty)
        for feed in feeds {
            let text = String(decoding: try folder.bytes(of: "ut/\(feed)"), as: UTF8.self)
            for date in text.matches(of: #/<pubDate>([^<]*)<\/pubDate>/#) {
                #expect(date.output.1.wholeMatch(of: #/\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+\d{4}/#) != nil)
            }
        }
    }
}
