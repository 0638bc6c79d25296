internal import GuideText

/// An address on the web, where the path of a file or words should stand.
enum WebAddress {
    /// Whether a text is one.
    static func isOne(_ text: some StringProtocol) -> Bool {
        let text = text.lowercased()
        return ["http://", "https://", "ftp://", "www."].contains { text.hasPrefix($0) } && !text.contains(" ")
    }

    /// The host as people say it: `helsenorge.no` of `https://www.helsenorge.no/kurs`.
    static func host(of address: some StringProtocol) -> String {
        let text = String(address)
        let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
        let host = String(rest.prefix { !"/?#:".contains($0) })
        return host.lowercased().hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The name that a file has when it is downloaded from there; nil if the address names none.
    static func fileName(of address: some StringProtocol) -> String? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/")
        guard parts.count > (path.contains("://") ? 2 : 1), let last = parts.last, last.count <= 60,
            last.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }), last.contains(where: \.isLetter)
        else { return nil }
        return String(last)
    }
}

extension Expander {
    /// Reports a file that is named by its address on the web, up to the next comma; whether it is.
    mutating func reportWebAddress(_ arguments: Cursor, _ directive: Directive) -> Bool {
        var ahead = arguments
        ahead.skipBlanks()
        let argument = ahead.takeWhile { $0 != "," }.trimmed
        guard WebAddress.isOne(argument.value) else { return false }
        report(
            .webAddress, argument.span,
            ["path": argument.value, "example": WebAddress.local(argument.value, directive.word.value)])
        return true
    }
}

extension WebAddress {
    /// The directive of a word with the file that the address names, beside the script.
    static func local(_ address: String, _ word: String) -> String {
        let name = fileName(of: address)
        guard DirectiveTable.words[word] == .include else {
            return "[\(word) \(name.flatMap { SoundFile.isName($0) ? $0 : nil } ?? "regn.wav")]"
        }
        let stem = name.map { String($0.prefix { $0 != "." }) } ?? ""
        return "[\(word) \(stem.isEmpty ? "ankomst" : stem)]"
    }
}
