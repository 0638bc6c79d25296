internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
package import GuideText

/// What can be written at a place of a script, a course file or a lexicon.
package struct Completion {
    private let source: Source
    private let offset: Int
    private let path: String
    private let language: MessageLanguage
    /// The line up to the place, and what follows.
    private let before: String
    private let after: String

    /// The completion at an offset of a text that lies at a path.
    package init(_ source: Source, at offset: Int, path: String, language: MessageLanguage) {
        self.source = source
        self.path = path
        self.language = language
        let line = source.byteRange(ofLine: source.line(of: offset))
        self.offset = min(max(offset, line.lowerBound), line.upperBound)
        before = source.text(of: Span(line.lowerBound, self.offset))
        after = source.text(of: Span(self.offset, line.upperBound))
    }

    /// What can be written there.
    package var offers: [Offer] {
        let line = source.line(of: offset)
        switch FilePath(path).name {
        case LexiconFile.name: return []
        case ScriptFolder.courseFile: return keyOffers(from: 1, to: line)
        default:
            if let head = ScriptHead.lines(in: source), head.contains(line) {
                return keyOffers(from: head.lowerBound, to: line)
            }
            return bodyOffers
        }
    }
}

extension Completion {
    /// The keys and values of YAML from a line on.
    private func keyOffers(from first: Int, to line: Int) -> [Offer] {
        let lines = first < line ? (first..<line).map(source.text(ofLine:)) : []
        let place = YAMLPlace(lines + [before])
        if before.contains("#"), !before.contains("\"") { return [] }
        let known = KnownKeys(of: path)
        guard let name = place.key else {
            let written = Set(siblings(of: place, from: first))
            return known.keys(under: place.keys).filter { !written.contains($0.nb[0]) && !written.contains($0.en[0]) }
                .map { offer($0, replacing: place.written) }
        }
        if ["spor", "tracks", "manus", "script"].contains(name), FilePath(path).name == ScriptFolder.courseFile {
            return files(["pust"], place.written)
        }
        guard let key = known.key(named: name, under: place.keys) else { return [] }
        let words = key.nb[0] == "varsler-av" ? Self.warnings : key.choices
        return words.map { Offer(.word, word($0), at: span(of: place.written)) }
    }

    private static var warnings: [(nb: String, en: String)] {
        DiagnosticKind.reviewKinds.map { ($0.code, $0.code) }
    }

    private func offer(_ key: KeyDeclaration, replacing written: String) -> Offer {
        let name = language.choice(nb: key.nb[0], en: key.en[0])
        var offer = Offer(
            .key, name, text: after.hasPrefix(":") ? name : "\(name): \(key.example)", summary: key.meaning(language),
            at: span(of: written))
        if !after.hasPrefix(":") { offer.placeholder = name.count + 2..<offer.text.count }
        return offer
    }

    /// The keys at the left margin that are written already.
    private func siblings(of place: YAMLPlace, from first: Int) -> [String] {
        guard place.keys.isEmpty, let head = ScriptHead.lines(in: source) else { return [] }
        return head.compactMap { number in
            let line = source.text(ofLine: number)
            return line.first?.isLetter == true ? line.firstIndex(of: ":").map { line[..<$0].lowercased() } : nil
        }
    }
}

extension Completion {
    /// Directives, what their arguments name, and values in braces.
    private var bodyOffers: [Offer] {
        if before.trimmed.hasPrefix("//") { return [] }
        let brace = Self.open("{", "}", in: before)
        let bracket = Self.open("[", "]", in: before)
        if let brace, brace > (bracket ?? before.startIndex) || bracket == nil {
            let written = String(before[before.index(after: brace)...])
            return written.contains("|") ? [] : valueNames.map { Offer(.value, $0, at: span(of: written)) }
        }
        guard let bracket else { return [] }
        let inner = before[before.index(after: bracket)...]
        guard let (directive, arguments) = DirectiveDescriptor.named(in: String(inner)) else {
            return directives(replacing: String(before[bracket...]))
        }
        let written = String(
            arguments[
                (arguments.lastIndex(of: ",").map { arguments.index(after: $0) }
                    ?? arguments.startIndex)...
            ].drop { $0 == " " })
        switch directive.argument {
        case .measure: return []
        case .words(let words): return words.map { Offer(.word, word($0), at: span(of: written)) }
        case .variant: return variants.map { Offer(.variant, $0, at: span(of: written)) }
        case .script: return files(["pust"], written)
        case .sound: return files(Self.sounds, written)
        }
    }

