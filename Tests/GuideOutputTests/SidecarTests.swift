import Foundation
import GuideOutput
import GuideScript
import GuideSound
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("What stands beside a track")
struct SidecarTests {
    private static let script = """
        ---
        tittel: Prøve
        varianter: {kort: 40 s, lang: 41 s}
        rytme: {setning: 1 s, avsnitt: 2 s}
        ---
        # Ankomst
        [klokke gong, 2 ganger, hvert 3 s]
        Vi øver {MBSR|em be es er} < 3 & "mer".
        [pause 2 s]
        [tell 1–2, hvert 2 s]
        # Slutt
        Kjenn føttene mot gulvet, og la kroppen hvile tungt mot underlaget mens du legger merke til pusten. [pause 1–29 s]

        """

    /// 1,000 samples a second in the solving, a second for every ten characters: times are easy to follow.
    private static func timeline(_ text: String = script, variant: Int = 0) throws -> Timeline {
        let parsed = Script.parse(Source(name: "prøve.pust", text: text))
        try #require(parsed.diagnostics.isEmpty)
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[variant])
        let solution = Timeline.solve(outline, rate: 44_100) { $0.count * 4410 }
        return try #require(solution.timeline, "\(solution.diagnostics.map { $0.message(in: .english) })")
    }

    @Test("is found by the name that options call it, and by no other", arguments: Sidecar.all)
    func names(_ sidecar: Sidecar) {
        #expect(Sidecar(named: sidecar.name) == sidecar)
        #expect(Sidecar(named: sidecar.name.uppercased()) == nil && Sidecar(named: "") == nil)
        #expect(Set(Sidecar.all).count == Sidecar.all.count)
    }

    private func text(_ sidecar: Sidecar) throws -> String {
        sidecar.text(of: try Self.timeline(), fileName: "proeve-kort.wav")
    }

    @Test("as WebVTT shows what is written, sentence by sentence, while it is said")
    func captions() throws {
        #expect(
            try text(.vtt) == """
                WEBVTT

                1
                00:00:05.000 --> 00:00:08.200
                Vi øver MBSR &lt; 3 &amp; "mer".

                2
                00:00:10.200 --> 00:00:10.400
                én

                3
                00:00:12.200 --> 00:00:12.400
                to

                4
                00:00:16.200 --> 00:00:22.834
                Kjenn føttene mot gulvet,
                og la kroppen hvile tungt mot underlaget

                5
                00:00:22.834 --> 00:00:26.100
                mens du legger merke til pusten.

                """)
    }

    @Test("as SubRip has the same captions with a comma in its times, and nothing that looks like markup")
    func subtitles() throws {
        let srt = try text(.srt)
        #expect(srt.hasPrefix("1\n00:00:05,000 --> 00:00:08,200\nVi øver MBSR ‹ 3 & \"mer\".\n\n2\n"))
        let arrows = { (text: String) in text.components(separatedBy: " --> ").count }
        #expect(try arrows(srt) == arrows(text(.vtt)))
    }

    @Test("as text has the chapters as headings, and reads like the script")
    func transcript() throws {
        #expect(
            try text(.text) == """
                # Prøve – kort

                ## Ankomst

                Vi øver MBSR < 3 & "mer". én to

                ## Slutt

                Kjenn føttene mot gulvet, og la kroppen hvile tungt mot underlaget mens du legger merke til pusten.

                """)
    }

    @Test("as chapters is what podcast players read")
    func chapters() throws {
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(try text(.chapters).utf8)) as? [String: Any])
        #expect(json["version"] as? String == "1.2.0")
        let chapters = try #require(json["chapters"] as? [[String: Any]])
        #expect(chapters.map { $0["title"] as? String } == ["Ankomst", "Slutt"])
        #expect(chapters.map { $0["startTime"] as? Double } == [0, 16.2])
    }

    @Test("as labels has a line for each chapter and sound, in order")
    func labels() throws {
        let lines = try text(.labels).split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(lines.allSatisfy { $0.count == 3 && Double($0[0])! <= Double($0[1])! })
        #expect(lines.map { Double($0[0])! } == lines.map { Double($0[0])! }.sorted())
        #expect(lines.map { $0[2] }.prefix(3) == ["# Ankomst", "(gong ×2)", "Vi øver MBSR < 3 & \"mer\"."])
    }

    @Test("as CSV quotes what must be, and has no gap between its rows")
    func table() throws {
        let rows = try text(.csv).components(separatedBy: "\r\n").dropLast()
        #expect(rows.first == "start,end,kind,chapter,text,line")
        #expect(rows.contains { $0.hasSuffix("speech,Ankomst,\"Vi øver MBSR < 3 & \"\"mer\"\".\",8") })
        let times = rows.dropFirst().map { $0.split(separator: ",").prefix(2).map(String.init) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $0[1] == $1[0] })
    }

    @Test("as JSON is the timeline that verify reads")
    func json() throws {
        let timeline = try Self.timeline()
        let read = try TrackExpectation.read(Array(try text(.json).utf8))
        #expect(read.count == 1)
        #expect(read[0].samples == timeline.samples)
        #expect(read[0].said.count == 4)
        #expect(read[0].fileName == "proeve-kort.wav")
        // From the last bell on, twelve seconds ring.
        #expect(read[0].silent.allSatisfy { $0.lowerBound >= 15 * 44_100 })
    }

    @Test(
        "is refused as a timeline when it is none, or one with times that cannot be",
        arguments: [
            "", "[]", "{}", "[1]",
            #"[{"file":"x","sampleRate":44100,"samples":10,"events":[{"kind":"speech","text":"","start":5,"length":9}]}]"#,
            #"[{"file":"x","sampleRate":44100,"samples":10,"events":[{"kind":"speech","text":"","start":-5,"length":9}]}]"#,
            #"[{"file":"x","sampleRate":0,"samples":10,"events":[]}]"#,
            #"[{"file":"x","sampleRate":44100,"samples":9223372036854775807,"events":[]}]"#,
        ])
    func refuses(_ json: String) {
        #expect(throws: TimelineDocument.Failure.self) { try TrackExpectation.read(Array(json.utf8)) }
    }

    @Test(
        "has captions of at most two lines of 42 characters that lose no word and stay within their sentence",
        arguments: [
            "Hei.", "Kjenn at du puster.",
            "Kjenn føttene mot gulvet, og la kroppen hvile tungt mot underlaget mens du legger merke til hvordan pusten kommer og går helt av seg selv, uten at du gjør noe med den.",
            "Ett ord: " + String(repeating: "a", count: 79) + ", og så videre.",
            String(repeating: "Og så kjenner du etter igjen, ", count: 60) + "og er ferdig.",
            (0..<300).map { "ord\($0)" }.joined(separator: " ") + ".",
        ])
    func captionsFit(_ sentence: String) throws {
        let timeline = try Self.timeline("\(sentence)\n")
        let captions = Caption.captions(of: timeline)
        #expect(captions.allSatisfy { 1...2 ~= $0.lines.count && $0.lines.allSatisfy { 1...42 ~= $0.count } })
        let shown = captions.flatMap(\.lines).joined().filter { !$0.isWhitespace }
        let written = timeline.events.compactMap { Timeline.sentence(of: $0)?.written }.joined()
        #expect(shown == written.filter { !$0.isWhitespace })
        for event in timeline.events where Timeline.sentence(of: event) != nil {
            let within = captions.filter { $0.start >= event.start && $0.end <= event.start + event.length }
            #expect(within.first?.start == event.start && within.last?.end == event.start + event.length)
            #expect(zip(within, within.dropFirst()).allSatisfy { $0.end == $1.start && $0.start < $0.end })
        }
        let words = Set(captions.flatMap { $0.lines.flatMap { $0.split(separator: " ") } })
        let whole = Set(written.split(separator: " "))
        #expect(words.filter { !whole.contains($0) }.allSatisfy { $0.count > 30 }, "only what is too long is cut")
    }

    @Test(
        "as WebVTT is read by a parser that others made",
        .enabled(if: Self.hasParser, "the Python package webvtt-py is not installed"))
    func isParsed() throws {
        let folder = try TemporaryFolder()
        try folder.write(try text(.vtt), to: "x.vtt")
        let program = "import sys, webvtt\nfor c in webvtt.read(sys.argv[1]): print(c.start, c.end, len(c.lines))"
        let output = try Tool.run("python3", ["-c", program, folder["x.vtt"]])
        let captions = Caption.captions(of: try Self.timeline())
        let expected = captions.map { caption in
            let times = [caption.start, caption.end].map { SampleClock.stamp($0, rate: 44_100) }
            return "\(times[0]) \(times[1]) \(caption.lines.count)\n"
        }
        #expect(output == expected.joined())
    }

    private static let hasParser = (try? Tool.run("python3", ["-c", "import webvtt; print('there')"])) == "there\n"

    @Test("opens in a Norwegian spreadsheet where it is meant for one, and no text of it becomes a formula")
    func spreadsheet() {
        let text = CommaSeparated.spreadsheet([["a", "b"], ["=1+1", "to; \"tre\""], ["−2", "1,5"]])
        #expect(text == "\u{FEFF}a;b\r\n =1+1;\"to; \"\"tre\"\"\"\r\n−2;1,5\r\n")
    }
}
