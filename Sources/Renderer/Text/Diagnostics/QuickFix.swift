/// A fix that a program can apply: what to write in place of some stretches of one file.
///
/// It is offered only where there is one right thing to type. `pusterom check --fix` and editors apply it.
package struct QuickFix: Sendable, Equatable {
    /// A stretch of text and what takes its place.
    package struct Edit: Sendable, Equatable {
        /// What is replaced, in the source of the diagnostic; empty where something is put in.
        package let span: Span
        /// What takes its place; empty where something is taken out.
        package let replacement: String

        /// Puts `replacement` in the place of `span`.
        package init(_ span: Span, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    /// What it does, as a command: “Write `[pause 10 s]`”.
    package let title: Bilingual
    /// What is changed, in the order of the file; no two overlap.
    package let edits: [Edit]

    /// A fix of several edits.
    package init(_ title: Bilingual, _ edits: [Edit]) {
        self.title = title
        self.edits = edits.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// A fix that writes `replacement` in the place of `span`.
    package static func write(_ replacement: String, at span: Span) -> QuickFix {
        QuickFix(writing(replacement), [Edit(span, replacement)])
    }

    /// A fix that writes `word` and something around it, such as line ends, that its title need not show.
    package static func write(_ word: String, as replacement: String, at span: Span) -> QuickFix {
        QuickFix(writing(word), [Edit(span, replacement)])
    }

    /// A fix that removes `written`, which stands at `span`.
    package static func delete(_ written: String, at span: Span) -> QuickFix {
        QuickFix(Bilingual(nb: "Slett `\(written)`", en: "Delete `\(written)`"), [Edit(span, "")])
    }

    /// A fix that removes a key of YAML with all lines of its value; nil if other keys share its line.
    package static func deleteEntry(of key: Spanned<String>, in source: Source) -> QuickFix? {
        let lines = source.lines(ofEntryAt: key.span.start)
        let start = source.byteRange(ofLine: lines.lowerBound).lowerBound
        guard source.bytes[start..<key.span.start].allSatisfy(\.isBlank) else { return nil }
        let end = min(source.byteRange(ofLine: lines.upperBound).upperBound + 1, source.bytes.count)
        return .delete(key.value, at: Span(start, end))
    }

    private static func writing(_ word: String) -> Bilingual {
        Bilingual(nb: "Skriv `\(word)`", en: "Write `\(word)`")
    }
}

extension QuickFix {
    /// The indices of those fixes that can be applied together to a text of `length` bytes. One that would change
    /// what an earlier one changes is left for the next round.
    package static func applicable(_ fixes: [QuickFix], length: Int) -> [Int] {
        var edits: [Edit] = []
        return fixes.indices.filter { index in
            let new = fixes[index].edits
            let isFree = new.allSatisfy { edit in
                edit.span.end <= length && !edits.contains { overlap($0.span, edit.span) }
            }
            guard isFree, !new.isEmpty else { return false }
            edits += new
            return true
        }
    }

    /// A text with the edits of all fixes that can be applied together, and how many those are.
    package static func apply(_ fixes: [QuickFix], to bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        let applied = applicable(fixes, length: bytes.count)
        var result = bytes
        for edit in applied.flatMap({ fixes[$0].edits }).sorted(by: { $0.span.start > $1.span.start }) {
            result.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
        }
        return (result, applied.count)
    }

    private static func overlap(_ first: Span, _ second: Span) -> Bool {
        if first == second { return true }
        return first.start < second.end && second.start < first.end
    }
}