    private static let sounds: Set = ["wav", "flac", "mp3", "ogg", "opus", "aif", "aiff", "au", "caf", "w64"]

    /// The last bracket that is open at the end of a text, unless it is written as a sign.
    private static func open(_ opening: Character, _ closing: Character, in text: String) -> String.Index? {
        guard let place = text.lastIndex(of: opening), !text[place...].contains(closing) else { return nil }
        return text[..<place].last == "\\" ? nil : place
    }

    /// The directives by the words of the script's own language.
    private func directives(replacing written: String) -> [Offer] {
        let isEnglish = usesEnglish
        let end = Span(offset - written.utf8.count, offset + (after.hasPrefix("]") ? 1 : 0))
        return DirectiveTable.all.map { directive in
            let name = (isEnglish ? directive.words.en : directive.words.nb)[0]
            let close = (isEnglish ? DirectiveDescriptor.end.words.en : DirectiveDescriptor.end.words.nb)[0]
            let arguments = directive.exampleArguments
            let opening = "[\(name)" + (arguments.isEmpty ? "" : " \(arguments)") + "]"
            var offer = Offer(
                .directive, "[\(name)", text: directive.opensBlock ? "\(opening)\n\n[\(close)]" : opening,
                summary: directive.summary(language), at: end)
            if !arguments.isEmpty { offer.placeholder = name.count + 2..<name.count + 2 + arguments.count }
            return offer
        }
    }

    /// Whether the script has directives in English and none in Norwegian.
    private var usesEnglish: Bool {
        let text = String(decoding: source.bytes, as: UTF8.self).lowercased()
        let isUsed = { (word: String) in text.contains("[\(word) ") || text.contains("[\(word)]") }
        let both = Set(DirectiveTable.all.flatMap(\.words.nb)).intersection(DirectiveTable.all.flatMap(\.words.en))
        let norwegian = DirectiveTable.all.flatMap(\.words.nb).filter { !both.contains($0) }
        let english = DirectiveTable.all.flatMap(\.words.en).filter { !both.contains($0) }
        return english.contains(where: isUsed) && !norwegian.contains(where: isUsed)
    }

    private var head: ScriptHead { ScriptHead(source.bytes, name: path) }

    private var variants: [String] { head.variants.map(\.name) }

    /// The values of the head, those that every script has, and those of loops.
    private var valueNames: [String] {
        let loops = source.lines.compactMap { line -> String? in
            guard let open = line.firstRange(of: "[for ") else { return nil }
            return line[open.upperBound...].firstIndex(of: ":").map { line[open.upperBound..<$0].trimmed }
        }
        return head.valueNames + Vocabulary.valueNames.map(word) + loops
    }

    private func files(_ endings: Set<String>, _ written: String) -> [Offer] {
        let own = FilePath(path).name
        return (FileList(of: path)?.paths(endings) ?? []).filter { FilePath($0).name != own || $0.contains("/") }.map {
            Offer(.file, $0.hasSuffix(".pust") ? String($0.dropLast(5)) : $0, at: span(of: written))
        }
    }

    private func word(_ words: (nb: String, en: String)) -> String { language.choice(nb: words.nb, en: words.en) }

    /// The span of what stands before the place.
    private func span(of written: String) -> Span { Span(offset - written.utf8.count, offset) }
}
