import Foundation
import TestSupport
import Testing

@Suite("pusterom pack", .serialized)
struct PackCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let text = """
            ---
            tittel: Å puste – rolig
            varianter: {kort: 8 s, lang: 12 s}
            ---
            # Ankomst
            Velkommen hit.
            # Pusten
            Kjenn etter. [pause 1–20 s]
            """
        try folder.write(text, to: "kurs/ro.pust")
        try folder.write("Hei på deg.\n", to: "kurs/hei.pust")
        try folder.write(
            """
            tittel: Nærvær «nå»
            forfatter: Kari Øye
            år: 2026
            hver-uke:
              spor: [hei]
            uker:
              - {uke: 1, tema: A, spor: [ro]}
              - {uke: 2, tema: B, spor: [ro]}
            """, to: "kurs/kurs.yml")
    }

    private func pack(_ arguments: String..., path: String = "/usr/bin:/bin") throws -> Program.Outcome {
        try Program.run(
            ["pack", "kurs", "--cache", folder["tale"], "--language", "nb"] + arguments,
            environment: ["LC_ALL": "C", "PATH": path], in: folder.path)
    }

    private func sums(_ name: String) throws -> String {
        try Tool.run("sh", ["-c", "cd '\(folder[name])' && find . -type f | sort | xargs -d '\\n' sha256sum"])
    }

    /// The bytes of the left channel, and of the right.
    private func channels(_ bytes: [UInt8]) -> ([UInt8], [UInt8]) {
        var channels: ([UInt8], [UInt8]) = ([], [])
        for start in stride(from: 0, to: bytes.count - 3, by: 4) {
            channels.0 += bytes[start..<start + 2]
            channels.1 += bytes[start + 2..<start + 4]
        }
        return channels
    }

    private func probe(_ name: String, _ entries: String) throws -> String {
        try Tool.run("ffprobe", ["-v", "error", "-of", "default=nw=1", "-show_entries", entries, folder[name]])
    }

    @Test("makes a disc of WAV files of whole sectors, with a cue sheet and titles in Latin-1, the same twice")
    func disc() throws {
        let outcome = try pack("--as", "cd", "-o", "ut")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let names = try Tool.run("sh", ["-c", "cd '\(folder["ut"])' && find . -type f | sort"])
        let stem = "ut/kurs-cd/cd-1"
        #expect(names.contains("kurs-cd/LES-MEG.txt") && !names.contains("sound"))
        let tracks = try FileManager.default.contentsOfDirectory(atPath: folder[stem]).filter { $0.hasSuffix(".wav") }
        #expect(tracks.count == 5)
        for track in tracks {
            let bytes = try folder.bytes(of: "\(stem)/\(track)").dropFirst(44)
            #expect(bytes.count % 2352 == 0 && bytes.count >= 300 * 2352)
            let (left, right) = channels(Array(bytes))
            #expect(left == right)
        }
        let cue = try folder.bytes(of: "\(stem)/kurs-cd.cue")
        let text = String(data: Data(cue), encoding: .isoLatin1) ?? ""
        #expect(text.contains("TITLE \"Nærvær «nå»\"") && text.contains("TITLE \"Å puste - rolig - kort\""))
        #expect(text.components(separatedBy: "PREGAP 00:02:00").count == 5)
        let first = try sums("ut")
        #expect(try pack("--as", "cd", "-o", "ut").status == 0)
        #expect(try sums("ut") == first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["ut"]) == ["kurs-cd"])
    }

    @Test("makes discs that cdrdao and ffprobe read", .enabled(if: Tool.isInstalled("cdrdao")))
    func readers() throws {
        #expect(try pack("--as", "cd", "-o", "ut").status == 0)
        for ending in ["toc", "cue"] {
            let command = "cd '\(folder["ut/kurs-cd/cd-1"])' && cdrdao show-toc kurs-cd.\(ending) 2>&1"
            let shown = try Tool.run("sh", ["-c", command])
            #expect(shown.components(separatedBy: "TRACK ").count == 6, "\(ending): \(shown)")
            #expect(!shown.contains("ERROR"), "\(ending): \(shown)")
        }
        let track = try FileManager.default.contentsOfDirectory(atPath: folder["ut/kurs-cd/cd-1"]).sorted()[0]
        let stream = try probe("ut/kurs-cd/cd-1/\(track)", "stream=codec_name,sample_rate,channels")
        #expect(stream == "codec_name=pcm_s16le\nsample_rate=44100\nchannels=2\n")
    }

    @Test("splits a course over discs, and refuses a track that fits on none")
    func discs() throws {
        try folder.write("---\nvarianter: {standard: 6 min}\n---\nHei.\n[pause 1 s – 9 min]\n", to: "kurs/hei.pust")
        #expect(try pack("--as", "cd", "-o", "ut", "--minutes", "10").status == 0)
        try folder.write("---\nvarianter: {standard: 11 min}\n---\nHei.\n[pause 1 s – 19 min]\n", to: "kurs/hei.pust")
        let before = try sums("ut")
        let outcome = try pack("--as", "cd", "-o", "ut", "--minutes", "10")
        #expect(outcome.status == 64 && outcome.messages.contains("får ikke plass på én CD"), "\(outcome.messages)")
        #expect(try sums("ut") == before)
    }

    @Test("makes a folder for a memory stick, in order, with short names and tags that old cars read")
    func stick() throws {
        let outcome = try pack("--as", "usb", "-o", "ut")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let files = try Tool.run("sh", ["-c", "cd '\(folder["ut/KURS"])' && find . -name '*.MP3' | sort"])
        #expect(
            files == """
                ./01_UKE/001AAPUK.MP3
                ./01_UKE/002AAPUL.MP3
                ./02_UKE/003AAPUK.MP3
                ./02_UKE/004AAPUL.MP3
                ./03_HVER/005HEI.MP3

                """)
        let tags = try probe("ut/KURS/02_UKE/003AAPUK.MP3", "format_tags=title,artist,album,track,date")
        for tag in ["Å puste – rolig – kort", "Kari Øye", "Nærvær «nå»", "=3", "2026"] { #expect(tags.contains(tag)) }
        let list = String(decoding: try folder.bytes(of: "ut/KURS/ALLE.M3U8"), as: UTF8.self)
        #expect(list.hasPrefix("#EXTM3U\r\n#EXTINF:8,Å puste – rolig – kort\r\n01_UKE/001AAPUK.MP3\r\n"))
        #expect(try pack("--as", "usb", "-o", "ut", "--variant", "kort").status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder["ut/KURS/01_UKE/002AAPUL.MP3"]))
    }

    @Test("gives names that a memory stick keeps as they are", .enabled(if: Tool.isInstalled("mcopy")))
    func vfat() throws {
        #expect(try pack("--as", "usb", "-o", "ut").status == 0)
        let image = folder["pinne.img"]
        #expect(try Tool.status("mformat", ["-C", "-i", image, "-f", "2880", "::"]) == 0)
        #expect(try Tool.status("mcopy", ["-s", "-i", image, folder["ut/KURS"], "::"]) == 0)
        // `mdir -a -b` lists names; a long name would be shown beside the short one by the plain form.
        let listing = try Tool.run("mdir", ["-i", image, "::KURS/01_UKE"])
        #expect(listing.contains("001AAPUK MP3") && !listing.contains("~"), "\(listing)")
        #expect(listing.firstRange(of: "001AAPUK")!.lowerBound < listing.firstRange(of: "002AAPUL")!.lowerBound)
    }

    @Test("makes one file with a chapter for each track, the same twice", .enabled(if: Tool.isInstalled("ffmpeg")))
    func book() throws {
        let outcome = try pack("--as", "m4b", "-o", "ut")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let first = try sums("ut")
        let chapters = try Tool.run("ffprobe", ["-v", "error", "-show_chapters", "-of", "json", folder["ut/kurs.m4b"]])
        #expect(chapters.contains("\"Uke 1: Å puste – rolig – kort\"") && chapters.contains("\"Hver uke: "))
        #expect(chapters.components(separatedBy: "\"id\"").count == 6)
        #expect(
            try probe("ut/kurs.m4b", "stream=codec_name") == "codec_name=aac\ncodec_name=bin_data\ncodec_name=png\n")
        #expect(try pack("--as", "m4b", "-o", "ut").status == 0)
        #expect(try sums("ut") == first)
    }

    @Test("says what is missing without ffmpeg")
    func noEncoder() throws {
        let outcome = try pack("--as", "m4b", "-o", "ut", path: "/nowhere")
        #expect(outcome.status == 69 && outcome.messages.contains("apt install ffmpeg"), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: folder["ut"]))
    }

    @Test("leaves what others have put there, and what was packed before when the course has mistakes")
    func careful() throws {
        #expect(try pack("--as", "usb", "-o", "ut").status == 0)
        let before = try sums("ut")
        try folder.write("[pause ti]\n", to: "kurs/hei.pust")
        #expect(try pack("--as", "usb", "-o", "ut").status == 65)
        #expect(try sums("ut") == before)
        try folder.write("Hei.\n", to: "kurs/hei.pust")
        try folder.write("min", to: "ut/KURS/01_UKE/EGEN.TXT")
        let refused = try pack("--as", "usb", "-o", "ut")
        #expect(refused.status == 73 && refused.messages.contains("01_UKE/EGEN.TXT"), "\(refused)")
        try folder.write("min", to: "annet/KURS/FOTO.JPG")
        #expect(try pack("--as", "usb", "-o", "annet").status == 73)
        #expect(try pack("--as", "lp").status == 64)
        #expect(try pack("--as", "usb", "--variant", "dobbel").status == 64)
    }
}
