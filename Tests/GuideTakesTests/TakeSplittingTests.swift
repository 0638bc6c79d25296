import Foundation
import GuideCourse
import GuideLibrary
import GuideOutput
import GuideRendering
import GuideScript
import GuideSpeech
import GuideTakes
import GuideText
import TestSupport
import Testing

@Suite("One recording of a whole sheet", .serialized)
struct TakeSplittingTests {
    /// Forty lines as scripts have them: some of a word, some long, with pauses at commas, many alike.
    static let lines: [String] = {
        let parts = [
            "føttene", "leggene", "knærne", "lårene", "magen", "ryggen", "hendene", "armene", "skuldrene", "ansiktet",
        ]
        return parts.flatMap { part in
            [
                "Legg merke til \(part).", "Kjenn etter i \(part), uten å endre noe, og uten å lete.",
                "Kanskje merker du noe i \(part), kanskje ikke; begge deler er helt greit akkurat nå.",
                "Slipp \(part).",
            ]
        }
    }()

    private let folder: TemporaryFolder
    private let sheet: ReadingSheet

    init() throws {
        folder = try TemporaryFolder()
        let path = try folder.write(Self.lines.map { "\($0)\n" }.joined(), to: "a.pust")
        let plans = try TrackPlan.plan([try ScriptReading.read(path)], variants: [])
        sheet = try Compiler(voice: EspeakVoice(executable: Program.path, workers: 2)).readingSheet(title: "A", plans)
    }

    /// A recording of lines with pauses of 1.4 to 2.6 s.
    private func record(_ lines: [String], change: ([[Float]]) -> [[Float]] = { $0 }) throws -> String {
        var reader = Reader()
        reader.rate = 8000
        let spoken = change(try reader.speak(lines))
        return try folder.write(
            sound: reader.record(spoken, pause: { 1.4 + Double($0 * 7 % 13) / 10 }), rate: 8000, to: "lang.wav")
    }

    /// The lines as somebody reads them who is now slower, now faster, by up to a fifth.
    private func stretch(_ lines: [[Float]]) -> [[Float]] {
        lines.enumerated().map { index, line in
            let pace = [1.0, 0.84, 1.19, 0.95, 1.1, 0.88, 1.2][index * 5 % 7]
            return (0..<Int(Double(line.count) * pace)).map { line[min(line.count - 1, Int(Double($0) / pace))] }
        }
    }

