extension Source {
    /// The lines of an entry of YAML, in block layout, whose key begins at a byte: the key's own, those that are further in, and the
    /// items of its list. Blank lines belong to it where more of it follows.
    package func lines(ofEntryAt start: Int) -> ClosedRange<Int> {
        let first = line(of: start)
        let indent = start - byteRange(ofLine: first).lowerBound
        var last = first
        for number in (first + 1)..<max(first + 1, lineCount + 1) {
            let text = text(ofLine: number)
            let depth = text.utf8.prefix(while: \.isBlank).count
            if depth == text.utf8.count { continue }
            guard depth > indent || depth == indent && text.utf8.dropFirst(depth).starts(with: "- ".utf8) else { break }
            last = number
        }
        return first...last
    }
}
