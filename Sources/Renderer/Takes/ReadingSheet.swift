internal import GuideScript
package import GuideSound
package import GuideSpeech
package import GuideText
package import GuideTimeline

/// All lines of some scripts that a person would have to read, each once, in the order of the scripts.
package struct ReadingSheet: Sendable {
    /// The title at its top.
    package let title: String
    /// The lines in order.
    package private(set) var lines: [SheetLine] = []
    /// The mistakes in the scripts, without those about length, because length depends on who speaks.
    package var diagnostics: [Diagnostic] = []
    /// The recordings that there are, by the key of their line.
    package private(set) var takes: [String: Take] = [:]
    /// The paths of recordings that are never played, because there is another of the same line; by its key.
    package private(set) var doubles: [String: [String]] = [:]
    /// The paths of sound files among the recordings whose names are no line's.
    package private(set) var strays: Set<String> = []
    /// Whether it holds only the lines that have no recording.
    package private(set) var isPartial = false
    private var known: [LineID: Int] = [:]

    /// How long the voice takes for a line, and what it sounds like.
    package struct Measure: Sendable {
        /// Its length, in seconds.
        package let seconds: Double
        /// Its outline; nil unless that was asked for.
        package let sketch: SpeechSketch?

        /// What was measured of a line.
        package init(seconds: Double, sketch: SpeechSketch? = nil) {
            self.seconds = seconds
            self.sketch = sketch
        }
    }

    /// A sheet without lines.
    package init(title: String) { self.title = title }

    /// Adds what the variants of one script say, with the recordings there are of it. `measure` is asked once for each line
    /// that is new, by its spoken text.
    package mutating func add<Failure>(
        _ outlines: [Outline], takes shelf: TakeShelf, measure: (String) throws(Failure) -> Measure
    ) throws(Failure) {
        add(shelf)
        var order = SheetOrder()
        for outline in outlines { order.merge(Self.lines(of: outline)) }
        for line in order.lines {
            if let index = known[line.id] {
                lines[index].exercises += 1
            } else {
                known[line.id] = lines.count
                var line = line
                let measured = try measure(line.spoken ?? line.written)
                line.seconds = measured.seconds
                line.sketch = measured.sketch
                lines.append(line)
            }
        }
    }

    /// The lines that have no recording.
    package var missing: [SheetLine] { lines.filter { takes[$0.id.key] == nil } }

    /// The sheet of the lines that have no recording, for who reads a few of them again.
    package var ofMissing: ReadingSheet {
        var sheet = self
        sheet.lines = missing
        sheet.isPartial = true
        return sheet
    }
}

extension ReadingSheet {
    private mutating func add(_ shelf: TakeShelf) {
        takes.merge(shelf.all(but: takes.keys)) { first, _ in first }
        doubles.merge(shelf.doubles) { first, _ in first }
        strays.formUnion(shelf.strays)
    }

    /// What one variant says, as lines; what it says again and again, as often.
    private static func lines(of outline: Outline) -> [SheetLine] {
        var lines: [SheetLine] = []
        for segment in outline.segments {
            let chapter = segment.chapter.map { outline.chapters[$0].value } ?? ""
            for sentence in segment.content.sentences {
                lines.append(
                    SheetLine(
                        id: LineID(sentence.spoken), exercise: outline.script.title, chapter: chapter,
                        written: sentence.written,
                        spoken: sentence.spoken == sentence.written ? nil : sentence.spoken,
                        seconds: 0, exercises: 1))
            }
        }
        return lines
    }
}
