internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// What stands at a place of a text.
enum Subject {
    /// A directive, and the argument at the place.
    case directive(DirectiveDescriptor, argument: Spanned<String>)
    /// A value in braces.
    case value(Spanned<String>)
    /// A chapter's heading.
    case chapter(Span)
    /// A word that is said.
    case word(Spanned<String>)
    /// A key of a head or a course file.
    case key(KeyDeclaration, Span)
    /// Part of a key's value.
    case entry(key: String, Spanned<String>)
    /// A word of a lexicon.
    case saying(Spanned<String>)

    /// Where it stands.
    var span: Span {
        switch self {
        case .directive(_, let text), .value(let text), .word(let text), .entry(_, let text), .saying(let text):
            text.span
        case .chapter(let span), .key(_, let span): span
        }
    }
}

/// Finds what stands at a place.
struct SubjectFinder {
    private let source: Source
    private let offset: Int
    private let line: Range<Int>

    init(_ source: Source, at offset: Int) {
        self.source = source
        line = source.byteRange(ofLine: source.line(of: offset))
        self.offset = min(max(offset, line.lowerBound), line.upperBound)
    }

    /// What stands there in a file with a name; nil if nothing is known of it.
    func find(in path: String) -> Subject? {
        let number = source.line(of: offset)
        switch FilePath(path).name {
        case LexiconFile.name: return lexicon
        case ScriptFolder.courseFile: return yaml(from: 1, to: number, KnownKeys(of: path))
        default:
            if let head = ScriptHead.lines(in: source), number < head.upperBound {
                return head.contains(number) ? yaml(from: head.lowerBound, to: number, KnownKeys(of: path)) : nil
            }
            return body
        }
    }
}

extension SubjectFinder {
    private var text: String { source.text(of: Span(line.lowerBound, line.upperBound)) }

    private var lexicon: Subject? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = String(text[..<colon]).filter { $0 != "\"" && $0 != "'" }.trimmingBlanks()
        return name.isEmpty || name.hasPrefix("#")
            ? nil : .saying(Spanned(name, Span(line.lowerBound, line.lowerBound + text[..<colon].utf8.count)))
    }

    private func yaml(from first: Int, to number: Int, _ known: KnownKeys) -> Subject? {
        guard let word = stretch(where: { $0.isLetter || $0.isNumber || "-_./".contains($0) }) else { return nil }
        let lines = first < number ? (first..<number).map(source.text(ofLine:)) : []
        let upTo = source.text(of: Span(line.lowerBound, word.span.end))
        let place = YAMLPlace(lines + [upTo])
        let rest = source.text(of: Span(word.span.end, line.upperBound)).drop { $0 == " " }
        if rest.hasPrefix(":"), let key = known.key(named: word.value, under: place.keys) {
            return .key(key, word.span)
        }
        return (place.key ?? place.keys.last).map { .entry(key: $0, word) }
    }

    private var body: Subject? {
        let text = text
        if text.trimmed.hasPrefix("//") { return nil }
        if text.trimmed.hasPrefix("#") { return .chapter(Span(line.lowerBound, line.upperBound)) }
        if let inner = enclosed("[", "]"), let (directive, arguments) = DirectiveDescriptor.named(in: inner.value + " ")
        {
            let start = inner.span.start + inner.value.utf8.count + 1 - arguments.utf8.count
            return .directive(directive, argument: argument(Span(start, max(start, inner.span.end))))
        }
        if let inner = enclosed("{", "}"), !inner.value.contains("|") { return .value(inner) }
        let word = stretch { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'" }
        return word.map { .word($0) }
    }

    /// The argument of a directive that the place is in, or the first.
    private func argument(_ span: Span) -> Spanned<String> {
        var start = span.start
        for part in source.text(of: span).split(separator: ",", omittingEmptySubsequences: false) {
            let end = start + part.utf8.count
            if offset <= end || end >= span.end {
                let blanks = part.utf8.prefix(while: \.isBlank).count
                let value = String(part).trimmingBlanks()
                return Spanned(value, Span(start + blanks, start + blanks + value.utf8.count))
            }
            start = end + 1
        }
        return Spanned("", span)
    }

    /// What stands between the brackets around the place, which may stand on one of them.
    private func enclosed(_ opening: Character, _ closing: Character) -> Spanned<String>? {
        let before = source.text(of: Span(line.lowerBound, offset))
        let after = source.text(of: Span(offset, line.upperBound))
        var start = line.lowerBound
        if let open = before.lastIndex(of: opening), !before[open...].contains(closing) {
            start += before[...open].utf8.count
        } else if after.first == opening {
            start = offset + 1
        } else {
            return nil
        }
        let rest = source.text(of: Span(start, line.upperBound))
        let inner = rest.firstIndex(of: closing).map { rest[..<$0] } ?? rest[...]
        return Spanned(String(inner), Span(start, start + inner.utf8.count))
    }

    /// The characters of a kind around the place.
    private func stretch(where belongs: (Character) -> Bool) -> Spanned<String>? {
        let before = source.text(of: Span(line.lowerBound, offset)).reversed().prefix(while: belongs)
        let after = source.text(of: Span(offset, line.upperBound)).prefix(while: belongs)
        let value = String(before.reversed()) + after
        let start = offset - String(before.reversed()).utf8.count
        return value.isEmpty ? nil : Spanned(value, Span(start, start + value.utf8.count))
    }
}
