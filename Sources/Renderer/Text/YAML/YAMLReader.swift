internal import Yams

/// A YAML value with its places in the source.
package indirect enum YAMLValue {
    case scalar(YAMLText)
    case mapping([YAMLEntry], Span)
    case sequence([YAMLValue], Span)

    /// Where it stands.
    package var span: Span {
        switch self {
        case .scalar(let text): text.span
        case .mapping(_, let span), .sequence(_, let span): span
        }
    }
}

/// A key with its value.
package struct YAMLEntry {
    /// The key as written.
    package var key: Spanned<String>
    /// Its value.
    package var value: YAMLValue
}

/// A scalar: its text, and where it stands.
package struct YAMLText {
    /// The text.
    package var value: String
    /// Covers exactly the text when it is written as it reads (`isVerbatim`); otherwise its first byte.
    package var span: Span
    /// Whether the source's bytes at `span` are the text, so that a cursor over them gives exact places.
    package var isVerbatim: Bool

    /// A scalar.
    package init(value: String, span: Span, isVerbatim: Bool) {
        self.value = value
        self.span = span
        self.isVerbatim = isVerbatim
    }
}

/// Why a text is not YAML, and where.
package struct YAMLMistake: Error {
    /// Why.
    package var reason: Bilingual
    /// Where.
    package var span: Span
    /// A fix, where there is one right thing to type.
    package var fix: QuickFix?
    /// What to do about it; nil if nothing more is known than how the file is written.
    package var advice: Bilingual?
}

/// Reads YAML through Yams, keeping places.
package enum YAMLReader {
    /// The entries of the mapping in `span`, which covers whole lines; empty for an empty document.
    /// `known` are the keys that it may have, by which mistakes are understood.
    package static func read(
        _ source: Source, _ span: Span, known: [KeyDeclaration] = []
    ) -> Result<[YAMLEntry], YAMLMistake> {
        let reader = Reader(source: source, firstLine: source.line(of: span.start))
        let yaml = DecimalComma.protect(source.text(of: span))
        // Anchors let a few lines of YAML stand for billions of values, and hashing them never ends: none is let through. Tags
        // are not either, since an anchor may hide behind one.
        let scan = YAMLScan(source, span)
        if let place = scan.references.first ?? (scan.hasManyReferences ? span.start : nil) {
            let sign = source.text(of: Span(place, place + 1))
            return .failure(
                YAMLMistake(
                    reason: YAMLReason.reference(sign), span: Span(place, place + 1),
                    advice: YAMLReason.quote(source, from: place)))
        }
        do {
            guard let node = try Yams.compose(yaml: yaml) else { return .success([]) }
            guard case .mapping(let entries, _) = reader.value(of: node, depth: 0) else {
                let place = reader.span(node)
                return .failure(
                    YAMLSuspect.mistake(in: source, span, upTo: place.start, among: known)
                        ?? YAMLMistake(reason: YAMLReason.noMapping, span: place))
            }
            return .success(entries)
        } catch let error as YamlError {
            let mistake = reader.mistake(error, in: span, known)
            return .failure(
                YAMLSuspect.mistake(in: source, span, upTo: mistake.span.start, among: known)
                    ?? mistake)
        } catch {
            return .failure(YAMLMistake(reason: YAMLReason.unreadable, span: span))
        }
    }
}

private struct Reader {
    let source: Source
    let firstLine: Int
    /// YAML may nest deeper than anything a front matter means.
    private static let depthLimit = 8

    init(source: Source, firstLine: Int) {
        self.source = source
        self.firstLine = firstLine
    }

    func value(of node: Yams.Node, depth: Int) -> YAMLValue {
        guard depth < Self.depthLimit else { return .sequence([], span(node)) }
        switch node {
        case .scalar(let scalar): return .scalar(text(DecimalComma.restore(scalar.string), at: span(node)))
        case .mapping(let mapping):
            let entries = mapping.map { entry(key: $0.key, value: $0.value, depth: depth) }
            return .mapping(entries, span(node))
        case .sequence(let items): return .sequence(items.map { value(of: $0, depth: depth + 1) }, span(node))
        case .alias: return .sequence([], span(node))
        }
    }

