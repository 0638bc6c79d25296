package import GuideLibrary
package import GuideScript
internal import GuideSystem
package import GuideText

/// All tracks of a course, in the order that they are listed in: week by week, of each exercise the shortest first.
package struct CoursePlan: Sendable {
    /// The course.
    package let course: Course
    /// The texts to read beside the tracks.
    package var texts = CourseTexts()
    /// Its tracks.
    package private(set) var tracks: [PlannedTrack] = []
    /// Mistakes of the course file that only its scripts could show.
    package internal(set) var diagnostics: [Diagnostic] = []

    private var exercises = 0

    /// Plans a course; `head` gives the head of a script by its path from the course file, or why it cannot be read.
    /// `nearest` gives the script that was probably meant by a path that leads to none.
    package init(
        _ course: Course, nearest: @escaping (String) -> String? = { _ in nil },
        head: (String) -> Result<ScriptHead, IncludeFault>
    ) {
        self.course = course
        for unit in course.units {
            var position = 1
            for (index, track) in unit.tracks.enumerated() {
                add(track, index + 1, of: unit, &position, nearest, head)
            }
        }
        diagnostics = diagnostics.inSourceOrder()
    }
}

extension CoursePlan {
    /// The course's ASCII name: what its file says, otherwise that of its folder.
    package func name(in folder: CourseFolder) -> String {
        let name = course.folder ?? FileNaming.ascii(folder.name)
        return name.isEmpty ? "kurs" : name
    }
}

extension CoursePlan {
    private mutating func add(
        _ track: CourseTrack, _ number: Int, of unit: CourseUnit, _ position: inout Int,
        _ nearest: (String) -> String?, _ head: (String) -> Result<ScriptHead, IncludeFault>
    ) {
        switch head(track.script.value) {
        case .failure(let fault):
            let arguments = ["path": track.script.value]
            var meant: String?
            if fault == .missing {
                let near = nearest(track.script.value)
                meant =
                    meaning(of: track.script.value, head)
                    ?? near.map { $0.hasSuffix(".pust") ? String($0.dropLast(5)) : $0 }
            }
            report(
                .scriptMissing, track.script.span, arguments, translated: ["reason": fault.reason], suggestion: meant)
        case .success(let head):
            let variants = variants(of: track, head)
            for (index, edition) in track.editions.enumerated() {
                checkValues(edition, of: track, head)
                exercises += 1
                for variant in variants {
                    add(variant, edition, index + 1, track, head, number: number, position: position, of: unit)
                    position += 1
                }
            }
        }
    }

    /// `{manus: ro, varianter: [kort]}` of `ro kort`, and `ro, pust` of `ro og pust`, where there are such scripts; nil otherwise.
    private func meaning(of path: String, _ head: (String) -> Result<ScriptHead, IncludeFault>) -> String? {
        let name = path.hasSuffix(".pust") ? String(path.dropLast(5)) : path
        func read(_ name: some StringProtocol) -> ScriptHead? { try? head("\(name).pust").get() }
        for sign in [" og ", " and ", " + ", " & ", ";"] where name.contains(sign) {
            let parts = name.split(separator: sign).map { String($0).trimmingBlanks() }
            if parts.count > 1, parts.allSatisfy({ read($0) != nil }) { return parts.joined(separator: ", ") }
        }
        guard let blank = name.lastIndex(where: { " -_".contains($0) }), let found = read(name[..<blank]) else {
            return nil
        }
        let word = name[name.index(after: blank)...].lowercased().filter { !"()".contains($0) }
        guard let variant = found.variants.first(where: { $0.name.lowercased() == word }) else { return nil }
        return "{manus: \(name[..<blank]), varianter: [\(variant.name)]}"
    }

    private mutating func add(
        _ variant: Variant, _ edition: Edition, _ place: Int, _ track: CourseTrack, _ head: ScriptHead, number: Int,
        position: Int, of unit: CourseUnit
    ) {
        let file = FilePath(track.script.value).stem
        let isOne = head.variants.count == 1 && variant.name == Variant.standardName
        // The number in front keeps two long titles with the same beginning apart.
        let names = [
            FileNaming.ascii(track.title ?? file, atMost: Self.titleLength),
            (edition.name?.value).map(FileNaming.ascii),
            isOne ? nil : FileNaming.ascii(variant.name),
        ]
        let stem = names.compactMap { $0 }.joined(separator: "-")
        let name = (number < 10 ? "0" : "") + "\(number)-" + stem
        if tracks.contains(where: { $0.folder == unit.folder && $0.name == name }) {
            report(.trackNameTaken, track.script.span, ["word": name])
        }
        let title = track.title ?? head.title
        let planned = edition.name.flatMap {
            track.editions.count < 2 ? nil : PlannedEdition(name: $0.value, number: place, title: title)
        }
        tracks.append(
            PlannedTrack(
                folder: unit.folder, name: name, position: position, unit: unit.number, exercise: exercises,
                script: track.script.value, variant: variant.name,
                isShort: variant.name == Self.shortest(of: head.variants)?.name, target: variant.target,
                title: [title, edition.name?.value].compactMap { $0 }.joined(separator: " – "), edition: planned,
                summary: head.summary, frame: head.frame,
                values: Dictionary(edition.values.map { ($0.name.value.lowercased(), $0.text) }) { _, last in last },
                settings: track.settings, place: track.script.span))
    }

    /// Characters of a title in a file's name. Editions and variants have limits of their own; with number and ending, all
    /// together stay below the 255 bytes of file systems.
    private static let titleLength = 70

    /// The variants that a track is made in, the shortest first; those that the script does not have are reported.
    private mutating func variants(of track: CourseTrack, _ head: ScriptHead) -> [Variant] {
        var chosen: [Variant] = []
        for name in track.variants {
            if let variant = head.variants.first(where: { $0.name.lowercased() == name.value.lowercased() }) {
                if !chosen.contains(variant) { chosen.append(variant) }
            } else if head.hasReadableVariants {
                let known = head.variants.map(\.name)
                report(
                    .variantUnknown, name.span,
                    ["path": track.script.value, "word": name.value, "known": known.joined(separator: ", ")],
                    suggestion: Spelling.nearest(to: name.value, among: known))
            }
        }
        let variants = track.variants.isEmpty ? head.variants : chosen
        let longest = Duration.seconds(Int64.max / 2)
        let ranked = variants.enumerated().sorted {
            ($0.element.target ?? longest, $0.offset) < ($1.element.target ?? longest, $1.offset)
        }
        return ranked.map(\.element)
    }

    private static func shortest(of variants: [Variant]) -> Variant? {
        variants.first { ["kort", "short"].contains($0.name.lowercased()) }
            ?? variants.min { ($0.target ?? .seconds(Int64.max / 2)) < ($1.target ?? .seconds(Int64.max / 2)) }
    }

    private mutating func checkValues(_ edition: Edition, of track: CourseTrack, _ head: ScriptHead) {
        for value in edition.values where !head.uses(value: value.name.value) {
            report(
                .valueUnused, value.name.span, ["path": track.script.value, "word": value.name.value],
                suggestion: Spelling.nearest(to: value.name.value, among: head.valueNames))
        }
    }

    private mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String], translated: [String: Bilingual] = [:],
        suggestion: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                kind, in: course.source, at: span, arguments, translated: translated, suggestion: suggestion))
    }
}
