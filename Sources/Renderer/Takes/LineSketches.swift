internal import GuideSound
internal import GuideText

/// Compares the parts of a long recording with how the lines sound: a part that is much more like another line
/// nearby is taken for that line, whatever their lengths.
struct LineSketches {
    /// A part that is another line.
    struct Mistake {
        /// The part, and the line with its number.
        let part: Int
        /// The line that it is more like.
        let line: Int
    }

    private let sketches: [SpeechSketch?]

    /// Lines that are so many numbers away are looked at.
    private static let reach = 3
    /// A part is another line if it is nearer to it by so much. Honest readers: a voice of the sheet's language is nearer to its
    /// own lines by 0.2 and more, and the worst of 60 lines of an English voice that reads Norwegian was nearer to another by
    /// 0.13.
    private static let margin = 0.2
    /// Noise nearer to the speech than this, in dB, blurs sketches so that honest lines are refused.
    static let leastRange = 28.0

    /// The sketches of a sheet's lines.
    init(_ lines: [SheetLine]) { sketches = lines.map(\.sketch) }

    /// The parts, one for each line, that are other lines than those with their numbers.
    func mistaken(for parts: [SpeechSketch]) -> [Mistake] {
        parts.indices.compactMap { part in
            guard let own = distance(parts[part], part) else { return nil }
            let near = (part - Self.reach...part + Self.reach).filter { sketches.indices.contains($0) && $0 != part }
            let others = near.compactMap { line in distance(parts[part], line).map { (line: line, distance: $0) } }
            guard let best = others.min(by: { $0.distance < $1.distance }), own - best.distance > Self.margin else {
                return nil
            }
            return Mistake(part: part, line: best.line)
        }
    }

    /// What is said about a mistake.
    static func words(_ mistake: Mistake, _ lines: [SheetLine]) -> Bilingual {
        let (asked, heard) = (lines[mistake.part].written, lines[mistake.line].written)
        return Bilingual(
            nb:
                "her skulle linje \(mistake.part + 1) komme («\(asked)»), men dette ligner linje \(mistake.line + 1): «\(heard)»",
            en:
                "line \(mistake.part + 1) should come here (“\(asked)”), but this sounds like line \(mistake.line + 1): “\(heard)”"
        )
    }

    private func distance(_ part: SpeechSketch, _ line: Int) -> Double? {
        sketches[line].flatMap { part.distance(to: $0) }
    }
}
