internal import GuideEditing
internal import GuideScript
internal import GuideText
internal import Synchronization

/// Answers that write: completion and layout.
extension ServerDesk {
    /// What can be written at an offset.
    func complete(_ document: OpenDocument, _ analysis: Analysis, at offset: Int) -> Wire.CompletionList {
        let (language, takesSnippets) = state.withLock { ($0.language, $0.takesSnippets) }
        let completion = Completion(analysis.draft.source, at: offset, path: document.path, language: language)
        let items = completion.offers.enumerated().map { index, offer in
            let rank = String(repeating: "0", count: 4 - "\(min(index, 9999))".count) + "\(min(index, 9999))"
            return Wire.CompletionItem(
                label: offer.label, kind: Self.kind(of: offer),
                documentation: Self.documentation(of: offer), sortText: rank, filterText: offer.label,
                insertTextFormat: takesSnippets ? 2 : 1,
                textEdit: Wire.TextEdit(
                    range: analysis.range(offer.span), newText: takesSnippets ? Self.snippet(offer) : offer.text))
        }
        return Wire.CompletionList(items: items)
    }

    /// The changes that bring a script to the one layout; nil if it has mistakes, which come first, or is not a script.
    func format(_ document: OpenDocument, _ analysis: Analysis) -> [Wire.TextEdit]? {
        guard let parsed = analysis.draft.script, case .success(let formatted) = ScriptFormatter.format(parsed) else {
            return nil
        }
        let (old, new) = (document.text.units, Array(formatted.utf16))
        if old == new { return [] }
        // All but what is the same at both ends, in whole lines, so that the cursor stays where it is.
        let newline = UInt16(UInt8(ascii: "\n"))
        var start = zip(old, new).prefix { $0 == $1 }.count
        while start > 0, old[start - 1] != newline { start -= 1 }
        var end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        while end > 0, old.count - end > start, old[old.count - end - 1] != newline { end -= 1 }
        let range = Wire.Range(
            start: document.text.place(of: start).position, end: document.text.place(of: old.count - end).position)
        return [
            Wire.TextEdit(range: range, newText: String(decoding: new[start..<(new.count - end)], as: UTF16.self))
        ]
    }
}

extension ServerDesk {
    /// The protocol's number for what is offered.
    private static func kind(of offer: Offer) -> Int {
        switch offer.kind {
        case .directive: 14
        case .key: 10
        case .word: 12
        case .value: 6
        case .variant: 20
        case .file: 17
        }
    }

    private static func documentation(of offer: Offer) -> Wire.Markup? {
        guard !offer.summary.isEmpty else { return nil }
        return Wire.Markup(value: "`\(offer.text.split(separator: "\n").first ?? "")`\n\n\(offer.summary)")
    }

    /// The text of an offer with its placeholder, and with the cursor in the block that it opens.
    private static func snippet(_ offer: Offer) -> String {
        let escape = { (text: Substring) in
            text.reduce(into: "") { $0 += ["\\", "$", "}"].contains($1) ? "\\\($1)" : "\($1)" }
        }
        let characters = Array(offer.text)
        var text = escape(offer.text[...])
        if let place = offer.placeholder {
            let (before, inner, after) = (
                String(characters[..<place.lowerBound]), String(characters[place]),
                String(characters[place.upperBound...])
            )
            text = "\(escape(before[...]))${1:\(escape(inner[...]))}\(escape(after[...]))"
        }
        return text.replacing("\n\n", with: "\n$0\n")
    }
}
