/// A mend that a program can apply: what to write instead of what stands at some places of one file.
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

    /// A mend of several edits.
    package init(_ title: Bilingual, _ edits: [Edit]) {
        self.title = title
        self.edits = edits.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// A mend that writes `replacement` in the place of `span`.
    package static func write(_ replacement: String, at span: Span) -> QuickFix {
        QuickFix(writing(replacement), [Edit(span, replacement)])
    }

    /// A mend that writes `word` and something around it, such as line ends, that its title need not show.
    package static func write(_ word: String, as replacement: String, at span: Span) -> QuickFix {
        QuickFix(writing(word), [Edit(span, replacement)])
    }

    /// A mend that takes away `written`, which stands at `span`.
    package static func delete(_ written: String, at span: Span) -> QuickFix {
        QuickFix(Bilingual(nb: "Slett `\(written)`", en: "Delete `\(written)`"), [Edit(span, "")])
    }

    private static func writing(_ word: String) -> Bilingual {
        Bilingual(nb: "Skriv `\(word)`", en: "Write `\(word)`")
    }
}

extension QuickFix {
    /// A text with the edits of several mends, and how many of the mends were applied. One that would change what an earlier
    /// one has changed is left for the next round.
    package static func apply(_ fixes: [QuickFix], to bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        var edits: [Edit] = []
        var count = 0
        for fix in fixes where !fix.edits.isEmpty {
            let isFree = fix.edits.allSatisfy { new in
                new.span.end <= bytes.count && !edits.contains { overlap($0.span, new.span) }
            }
            guard isFree else { continue }
            edits += fix.edits
            count += 1
        }
        var result = bytes
        for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
            result.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
        }
        return (result, count)
    }

    private static func overlap(_ first: Span, _ second: Span) -> Bool {
        if first == second { return true }
        return first.start < second.end && second.start < first.end
    }
}
