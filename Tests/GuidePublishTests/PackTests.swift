import TestSupport
import Testing

@testable import GuidePublish
@testable import GuideSoundFiles

@Suite("Discs")
struct DiscPlanTests {
    /// Tracks of so many minutes, as many in each week.
    private func tracks(_ minutes: [Double], perUnit: Int = 2, perExercise: Int = 1) -> [PackedTrack] {
        minutes.enumerated().map { index, minutes in
            PackedTrack(
                title: "Spor \(index + 1)", exerciseTitle: "Spor", exercise: index / perExercise, variant: "kort",
                unit: "uke-0\(index / perUnit + 1)", unitNumber: index / perUnit + 1,
                samples: Int(minutes * 60 * 44_100),
                sampleRate: 44_100, source: "")
        }
    }

    @Test("are as few as can be, hold what fits with two seconds before each track, and keep the order")
    func few() throws {
        #expect(try DiscPlan(tracks([30, 30, 18]), minutes: 79).discs == [0..<3])
        // 79 minutes of sound, but for the pauses.
        #expect(try DiscPlan(tracks([39.5, 39.5]), minutes: 79).discs.count == 2)
        #expect(try DiscPlan(tracks([39.5, 39.4]), minutes: 79).discs.count == 1)
        #expect(try DiscPlan(tracks([30, 30, 18]), minutes: 74).discs.count == 2)
        #expect(try DiscPlan([], minutes: 79).discs == [])
        // A hundred short tracks: a disc has 99.
        #expect(try DiscPlan(tracks([Double](repeating: 0.1, count: 100)), minutes: 79).discs.count == 2)
    }

    @Test("part no week that can stay together, and no exercise where a week must be parted")
    func tears() throws {
        // Greedily, the first disc would take the first track of the third week too.
        #expect(try DiscPlan(tracks([15, 15, 15, 15, 15, 40]), minutes: 79).discs == [0..<4, 4..<6])
        // One week of two exercises with two tracks each.
        let week = tracks([20, 20, 20, 20], perUnit: 4, perExercise: 2)
        #expect(try DiscPlan(week, minutes: 79).discs == [0..<2, 2..<4])
    }

    @Test("refuse a track that is longer than a disc, by its name and length")
    func tooLong() {
        #expect { try DiscPlan(tracks([10, 80]), minutes: 79) } throws: {
            if case .tooLong("Spor 2", "1:20:00")? = $0 as? PackFailure { true } else { false }
        }
    }

    @Test("hold whole sectors of 588 samples, and four seconds of every track")
    func sectors() {
        var track = tracks([1])[0]
        #expect(DiscPlan.sectors(of: track) == 4500)
        track.samples += 1
        #expect(DiscPlan.sectors(of: track) == 4501)
        track.samples = 1
        #expect(DiscPlan.sectors(of: track) == 300)
    }
}

@Suite("Text in Latin-1")
struct Latin1Tests {
    @Test(
        "keeps what Latin-1 has, and writes the rest in another way",
        arguments: [
            ("Nærvær på øya – «pust»", "Nærvær på øya - «pust»"), ("“Ro” … nå", "\"Ro\" ... nå"),
            ("ŋárga č", "nárga c"),
            ("smil 🙂!", "smil !"), ("a\u{30A}", "a\u{30A}"), ("én\tto\nfire", "én to fire"), ("日本", ""),
        ])
    func text(_ text: String, _ expected: String) {
        #expect(Latin1.text(text) == expected)
    }

    @Test("is one byte a character, composed, and keeps the line ends of Windows")
    func bytes() {
        #expect(Latin1.bytes("å–\r\n") == [0xE5, 0x2D, 0x0D, 0x0A])
        #expect(Latin1.bytes("a\u{30A}") == [0xE5])
    }
}

@Suite("Names on a memory stick")
struct StickNameTests {
    private func track(
        _ title: String, _ exercise: Int, _ variant: String, _ unit: String, _ number: Int?
    ) -> PackedTrack {
        PackedTrack(
            title: "\(title) – \(variant)", exerciseTitle: title, exercise: exercise, variant: variant, unit: unit,
            unitNumber: number, samples: 441_000, sampleRate: 44_100, source: "")
    }

    @Test("have eight capital letters and digits, sort in the order of the course, and tell the variants apart")
    func names() {
        let tracks = [
            track("Pusterommet", 1, "kort", "uke-01", 1), track("Pusterommet", 1, "lang", "uke-01", 1),
            track("Å gå", 2, "standard", "uke-02", 2), track("Øvelse", 3, "lang", "uke-10", 10),
            track("Øvelse", 3, "lett", "uke-10", 10), track("Gå", 4, "kort", "hver-uke", nil),
        ]
        let layout = StickLayout(tracks)
        let paths = layout.files.map(\.path)
        #expect(
            paths == [
                "01_UKE/001PUSTK.MP3", "01_UKE/002PUSTL.MP3", "02_UKE/003AAGAA.MP3", "10_UKE/004OEVEG.MP3",
                "10_UKE/005OEVET.MP3", "11_HVER/006GAA.MP3",
            ])
        #expect(paths == paths.sorted())
        #expect(
            layout.playlists.map(\.name) == [
                "ALLE.M3U", "ALLE.M3U8", "KORT.M3U", "KORT.M3U8", "LANG.M3U", "LANG.M3U8",
            ])
        #expect(StickName.folder("stressmestring") == "STRESSME" && StickName.folder("--") == "KURS")
    }

    @Test("stay unique and short in a course of more than a thousand tracks, and with titles of nothing but signs")
    func many() {
        let tracks = (1...1200).map { track($0 % 2 == 0 ? "!?" : "Pust", $0, "kort", "dag-\($0 / 6 + 1)", $0 / 6 + 1) }
        let paths = StickLayout(tracks).files.map(\.path)
        #expect(Set(paths).count == 1200 && paths[0] == "01_DAG/0001PUST.MP3" && paths[1] == "01_DAG/0002.MP3")
        for path in paths { #expect(path.wholeMatch(of: #/[A-Z0-9_]{1,8}\/[A-Z0-9_]{1,8}\.MP3/#) != nil, "\(path)") }
    }
}

@Suite("Tags for old players")
struct OldPlayerTagTests {
    @Test("are Latin-1 where that suffices, else UTF-16, and stand at the end once more")
    func forms() throws {
        var tags = TrackTags(title: "Nærvær")
        tags.album = "Ro – nå"
        tags.trackNumber = 12
        let tag = OldPlayerTag(tags)
        let title = Array("TIT2".utf8) + [0, 0, 0, 7, 0, 0, 0] + [0x4E, 0xE6, 0x72, 0x76, 0xE6, 0x72]
        #expect(Array(tag.front.dropFirst(10).prefix(title.count)) == title)
        #expect(tag.front.starts(with: Array("ID3".utf8) + [3, 0, 0]))
        let album = Array("TALB".utf8) + [0, 0, 0, 17, 0, 0, 1, 0xFF, 0xFE, 0x52, 0]
        #expect(tag.front.indices.contains { tag.front[$0...].starts(with: album) })
        #expect(tag.back.count == 128 && tag.back[126] == 12)
        #expect(String(decoding: tag.back[63..<70], as: UTF8.self) == "Ro - n\u{FFFD}")
    }
}
