internal import GuideText

extension DirectiveDescriptor {
    /// What its arguments name.
    package enum Argument: Sendable {
        /// Numbers and times, or nothing.
        case measure
        /// Words of the markup.
        case words([(nb: String, en: String)])
        /// Variants of the script.
        case variant
        /// Another script.
        case script
        /// A sound file.
        case sound
    }

    /// What its arguments name.
    package var argument: Argument {
        switch self {
        case .bell: .words(Vocabulary.instrument.canonical + Vocabulary.size.canonical)
        case .breath: .words(Vocabulary.phase.canonical)
        case .only: .variant
        case .include: .script
        case .sound, .background: .sound
        default: .measure
        }
    }

    /// The directive that the text after an open bracket names, and what of the text follows its word; nil as long as it names
    /// none.
    package static func named(in text: String) -> (directive: DirectiveDescriptor, arguments: Substring)? {
        let text = text.drop { $0 == " " || $0 == "\t" }
        let small = text.lowercased()
        let found = DirectiveTable.all.flatMap { directive in
            (directive.words.nb + directive.words.en).map { (directive, $0) }
        }.filter { _, word in
            guard small.hasPrefix(word) else { return false }
            return small.dropFirst(word.count).first.map { !$0.isLetter } ?? false
        }.max { $0.1.count < $1.1.count }
        return found.map { ($0.0, text.dropFirst($0.1.count)) }
    }
}

extension Vocabulary {
    /// The names of the values that every script has.
    package static var valueNames: [(nb: String, en: String)] { value.canonical }
}
