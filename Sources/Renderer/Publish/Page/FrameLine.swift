internal import GuideScript

/// A line of an exercise's frame. The names of its properties are those that templates use.
struct FrameLine {
    let label: String
    let words: String

    /// The lines of a frame but the one that says when not, which stands by itself.
    static func lines(of frame: Frame, _ text: PageText) -> [FrameLine] {
        let lines = [
            ("ramme-hvorfor", frame.why), ("ramme-for-hvem", frame.forWhom), ("ramme-bygger-paa", frame.buildsOn),
            ("ramme-naar", frame.timeOfDay), ("ramme-etterpaa", frame.afterwards),
        ]
        return lines.compactMap { name, words in words.map { FrameLine(label: text(name), words: $0) } }
    }
}
