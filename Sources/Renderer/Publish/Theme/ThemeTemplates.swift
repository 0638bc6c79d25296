internal import GuideText

/// The templates of a theme laid over those of the program, and what is wrong with how they take in each other.
struct ThemeTemplates: Sendable {
    /// A template of the theme: where it stands, and what it takes in.
    private var own: [(name: String, source: Source, tags: TemplateTags)] = []

    /// What each of the program's own takes in.
    private static let builtIn: [String: Set<String>] = {
        let files = BuiltInFiles.all.filter { $0.key.hasSuffix(Theme.templateEnding) }
        return Dictionary(
            uniqueKeysWithValues: files.map { name, bytes in
                let tags = TemplateTags(Source(name: name, text: String(decoding: bytes, as: UTF8.self)))
                return (String(name.dropLast(Theme.templateEnding.count)), Set(tags.partials.map(\.value)))
            })
    }()

    /// Takes a template of the theme.
    mutating func add(_ name: String, _ source: Source, _ tags: TemplateTags) { own.append((name, source, tags)) }

    /// Every template that takes in one that is not there, or itself, though it be by way of others.
    var diagnostics: [Diagnostic] {
        var graph = Self.builtIn
        for template in own { graph[template.name] = Set(template.tags.partials.map(\.value)) }
        return own.flatMap { template in
            template.tags.partials.compactMap { partial in
                if graph[partial.value] == nil { return unknown(partial, template.source) }
                return way(from: partial.value, to: template.name, graph).map { way in
                    let arguments = ["path": template.name, "way": ([template.name] + way).joined(separator: " → ")]
                    return Diagnostic(.themeRecursion, in: template.source, at: partial.span, arguments)
                }
            }
        }
    }
}

extension ThemeTemplates {
    private func unknown(_ partial: Spanned<String>, _ source: Source) -> Diagnostic {
        let known = Self.builtIn.keys.sorted()
        return Diagnostic(
            .themePartial, in: source, at: partial.span,
            ["word": partial.value, "known": known.joined(separator: ", ")],
            suggestion: Spelling.nearest(to: partial.value, among: known))
    }

    /// The templates on the way from one to another, both with them; nil if there is no way.
    private func way(from start: String, to end: String, _ graph: [String: Set<String>]) -> [String]? {
        var seen: Set<String> = [start]
        var ways = [[start]]
        while let way = ways.popLast() {
            if way.last == end { return way }
            for next in graph[way.last ?? ""] ?? [] where seen.insert(next).inserted { ways.append(way + [next]) }
        }
        return nil
    }
}
