internal import GuideSystem
internal import GuideText

/// Names of files for what is new.
package enum StartName {
    /// The name of the file, without ending, for something with a title; nil if the title has no letters, or cannot be a title.
    package static func stem(of title: String) -> String? {
        let stem = FileNaming.ascii(title, atMost: 60)
        return stem.isEmpty || title.count > 200 || title.trimmed.contains(where: \.isNewline) ? nil : stem
    }

    /// The title that the name of a file or folder suggests: `tre-rolige-pust` becomes `Tre rolige pust`.
    package static func title(of name: String) -> String {
        let words = name.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