    @Test("is cut into all its lines, each under its own name, and nothing of a line is lost")
    func findsAll() throws {
        #expect(sheet.lines.count == 40)
        let splitting = try TakeSplitting(try record(Self.lines) { stretch($0) }, into: sheet.lines)
        #expect(splitting.slips.map(\.message.english) == [])
        #expect(splitting.parts.map(\.line.written) == Self.lines)
        try splitting.write(to: folder["opptak"], replacing: false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["opptak"]).count == 40)
        // Each is said again by the same voice: the same length, to a few hundredths of a second and what is kept after the end.
        let review = try TakeReview(
            Compiler(voice: EspeakVoice(executable: Program.path, workers: 2)).readingSheet(
                title: "", try TrackPlan.plan([try ScriptReading.read(folder["a.pust"])], variants: [])),
            recordIn: folder["opptak"])
        var reader = Reader()
        reader.rate = 8000
        for (entry, spoken) in zip(review.entries, stretch(try reader.speak(Self.lines))) {
            let seconds = try #require(entry.take?.seconds)
            #expect(abs(seconds - Double(spoken.count) / 8000) < 0.08, "\(entry.line.written)")
        }
    }

    @Test("says where a line is missing, and nothing is named", arguments: [0, 17])
    func missing(index: Int) throws {
        var read = Self.lines
        read.remove(at: index)
        let splitting = try TakeSplitting(try record(read), into: sheet.lines)
        #expect(splitting.parts.isEmpty && splitting.count == 39)
        let words = splitting.slips.map(\.message.english)
        #expect(words.count == 1)
        #expect(words.first?.contains("line \(index + 1) seems not to have been read") == true, "\(words)")
    }

    @Test("with a line read twice, a pause in a line, or none between two is reported where, and nothing is named")
    func slips() throws {
        var twice = Self.lines
        twice.insert(twice[9], at: 10)
        let first = try TakeSplitting(try record(twice), into: sheet.lines)
        #expect(first.parts.isEmpty && first.slips.first?.message.english.contains("none of the lines") == true)
        let joined = try TakeSplitting(
            try record(Self.lines) { spoken in
                spoken[..<13] + [spoken[13] + [Float](repeating: 0, count: 2000) + spoken[14]] + spoken[15...]
            }, into: sheet.lines)
        #expect(joined.slips.map(\.message.english).first?.hasPrefix("lines 14 and 15") == true)
        let divided = try TakeSplitting(
            try record(Self.lines) { spoken in
                let half = spoken[22].count / 2
                return spoken[..<22] + [Array(spoken[22][..<half]), Array(spoken[22][half...])] + spoken[23...]
            }, into: sheet.lines)
        #expect(divided.slips.map(\.message.english).first?.hasPrefix("line 23 seems to have a long pause") == true)
        #expect(joined.parts.isEmpty && divided.parts.isEmpty)
    }

    @Test("is not named where two lines were read in the wrong order, or one twice and the next not at all")
    func wrongLines() throws {
        var swapped = Self.lines
        swapped.swapAt(20, 21)
        let first = try TakeSplitting(try record(swapped), into: sheet.lines)
        #expect(first.parts.isEmpty)
        #expect(
            first.slips.map(\.message.english).first?.hasPrefix("lines 21 and 22 seem to have been read in") == true)
        var doubled = Self.lines
        doubled[10] = doubled[11]
        let second = try TakeSplitting(try record(doubled), into: sheet.lines)
        #expect(second.parts.isEmpty)
        #expect(second.slips.map(\.message.english).first?.contains("to be line 11") == true)
    }

    @Test("is not named where two lines of about the same length were read in the wrong order: they sound otherwise")
    func alike() throws {
        let lines = [
            "Kjenn føttene mot gulvet.", "Hør lydene i rommet nå.", "Se deg rolig omkring her.",
            "Slipp skuldrene litt ned.",
            "Luften strømmer inn igjen.", "La magen være helt myk.", "Tankene kommer og går.", "Hvil hendene i fanget.",
            "Bli her et øyeblikk til.", "Rett ryggen forsiktig opp.", "Merk varmen fra solen.",
            "Strekk armene langt ut.",
        ]
        let path = try folder.write(lines.map { "\($0)\n" }.joined(), to: "b.pust")
        let plans = try TrackPlan.plan([try ScriptReading.read(path)], variants: [])
        let sheet = try Compiler(voice: EspeakVoice(executable: Program.path, workers: 2))
            .readingSheet(title: "B", plans, sketched: true)
        let reader = Reader()
        func split(_ lines: [String]) throws -> TakeSplitting {
            let sound = reader.record(try reader.speak(lines), pause: { 1.4 + Double($0 * 7 % 13) / 10 })
            return try TakeSplitting(
                try folder.write(sound: sound, rate: reader.rate, to: "lang.wav"), into: sheet.lines)
        }
        #expect(try split(lines).parts.count == lines.count)
        for index in stride(from: 0, to: lines.count - 1, by: 2) {
            var swapped = lines
            swapped.swapAt(index, index + 1)
            let splitting = try split(swapped)
            #expect(splitting.parts.isEmpty && !splitting.slips.isEmpty, "\(lines[index])")
        }
    }

    @Test("may be read calmly: pauses at commas of a second and more are none between lines")
    func calmly() throws {
        let halves = try record(Self.lines) { $0 }
        #expect(try TakeSplitting(halves, into: sheet.lines).parts.count == 40)
        var reader = Reader()
        reader.rate = 8000
        let pieces = Self.lines.map { $0.split(whereSeparator: { ",;".contains($0) }).map(String.init) }
        let spoken = try reader.speak(pieces.flatMap { $0 })
        let ends = pieces.flatMap { line in line.indices.map { $0 + 1 == line.count } }
        let pause = { (index: Int) in ends[index] ? 2 + Double(index % 9) / 10 : 0.8 + Double(index % 5) / 10 }
        let path = try folder.write(sound: reader.record(spoken, pause: pause), rate: 8000, to: "rolig.wav")
        let splitting = try TakeSplitting(path, into: sheet.lines)
        #expect(splitting.slips.map(\.message.english) == [] && splitting.parts.map(\.line.written) == Self.lines)
    }

    @Test("replaces nothing that was recorded before, unless it is asked to; then nothing of it is left over")
    func replacing() throws {
        let splitting = try TakeSplitting(try record(Array(Self.lines[..<4])), into: Array(sheet.lines[..<4]))
        let other = "opptak/gammel-\(LineID(Self.lines[2]).key).flac"
        try folder.write("et opptak", to: other)
        #expect(throws: TakeSplitting.Failure.self) {
            try splitting.write(to: folder["opptak"], replacing: false)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["opptak"]) == [String(other.dropFirst(7))])
        try splitting.write(to: folder["opptak"], replacing: true)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder["opptak"]).sorted()
        #expect(names == Self.lines[..<4].map { "\(LineID($0)).wav" }.sorted())
    }

    @Test("is cut in order, however long its parts last, where that is asked for and there are as many as lines")
    func trusted() throws {
        let turned = Array(sheet.lines[..<3].reversed())
        let recording = try record(Array(Self.lines[..<3]))
        #expect(try TakeSplitting(recording, into: turned).parts.isEmpty)
        #expect(try TakeSplitting(recording, into: turned, isTrusted: true).parts.map(\.line) == turned)
        #expect(try TakeSplitting(recording, into: Array(sheet.lines[..<4]), isTrusted: true).parts.isEmpty)
    }

    @Test("must be a sound file, and somebody must speak in it")
    func unreadable() throws {
        try folder.write("ingen lyd", to: "lang.wav")
        #expect(throws: TakeSplitting.Failure.self) { try TakeSplitting(folder["lang.wav"], into: sheet.lines) }
        try folder.write(sound: [Float](repeating: 0, count: 90_000), to: "lang.wav")
        #expect(throws: TakeSplitting.Failure.self) { try TakeSplitting(folder["lang.wav"], into: sheet.lines) }
    }
}
