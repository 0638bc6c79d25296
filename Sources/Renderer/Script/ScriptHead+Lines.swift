package import GuideText

extension ScriptHead {
    /// The lines, from 1, that the head of a script has between its marks; to the end of the text if its end is not marked yet, and
    /// nil if there is no head.
    package static func lines(in source: Source) -> Range<Int>? {
        let head = HeadMarks(source)
        guard let first = head.first else {
            // One that has just been begun is none yet.
            guard source.text(ofLine: 1).trimmingBlanks() == "---", source.lineCount > 1 else { return nil }
            let end = (2...source.lineCount).first { source.text(ofLine: $0).trimmingBlanks() == "---" }
            return 2..<(end ?? source.lineCount + 1)
        }
        let start = head.isUnmarked ? first : first + 1
        return start..<max(start, head.last ?? source.lineCount + 1)
    }
}
