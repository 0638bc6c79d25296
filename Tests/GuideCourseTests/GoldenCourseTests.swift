import Foundation
@testable import GuideCourse
import GuideLibrary
import GuideOutput
import GuideScript
import GuideSoundFiles
import GuideSpeech
import GuideText
import TestSupport
import Testing

/// A course in; its diagnostics and its plan out, beside it in `Tests/Golden/courses`. `make golden` writes what comes out: read
/// it through before it is committed.
@Suite("Golden courses")
struct GoldenCourseTests {
    @Test("become what lies beside them", arguments: Golden.cases(of: "courses"))
    func become(_ name: String) throws {
        let path = "\(Golden.root)/courses/\(name)"
        let folder = CourseFolder(path)
        let parsed = Course.parse(try ScriptBytes.read(folder.file), name: "kurs.yml")
        let plan = CoursePlan(parsed.course) { script in
            guard let bytes = try? ScriptBytes.read(folder.path(of: script)) else { return .failure(.missing) }
            return .success(ScriptHead(bytes, name: script))
        }
        let diagnostics = (parsed.diagnostics + plan.diagnostics).inSourceOrder()
        try compare(Self.report(diagnostics), with: "\(path)/diagnostics.txt")
        try compare(Self.text(of: plan), with: "\(path)/plan.txt")
    }

    private func compare(_ text: String, with path: String) throws {
        let expected = try Golden.expected(path, text)
        #expect(text == expected, "\(path)")
    }

    private static func report(_ diagnostics: [Diagnostic]) -> String {
        let printers = [MessageLanguage.bokmål, .english].map { DiagnosticPrinter(language: $0, colour: false) }
        return diagnostics.map { diagnostic in printers.map { $0.print(diagnostic) }.joined() }.joined(separator: "\n")
    }

    /// What a course says of itself, of its units, and of its tracks, a line each; what is not said is left out.
    private static func text(of plan: CoursePlan) -> String {
        let course = plan.course
        var lines = ["title: \(course.title)"]
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(value)") }
        }
        add("summary", course.summary)
        add("author", course.author)
        add("rights", course.rights)
        add("year", course.year.map { "\($0)" })
        add("folder", course.folder)
        add("formats", course.formats.map(\.name).joined(separator: ", "))
        add("sample rate", course.sampleRate.map { "\($0)" })
        add("bit rates", course.bitRates.map { "\($0) \($1)" }.sorted().joined(separator: ", "))
        add("sidecars", course.sidecars.map(\.name).joined(separator: ", "))
        add("sayings", course.sayings.map { "\($0.word.value) → \($0.said.value)" }.joined(separator: ", "))
        add("engine", course.engine.map { $0.engine.map { "\($0.name) \($0.mode)" } ?? "built in" })
        for unit in course.units {
            lines.append("")
            lines.append("\(unit.folder): \(unit.theme ?? "–")")
            add("  informal", unit.informal)
            for track in plan.tracks where track.folder == unit.folder { lines += self.lines(of: track) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of track: PlannedTrack) -> [String] {
        let settings = track.settings
        let facts: [(String, String?)] = [
            ("length", track.target.map { "\($0)" }), ("short", track.isShort ? "yes" : nil),
            (
                "values",
                track.values.isEmpty ? nil : track.values.map { "\($0)=\($1)" }.sorted().joined(separator: ", ")
            ),
            ("sentence", settings.sentenceGap.map { "\($0.minimum)–\($0.maximum)" }),
            ("paragraph", settings.paragraphGap.map { "\($0.minimum)–\($0.maximum)" }),
            ("loudness", settings.loudness.map { "\($0)" }), ("tempo", settings.tempo.map { "\($0)" }),
            ("pitch", settings.pitch.map { "\($0)" }), ("melody", settings.melody.map { "\($0)" }),
            ("timbre", settings.timbre.map { "\($0)" }),
            ("longest silence", settings.longestSilence.map { "\($0)" }),
            ("least guidance", settings.leastGuidance.map { "\($0)" }),
        ]
        let said = facts.compactMap { name, value in value.map { "\(name) \($0)" } }
        return ["  \(track.position). \(track.name) (\(track.script)): \(track.title)"]
            + (said.isEmpty ? [] : ["     " + said.joined(separator: "; ")])
    }
}