    func span(_ node: Yams.Node) -> Span {
        guard let mark = node.mark else { return Span(offset(line: 1, column: 1), offset(line: 1, column: 2)) }
        let start = offset(line: mark.line, column: mark.column)
        return Span(start, start + 1)
    }

    func mistake(_ error: YamlError, in span: Span, _ known: [KeyDeclaration]) -> YAMLMistake {
        switch error {
        case .scanner(let context, let problem, let end, _), .parser(let context, let problem, let end, _),
            .composer(let context, let problem, let end, _):
            // What lacks its end is reported where it begins: the end is that of the file.
            let isUnended = ["unexpected end of stream", "',' or ']'", "',' or '}'"].contains { problem.contains($0) }
            let mark = isUnended ? context?.mark ?? end : end
            let start = offset(line: mark.line, column: mark.column)
            return YAMLMistake(
                reason: YAMLReason.of(problem), span: Span(start, start + 1), advice: YAMLReason.advice(on: problem))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let start = offset(line: context.mark.line, column: context.mark.column)
            // What begins an item of a list stands there once for each item: the dash was forgotten.
            let item = duplicates.first { known.contains(itemBeginningWith: $0) }
            let names = item.map { [$0] } ?? duplicates.sorted()
            let place =
                YAMLSuspect.second(of: names[0], in: source, Span(start, span.end))
                ?? (item == nil ? nil : YAMLSuspect.second(of: names[0], in: source, span))
            let advice = item.flatMap { _ in place.map { YAMLReason.newItem(source, at: $0) } }
            return YAMLMistake(
                reason: YAMLReason.repeated(names), span: place ?? Span(start, start + 1),
                advice: advice ?? YAMLReason.removeOne)
        default: return YAMLMistake(reason: YAMLReason.unreadable, span: Span(span.start, span.start + 1))
        }
    }

    private func entry(key: Yams.Node, value node: Yams.Node, depth: Int) -> YAMLEntry {
        guard case .scalar(let scalar) = key else {
            return YAMLEntry(key: Spanned("", span(key)), value: value(of: node, depth: depth + 1))
        }
        let name = text(DecimalComma.restore(scalar.string), at: span(key))
        // What a web page hides in a name when it is copied.
        let visible = String(scalars: name.value.unicodeScalars.filter { !Self.hidden.contains($0) })
        return YAMLEntry(key: Spanned(visible, name.span), value: value(of: node, depth: depth + 1))
    }

    private static let hidden: Set<Unicode.Scalar> = [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}",
    ]

    private func text(_ value: String, at span: Span) -> YAMLText {
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let isQuoted = span.start < source.bytes.count && quotes.contains(source.bytes[span.start])
        let start = span.start + (isQuoted ? 1 : 0)
        let covered = Span(start, start + value.utf8.count)
        let isVerbatim = source.bytes.dropFirst(start).starts(with: value.utf8)
        return YAMLText(value: value, span: isVerbatim ? covered : span, isVerbatim: isVerbatim)
    }

    private func offset(line: Int, column: Int) -> Int {
        source.offset(line: firstLine + line - 1, column: column)
    }
}

/// In `{setning: 0,6–1,5 s}` YAML takes a decimal comma for the end of a value. A comma straight between two digits
/// inside braces is therefore carried through YAML as a private character of the same width in scalars.
enum DecimalComma {
    private static let stand: Unicode.Scalar = "\u{E02C}"

    static func protect(_ yaml: String) -> String {
        var scalars = Array(yaml.unicodeScalars)
        var open: [Unicode.Scalar] = []
        for index in scalars.indices {
            switch scalars[index] {
            case "{", "[": open.append(scalars[index])
            case "}", "]": _ = open.popLast()
            case "," where open.last == "{" && isDigit(scalars, index - 1) && isDigit(scalars, index + 1):
                scalars[index] = stand
            default: break
            }
        }
        return String(scalars: scalars)
    }

    static func restore(_ text: String) -> String {
        guard text.unicodeScalars.contains(stand) else { return text }
        return String(scalars: text.unicodeScalars.lazy.map { $0 == stand ? "," : $0 })
    }

    private static func isDigit(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }
}
