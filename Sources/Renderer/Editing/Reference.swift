internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
package import GuideText

/// Finds the place where something is defined that a text names.
package enum Reference: Sendable {
    /// A place in a source: an entry of a lexicon, a key of a head, a variant.
    case place(Source, Span)
    /// A file.
    case file(String)

    /// The place of what is named at an offset of a text; nil if nothing is named there, or if it cannot be found.
    package init?(in draft: ReviewedDraft, at offset: Int, path: String) {
        guard let subject = SubjectFinder(draft.source, at: offset).find(in: path),
            let found = Self.find(subject, draft, path)
        else { return nil }
        self = found
    }
}

extension Reference {
    private static func find(_ subject: Subject, _ draft: ReviewedDraft, _ path: String) -> Reference? {
        switch subject {
        case .directive(let directive, let argument):
            switch directive.argument {
            case .script: return file(argument.value, ending: ".pust", path)
            case .sound: return file(argument.value, ending: "", path)
            case .variant: return variant(argument.value, draft)
            case .words, .measure: return nil
            }
        case .value(let name): return key(named: name.value, in: draft.source).map { .place(draft.source, $0) }
        case .word(let word):
            let saying = draft.script?.script.sayings.last { $0.word.value.lowercased() == word.value.lowercased() }
            return saying.map { .place($0.source, $0.word.span) }
        case .entry(let key, let text):
            let isScript = ["spor", "tracks", "manus", "script"].contains(key)
            return isScript ? file(text.value, ending: ".pust", path) : nil
        case .key, .chapter, .saying: return nil
        }
    }

    private static func file(_ name: String, ending: String, _ path: String) -> Reference? {
        let name = name.hasSuffix(ending) ? name : name + ending
        guard !name.isEmpty, case .success(let real) = ScriptFolder(of: path)?.locate(name) else { return nil }
        return .file(real)
    }

    private static func variant(_ name: String, _ draft: ReviewedDraft) -> Reference? {
        guard let parsed = draft.script else { return nil }
        let variant = parsed.script.variants.first { $0.name.lowercased() == name.lowercased() }
        return variant.map { .place(draft.source, $0.span) }
    }

    /// Where a key stands in the head of a script.
    private static func key(named name: String, in source: Source) -> Span? {
        guard let head = ScriptHead.lines(in: source) else { return nil }
        for number in head {
            let line = source.text(ofLine: number)
            guard let colon = line.firstIndex(of: ":") else { continue }
            if line[..<colon].trimmed.lowercased() == name.lowercased() {
                let start = source.byteRange(ofLine: number).lowerBound
                return Span(start, start + line[..<colon].utf8.count)
            }
        }
        return nil
    }
}
