internal import GuideText

extension SoundFile {
    /// Whether an argument is the name of a sound file: its last part ends like one (`regn.wav`), whatever the folder.
    static func isName(_ text: String) -> Bool {
        guard let last = text.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last,
            let point = last.lastIndex(of: ".")
        else { return false }
        let ending = last[last.index(after: point)...]
        return point > last.startIndex && 2...5 ~= ending.count && ending.first?.isLetter == true
            && ending.allSatisfy { $0.isLetter || $0.isNumber }
    }
}

/// Sound files as arguments of directives.
extension Expander {
    /// Takes an argument, up to the next comma, if it is the name of a sound file.
    func takeSoundName(_ arguments: inout Cursor) -> Spanned<String>? {
        var ahead = arguments
        ahead.skipBlanks()
        let argument = ahead.takeWhile { $0 != "," }.trimmed
        guard SoundFile.isName(argument.value) else { return nil }
        arguments = ahead
        return argument
    }

    /// Finds a sound file in the folder of the scripts; returns nil and reports it if it is not there.
    mutating func soundFile(_ name: Spanned<String>, _ directive: Directive) -> SoundFile? {
        guard !reportBackslashes(name.value, name.span) else { return nil }
        switch library?.locate(name.value) ?? .failure(.missing) {
        case .success(let path): return SoundFile(name: name.value, path: path)
        case .failure(.missing):
            reportMissing(name.value, name.span, near: library?.nearest(to: name.value))
        case .failure(.outside): report(.outsideRoot, name.span, ["path": name.value])
        case .failure(.unreadable(let reason)):
            report(.unreadableInclude, name.span, ["path": name.value], translated: ["reason": reason])
        }
        return nil
    }

    /// Reports that there is no such file, with the one that was probably meant.
    mutating func reportMissing(_ path: String, _ span: Span, near: String?) {
        let isLink = path.contains("://") || path.hasPrefix("www.")
        let advice =
            isLink
            ? Bilingual(
                nb: "Ingenting hentes fra nettet. Last ned filen, og legg den i mappen som manusene ligger i.",
                en: "Nothing is fetched from the web. Download the file, and put it into the folder of the scripts.")
            : Bilingual(
                nb: "Skriv stien fra mappen som manusene ligger i.",
                en: "Write the path from the folder of the scripts.")
        report(
            .missingInclude, span, ["path": isLink ? context.source.text(of: span) : path],
            translated: ["advice": advice], suggestion: isLink ? nil : near)
    }

    /// Reports a path with backslashes, or with a drive's letter; whether it is one.
    mutating func reportBackslashes(_ path: String, _ span: Span) -> Bool {
        let isDrive = path.dropFirst().first == ":" && path.first.map { $0.isASCII && $0.isLetter } == true
        guard path.contains("\\") || isDrive else { return false }
        let parts = path.split(whereSeparator: { $0 == "\\" || $0 == "/" })
        // Nothing outside the folder can be read: of a path from the drive's root, only the name helps.
        let mended = isDrive ? parts.last.map(String.init) ?? "" : parts.joined(separator: "/")
        report(.backslashPath, span, ["path": path, "example": mended], fix: isDrive ? nil : .write(mended, at: span))
        return true
    }

    /// Takes a level such as `-18 dB`; nil, with the cursor where it was, if none follows.
    func takeLevel(_ arguments: inout Cursor) -> Quantity? {
        var ahead = arguments
        guard let quantity = takeQuantity(&ahead), Vocabulary.term[quantity.unit.value] == .decibel else { return nil }
        arguments = ahead
        return quantity
    }
}
