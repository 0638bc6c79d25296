/// The name that a phone shows below an icon.
enum ShortName {
    /// Characters that phones have room for there.
    private static let length = 15
    /// Words of fewer letters say nothing by themselves: `Å`, `Med`.
    private static let leastLetters = 4

    /// The title, if it fits; else as many of its first words as fit, the last one a word that says something; else the first
    /// such word, cut.
    static func of(_ title: String) -> String {
        guard title.count > length else { return title }
        let words = title.split(separator: " ")
        var fitting: [Substring] = []
        for word in words {
            guard (fitting + [word]).joined(separator: " ").count <= length else { break }
            fitting.append(word)
        }
        while let last = fitting.last, last.count < leastLetters { fitting.removeLast() }
        guard fitting.isEmpty else { return fitting.joined(separator: " ") }
        return String((words.first { $0.count >= leastLetters } ?? title[...]).prefix(length))
    }
}
