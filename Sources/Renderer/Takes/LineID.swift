internal import GuideSystem

/// The name of a line, made from its text alone: `finn-en-stilling-3f9a2c11`. Whatever else changes – voice, lexicon, script –
/// the same words have the same name.
package struct LineID: Hashable, Sendable, CustomStringConvertible {
    /// The text in the form that counts: small letters, and one blank between words.
    package let text: String
    /// The first eight hexadecimal digits of the text's SHA-256: what a recording is known by.
    package let key: String

    /// Characters of the readable part at most.
    private static let longestPrefix = 32
    private static let keyLength = 8

    /// The name of a line.
    package init(_ line: String) {
        text = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        key = String(Digest(of: text.utf8).description.prefix(Self.keyLength))
    }

    /// The readable part and the key.
    package var description: String {
        var prefix = ""
        for word in FileNaming.ascii(text).split(separator: "-") {
            let longer = prefix.isEmpty ? String(word) : "\(prefix)-\(word)"
            guard longer.utf8.count <= Self.longestPrefix else { break }
            prefix = longer
        }
        return prefix.isEmpty ? key : "\(prefix)-\(key)"
    }

    /// Two names are the same if their keys are.
    package static func == (first: LineID, second: LineID) -> Bool { first.key == second.key }

    /// By its key.
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// The key in a recording's file name, which may have anything before it; nil if it has none.
    static func key(inFileName name: String) -> String? {
        guard isSoundFile(name), let point = name.lastIndex(of: ".") else { return nil }
        return key(in: name[..<point])
    }

    /// Whether a file is a sound by its name.
    static func isSoundFile(_ name: String) -> Bool {
        guard let point = name.lastIndex(of: ".") else { return false }
        return isSound(name[name.index(after: point)...])
    }

    /// The key at the end of a name; nil if it has none.
    static func key(in name: some StringProtocol) -> String? {
        let last = name.split(separator: "-").last.map { $0.lowercased() } ?? ""
        let isKey = last.utf8.count == keyLength && last.allSatisfy { $0.isHexDigit && $0.isASCII }
        return isKey ? last : nil
    }

    /// Endings of sound files, also of those that cannot be read, so that their author is told.
    private static func isSound(_ ending: some StringProtocol) -> Bool {
        [
            "wav", "wave", "flac", "mp3", "ogg", "oga", "opus", "aif", "aiff", "aifc", "au", "snd", "caf", "w64",
            "rf64",
            "m4a", "mp4", "aac", "wma",
        ].contains(ending.lowercased())
    }
}
