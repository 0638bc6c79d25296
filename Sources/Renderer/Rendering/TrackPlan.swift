package import GuideScript
internal import GuideSystem
package import GuideTakes
internal import GuideText
package import GuideTimeline

/// One track to be made: a variant of a script and the file it becomes.
package struct TrackPlan: Sendable {
    /// What is to be heard.
    package let outline: Outline
    /// Whether the script was understood without a mistake.
    package let isWhole: Bool
    /// Name of the file, without folder and ending.
    package let fileName: String
    /// The recordings that take the place of the voice.
    package var takes = TakeShelf()

    /// Why tracks could not be planned as asked.
    package enum Failure: Error, Equatable {
        /// No script has a variant of this name; these there are.
        case unknownVariant(String, known: [String])
        /// Two tracks would be written to the same file.
        case sameFile(String)
    }

    /// The tracks of `scripts`, in order; with `variants`, only those of these names.
    package static func plan(_ scripts: [ParsedScript], variants wanted: [String]) throws(Failure) -> [TrackPlan] {
        let known = scripts.flatMap(\.script.variants).map(\.name)
        for name in wanted where !known.contains(where: { isSame($0, name) }) {
            throw .unknownVariant(name, known: known.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
        var plans: [TrackPlan] = []
        for parsed in scripts {
            let takes = TakeShelf(of: parsed.script.source.name)
            for variant in parsed.script.variants
            where wanted.isEmpty || wanted.contains(where: { isSame($0, variant.name) }) {
                var plan = TrackPlan(parsed, variant)
                plan.takes = takes
                if plans.contains(where: { $0.fileName == plan.fileName }) { throw .sameFile(plan.fileName) }
                plans.append(plan)
            }
        }
        return plans
    }

    /// A variant that is to be written under a name of its own.
    package init(_ parsed: ParsedScript, _ variant: Variant, fileName: String) {
        outline = Outline(of: parsed.script, variant: variant)
        isWhole = !parsed.diagnostics.hasErrors
        self.fileName = fileName
    }

    /// The script's name as a file name without ending.
    package var stem: String { Self.stem(of: outline.script) }

    private init(_ parsed: ParsedScript, _ variant: Variant) {
        let name = Self.stem(of: parsed.script) + "-" + FileNaming.ascii(variant.name)
        self.init(parsed, variant, fileName: name)
    }

    private static func stem(of script: Script) -> String {
        let file = script.source.name.split(separator: "/").last ?? "track"
        return FileNaming.ascii(String(file.hasSuffix(".pust") ? file.dropLast(5) : file))
    }

    private static func isSame(_ first: String, _ second: String) -> Bool { first.lowercased() == second.lowercased() }
}
