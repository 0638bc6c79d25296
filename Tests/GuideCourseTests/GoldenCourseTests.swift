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
    @Test("become what is beside them", arguments: Golden.cases(of: "courses"))
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

    /// What a course says of itself, of its units, and of its tracks: every property that has a value, a line each.
    private static func text(of plan: CoursePlan) -> String {
        var lines = values(of: plan.course, besides: ["source", "units"])
        for unit in plan.course.units {
            lines += ["", "\(unit.folder):"] + values(of: unit, besides: ["folder", "tracks"]).map { "  \($0)" }
            for track in plan.tracks where track.folder == unit.folder {
                lines.append("  \(track.position). \(track.name) (\(track.script)): \(track.title)")
                let facts = ["length: \(track.target.map { "\($0)" } ?? "–")", "short: \(track.isShort)"]
                let values = track.values.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
                let said = facts + values + self.values(of: track.settings, besides: [])
                lines.append("     " + said.joined(separator: "; "))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The properties of a value by name; nothing has to be added here for a new one.
    private static func values(of value: Any, besides left: Set<String>) -> [String] {
        Mirror(reflecting: value).children.compactMap { child in
            guard let name = child.label, !left.contains(name) else { return nil }
            let text = Self.text(of: child.value)
            return text.isEmpty ? nil : "\(name): \(text)"
        }
    }

    private static func text(of value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        switch value {
        case let range as DurationRange: return "\(range.minimum)–\(range.maximum)"
        case let sidecar as Sidecar: return sidecar.name
        case let saying as Saying: return "\(saying.word.value) → \(saying.said.value)"
        case let engine as EngineChoice: return engine.engine.map { "\($0.name) \($0.mode)" } ?? "built in"
        case let bitRates as [AudioFormat: Int]:
            return bitRates.map { "\($0) \($1)" }.sorted().joined(separator: ", ")
        case is any CustomStringConvertible
        where mirror.displayStyle != .optional && mirror.displayStyle != .collection:
            return "\(value)"
        default: break
        }
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { text(of: $0.value) } ?? ""
        case .collection: return mirror.children.map { text(of: $0.value) }.joined(separator: ", ")
        case .struct: return values(of: value, besides: []).joined(separator: ", ")
        default: return "\(value)"
        }
    }
}
