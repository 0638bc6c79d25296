internal import GuideText

/// Silences and blocks that speak of variants as people write them.
extension DirectiveGuess {
    /// `15–40 s` of `lang`, `2–5 s` of `litt`.
    func pause(_ text: String) -> String? {
        if let spread = spread(text) { return spread }
        let words = DirectionWords(text, filler: DirectionVocabulary.known)
        guard words.unknown.isEmpty, words.has(DirectionVocabulary.long) || words.has(DirectionVocabulary.short),
            case .pause(let length)? = StageDirection.marked("pause " + text)?.direction
        else { return nil }
        return length.written
    }

    /// `5–20 s` of `kort: 5 s, lang: 20 s` and of `5 s (kort), 20 s (lang)`: a length for each variant, from the least to the most.
    private func spread(_ text: String) -> String? {
        let parts = text.split { ",;/".contains($0) }.map { $0.lowercased() }
        guard parts.count > 1, variants.count > 1 else { return nil }
        var lengths: [String] = []
        for part in parts {
            let words = part.split { " ():=".contains($0) }.map(String.init)
            let others = words.filter { word in !variants.contains { $0.name.lowercased() == word } }
            guard others.count < words.count, let length = DurationGuess.duration(in: others.joined(separator: " "))
            else {
                return nil
            }
            lengths.append(length)
        }
        // `5 s` and `20 s` share their unit.
        let (first, last) = (lengths[0], lengths[lengths.count - 1])
        let unit = last.drop { !$0.isLetter }
        let isShared = first.hasSuffix(" \(unit)") && first.filter(\.isLetter) == unit
        let ordered = "\(isShared ? String(first.dropLast(unit.count + 1)) : first)–\(last)"
        return isTaken("[pause \(ordered)]") ? ordered : DurationGuess.swapped(ordered)
    }

    /// The name of the one variant that lasts as long as a text says: `[bare 10 min]`.
    private func variantLasting(_ text: String) -> String? {
        guard let length = DurationGuess.duration(in: text, unit: "min") else { return nil }
        let bytes = Array(length.utf8)
        var reader = DurationReader(cursor: Cursor(bytes, Span(0, bytes.count)), limit: Limits.track)
        guard let wanted = try? reader.duration().value else { return nil }
        let fitting = variants.filter { $0.target == wanted }
        return fitting.count == 1 ? fitting[0].name : nil
    }

    /// Names of variants between commas; all others, where they are denied.
    func names(_ text: String) -> String? {
        var words = text.split { " ,/&+;".contains($0) }.map { $0.lowercased() }
        let isDenied = words.first.map { ["ikke", "not", "unntatt", "except", "uten"].contains($0) } ?? false
        if isDenied { words.removeFirst() }
        let fillers: Set = [
            "og", "eller", "and", "or", "i", "in", "for", "den", "det", "the", "varianten", "variant", "versjon",
            "versjonen", "version", "utgave", "utgaven",
        ]
        words.removeAll(where: fillers.contains)
        if let name = variantLasting(text) { return name }
        let variants = variants.map(\.name)
        let known = words.compactMap { word in
            variants.first { $0.lowercased() == word } ?? Spelling.nearest(to: word, among: variants)
        }
        guard !known.isEmpty, known.count == words.count else { return nil }
        let chosen = isDenied ? variants.filter { !known.contains($0) } : known
        return chosen.isEmpty ? nil : chosen.joined(separator: ", ")
    }
}
