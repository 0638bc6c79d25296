internal import GuideEditing
internal import GuideText
internal import Synchronization

/// Answers that read: explanations, places that are named, chapters and fixes.
extension ServerDesk {
    /// What there is to tell of an offset. It is spoken for if it was not yet.
    func explain(_ document: OpenDocument, _ analysis: Analysis, at offset: Int) -> Wire.Hover? {
        let explanation = Explanation(
            of: analysis.draft, at: offset, path: document.path, layout: layout(of: document, analysis),
            language: language)
        return explanation.map {
            Wire.Hover(contents: Wire.Markup(value: $0.text), range: analysis.range($0.span))
        }
    }

    /// Where what is named at an offset stands.
    func locate(_ document: OpenDocument, _ analysis: Analysis, at offset: Int) -> Wire.Location? {
        switch Reference(in: analysis.draft, at: offset, path: document.path) {
        case .file(let path):
            let start = Wire.Position(line: 0, character: 0)
            return Wire.Location(uri: address(of: path), range: Wire.Range(start: start, end: start))
        case .place(let source, let span):
            if source.name == analysis.draft.source.name {
                return Wire.Location(uri: document.address, range: analysis.range(span))
            }
            let (start, end) = alignment(of: source).places(of: span)
            return Wire.Location(
                uri: address(of: source.name), range: Wire.Range(start: start.position, end: end.position))
        case nil: return nil
        }
    }

    /// The chapters of a script.
    static func chapters(of analysis: Analysis) -> [Wire.DocumentSymbol] {
        ChapterList(of: analysis.draft).chapters.map {
            Wire.DocumentSymbol(
                name: $0.title, range: analysis.range($0.whole), selectionRange: analysis.range($0.heading))
        }
    }

    /// What fixes the mistakes of a stretch, and all mistakes at once.
    func mends(_ document: OpenDocument, _ analysis: Analysis, _ question: Wire.Question) -> [Wire.CodeAction] {
        let report = DiagnosticReport(analysis, language)
        let source = analysis.draft.source
        let mendable = analysis.diagnostics.filter { $0.fix != nil && $0.source.name == source.name }
        let wanted = { (kind: String) in
            question.context?.only.map { $0.contains { kind == $0 || kind.hasPrefix("\($0).") } } ?? true
        }
        var actions: [Wire.CodeAction] = []
        if wanted(CodeActionKind.quickFix) {
            for diagnostic in mendable {
                let wire = report.wire(diagnostic)
                guard let fix = diagnostic.fix, question.range.map({ Self.touches($0, wire.range) }) ?? true else {
                    continue
                }
                actions.append(
                    Wire.CodeAction(
                        title: fix.title(language), kind: CodeActionKind.quickFix, diagnostics: [wire],
                        isPreferred: true, edit: edit(document, analysis, [fix])))
            }
        }
        let fixes = mendable.compactMap(\.fix)
        let applicable = QuickFix.applicable(fixes, length: source.bytes.count)
        if wanted(CodeActionKind.fixAll), applicable.count > 1 || question.context?.only != nil, !applicable.isEmpty {
            actions.append(
                Wire.CodeAction(
                    title: Self.mendAll(language, ["count": "\(applicable.count)"]), kind: CodeActionKind.fixAll,
                    edit: edit(document, analysis, applicable.map { fixes[$0] })))
        }
        return actions
    }
}

extension ServerDesk {
    private static let mendAll = Bilingual(
        nb: "Rett alt som har ett riktig svar ({count})", en: "Correct all that has one right answer ({count})")

    private func edit(_ document: OpenDocument, _ analysis: Analysis, _ fixes: [QuickFix]) -> Wire.WorkspaceEdit {
        let edits = fixes.flatMap(\.edits).map {
            Wire.TextEdit(range: analysis.range($0.span), newText: $0.replacement)
        }
        return Wire.WorkspaceEdit(changes: [document.address: edits])
    }

    private static func touches(_ first: Wire.Range, _ second: Wire.Range) -> Bool {
        let rank = { (place: Wire.Position) in (place.line, place.character) }
        return rank(first.start) <= rank(second.end) && rank(second.start) <= rank(first.end)
    }

    /// The address of a path, as the client has it if it is open.
    private func address(of path: String) -> String {
        state.withLock { state in state.documents.values.first { $0.path == path }?.address }
            ?? FileAddress.address(of: path)
    }

    /// The places of a source that was read from its file.
    private func alignment(of source: Source) -> TextAlignment {
        let open = state.withLock { state in state.documents.values.first { $0.path == source.name }?.text }
        return TextAlignment(open ?? EditedText(String(decoding: source.bytes, as: UTF8.self)), source)
    }
}
