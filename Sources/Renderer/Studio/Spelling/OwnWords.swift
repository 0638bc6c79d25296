internal import CStudio
internal import GuideSystem
internal import GuideText

/// Words that no dictionary has and that are right all the same: the program's, and those of the files `ordliste.txt` in the
/// folders from a script's own up to the studio's. A file has a word a line; capitals make no difference.
struct OwnWords: Sendable {
    /// The name of such a file.
    static let fileName = "ordliste.txt"

    private var words: Set<String>

    /// The words that hold for a script.
    init(of script: String, in folder: StudioFolder) {
        words = Self.shipped
        var path = FilePath(script).folder
        while true {
            if let text = Self.text(at: path == "." ? Self.fileName : "\(path)/\(Self.fileName)", in: folder) {
                words.formUnion(Self.words(of: text))
            }
            if path == "." { break }
            path = FilePath(path).folder
        }
    }

    /// Whether a word is one of them.
    func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }

    /// The text of a list of the studio's folder; nil if it is not there.
    static func text(at name: String, in folder: StudioFolder) -> String? {
        guard let path = try? folder.locate(name), let bytes = try? BoundedFile.bytes(of: path) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The words of a list, in small letters.
    static func words(of text: String) -> Set<String> {
        Set(lines(of: text).map { $0.trimmed.lowercased() }.filter { !$0.isEmpty })
    }

    /// A list with a word added, or taken away; all else stays as it is.
    static func changing(_ text: String, _ word: String, isAdded: Bool) -> String {
        let lines = lines(of: text).filter { isAdded || $0.trimmed.lowercased() != word.lowercased() }
        let all = isAdded ? lines + [word] : lines
        return all.isEmpty ? "" : all.joined(separator: "\n") + "\n"
    }

    private static func lines(of text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The words that the shipped courses are written with.
    private static let shipped = words(of: String(decoding: StudioFiles.bytes(of: fileName) ?? [], as: UTF8.self))
}
