import Foundation
import GuideSystem
import TestSupport
import Testing

@testable import GuideStudio

@Suite("Recording and finishing in the studio")
struct StudioRecordingTests {
    @Test("A recording is kept by its line, the one before it can be had back, and the command line finds it")
    func takes() throws {
        let studio = try OpenStudio(Texts.files)
        let sheet = try studio.ask("GET", "/api/sheet?path=kurs/a.pust").document
        let lines = try #require(sheet["lines"] as? [[String: Any]])
        #expect(lines.count == 2)
        let key = try #require(lines[0]["key"] as? String)
        let first = WaveWriting.bytes(Self.speech(150), rate: 48_000, channels: 1)
        let second = WaveWriting.bytes(Self.speech(220), rate: 48_000, channels: 1)
        for take in [first, second] {
            let kept = try studio.ask("POST", "/api/take?path=kurs/a.pust&line=\(key)", body: take)
            #expect(kept.status == 200 && kept.document["take"] != nil, "\(kept.text)")
        }
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: studio.folder["kurs/opptak"]).first {
                $0.hasSuffix(".wav")
            })
        #expect(try studio.folder.bytes(of: "kurs/opptak/\(name)") == second)
        let history = try studio.ask("GET", "/api/takes?path=kurs/a.pust&line=\(key)")
        let former = try #require(try JSONSerialization.jsonObject(with: Data(history.body)) as? [[String: Any]])
        #expect(former.count == 1)
        _ = try studio.ask(
            "POST", "/api/take-choice", ["path": "kurs/a.pust", "line": key, "version": former[0]["name"]])
        #expect(try studio.folder.bytes(of: "kurs/opptak/\(name)") == first)
        let told = try Program.run(["takes", studio.folder["kurs"], "--language", "nb"])
        #expect(told.output.contains("lest inn"))
        #expect(
            try studio.ask("POST", "/api/take?path=kurs/a.pust&line=\(key)", body: Array("ikke lyd".utf8)).status == 415
        )
        studio.end()
    }

    @Test("A trial of the microphone is judged, and nothing of it is kept")
    func trial() throws {
        let studio = try OpenStudio(Texts.files)
        func send(_ samples: [Float]) throws -> OpenStudio.Answer {
            try studio.ask("POST", "/api/trial", body: WaveWriting.bytes(samples, rate: 48_000, channels: 1))
        }
        let good = try send(Self.speech(150)).document
        #expect(good["seconds"] as? Double ?? 0 > 0.3 && (good["remarks"] as? [String])?.isEmpty == true, "\(good)")
        let loud = try send(Self.speech(150).map { max(-1, min(1, $0 * 40)) }).document
        #expect((loud["remarks"] as? [String])?.contains { $0.hasPrefix("overstyrt") } == true, "\(loud)")
        let silent = try send([Float](repeating: 0, count: 48_000)).document
        #expect(silent["seconds"] == nil && (silent["remarks"] as? [String])?.isEmpty == false, "\(silent)")
        #expect(try studio.ask("POST", "/api/trial", body: Array("ikke lyd".utf8)).status == 415)
        #expect(FileStatus(of: studio.folder["kurs/opptak"]) == nil)
        studio.end()
    }

    @Test("Reasons are told before a build, which can be looked at while it runs; then nothing is left to make")
    func building() throws {
        let studio = try OpenStudio(Texts.files)
        let before = try studio.ask("GET", "/api/plan?course=kurs").document
        #expect((before["groups"] as? [Any])?.count == 1)
        #expect(try studio.ask("POST", "/api/build", ["course": "kurs"]).status == 200)
        var stage = "running"
        while stage == "running" {
            stage = try studio.ask("GET", "/api/work").document["stage"] as? String ?? ""
            usleep(50_000)
        }
        #expect(stage == "done")
        #expect(((try studio.ask("GET", "/api/plan?course=kurs").document)["groups"] as? [Any])?.isEmpty == true)
        #expect(try studio.folder.names.contains("Build"))
        studio.end()
    }

    @Test("What hinders a publication is told with the file that it stands in, which the page can open")
    func hindrances() throws {
        let text = Texts.script.replacing("[pause 2–30 s]", with: "[pasue 2–30 s]")
        let studio = try OpenStudio(Texts.files.merging(["kurs/a.pust": text]) { $1 })
        #expect(try studio.ask("POST", "/api/publish", ["course": "kurs", "address": ""]).status == 200)
        var work = try studio.ask("GET", "/api/work").document
        while work["stage"] as? String == "running" {
            usleep(50_000)
            work = try studio.ask("GET", "/api/work").document
        }
        #expect(work["stage"] as? String == "failed")
        let remark = try #require((work["remarks"] as? [[String: Any]])?.first)
        #expect(remark["path"] as? String == "kurs/a.pust" && remark["file"] as? String == "a.pust", "\(remark)")
        studio.end()
    }

    @Test("Ranges of bytes are those of the standard")
    func ranges() {
        #expect(PreviewHandler.range("bytes=0-", of: 10) == 0..<10)
        #expect(PreviewHandler.range("bytes=2-4", of: 10) == 2..<5)
        #expect(PreviewHandler.range("bytes=-3", of: 10) == 7..<10)
        #expect(PreviewHandler.range("bytes=4-99", of: 10) == 4..<10)
        for wrong in ["bytes=10-", "bytes=4-2", "lines=0-1", "bytes=0-1,3-4", "bytes=-0"] {
            #expect(PreviewHandler.range(wrong, of: 10) == nil)
        }
    }

    /// Something like speech: a tone with overtones that comes and goes.
    private static func speech(_ pitch: Double) -> [Float] {
        (0..<96_000).map { index in
            let moment = Double(index) / 48_000
            let loud = max(0, sin(2 * .pi * moment)) * (0.6 + 0.4 * sin(8 * .pi * moment))
            return Float(
                0.2 * loud * (1..<9).reduce(0.0) { $0 + sin(2 * .pi * pitch * Double($1) * moment) / Double($1) })
        }
    }
}
