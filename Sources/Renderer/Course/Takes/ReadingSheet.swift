package import GuideScript
package import GuideSound
package import GuideSpeech
internal import GuideSystem
internal import GuideTimeline

/// All lines of some scripts that a person would have to read, each once, in the order of the scripts.
package struct ReadingSheet: Sendable {
    /// The title at its top.
    package let title: String
    /// The lines in order.
    package private(set) var lines: [Line] = []
    /// What is wrong with the scripts, other than their length: that depends on who speaks.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The recordings that there are, by the key of their line.
    package private(set) var takes: [String: Take] = [:]
    /// The paths of recordings that are never played, for there is another of the same line; by its key.
    package private(set) var doubles: [String: [String]] = [:]
    /// The paths of sound files among the recordings whose names are no line's.
    package private(set) var strays: Set<String> = []
    /// Whether it holds only the lines that have no recording.
    package private(set) var isPartial = false
    private var known: [LineID: Int] = [:]
    private let isSketched: Bool

    /// A line.
    package struct Line: Sendable, Equatable {
        /// Its name.
        package let id: LineID
        /// The exercise that it is first heard in.
        package let exercise: String
        /// The chapter that it is first heard in; empty before the first.
        package let chapter: String
        /// As it is written.
        package let written: String
        /// How it is said, where that is written otherwise.
        package let spoken: String?
        /// How long the voice takes for it, in seconds.
        package let seconds: Double
        /// How many exercises hold it.
        package var exercises: Int
        /// What it sounds like in outline, as the voice says it; nothing if that was not asked for.
        package var sketch: SpeechSketch?
    }

    /// The sheet of plans of one script after the other. Lines are `sketched` if recordings are to be held against them.
    package init(
        title: String, plans: [TrackPlan], sketched: Bool = false, voice: some Voice
    ) throws(SpeechFailure) {
        self.title = title
        isSketched = sketched
        var rest = plans[...]
        while let first = rest.first {
            let script = rest.prefix { $0.outline.script.source.name == first.outline.script.source.name }
            try add(Array(script), voice)
            rest = rest.dropFirst(script.count)
        }
    }

    /// The sheet of a course; with `variants`, of those of these names alone.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, variants: [String] = [], sketched: Bool = false, voice: some Voice
    ) throws(SpeechFailure) {
        title = plan.course.title
        isSketched = sketched
        let wanted = Set(variants.map { $0.lowercased() })
        let tracks = plan.tracks.filter { wanted.isEmpty || wanted.contains($0.variant.lowercased()) }
        for exercise in tracks.chunked() {
            let parsed: ParsedScript
            do throws(SystemFailure) { parsed = try plan.parse(exercise[0], in: folder, InputLog()) } catch {
                throw .system(error)
            }
            diagnostics += parsed.diagnostics
            try add(plan.plans(of: exercise, parsed, in: folder), voice)
        }
    }

    /// The lines that have no recording.
    package var missing: [Line] { lines.filter { takes[$0.id.key] == nil } }

    /// The sheet of the lines that have no recording, for who reads a few of them again.
    package var ofMissing: ReadingSheet {
        var sheet = self
        sheet.lines = missing
        sheet.isPartial = true
        return sheet
    }
}

extension ReadingSheet {
    /// Adds what the variants of one script hold; the time is the voice's, also where there is a recording.
    private mutating func add(_ plans: [TrackPlan], _ voice: some Voice) throws(SpeechFailure) {
        var scripts: Set<String> = []
        // The variants of a script have one shelf.
        for plan in plans where scripts.insert(plan.outline.script.source.name).inserted { add(plan.takes) }
        let spoken = plans.map { plan in
            var plan = plan
            plan.takes = TakeShelf()
            return plan
        }
        let timing = try TrackTiming.measure(spoken, voice: voice)
        diagnostics += timing.diagnostics.filter { !$0.kind.code.hasPrefix("T") }
        var order = SheetOrder()
        for plan in plans { order.merge(Self.lines(of: plan.outline, timing)) }
        for line in order.lines {
            if let index = known[line.id] {
                lines[index].exercises += 1
            } else {
                known[line.id] = lines.count
                lines.append(isSketched ? try Self.sketched(line, spoken.map(\.outline.script), timing) : line)
            }
        }
    }

    private mutating func add(_ shelf: TakeShelf) {
        takes.merge(shelf.all(but: takes.keys)) { first, _ in first }
        doubles.merge(shelf.doubles) { first, _ in first }
        strays.formUnion(shelf.strays)
    }

    /// A line with what it sounds like in one of the scripts, which differ in their variant alone.
    private static func sketched(
        _ line: Line, _ scripts: [Script], _ timing: borrowing TrackTiming
    ) throws(SpeechFailure) -> Line {
        guard let script = scripts.first else { return line }
        var line = line
        let utterance = timing.utterance(line.spoken ?? line.written, in: script)
        do throws(SystemFailure) { line.sketch = SpeechSketch(try timing.spool.waveform(of: utterance)) } catch {
            throw .system(error)
        }
        return line
    }

    /// What one variant says, as lines; what it says again and again, as often.
    private static func lines(of outline: Outline, _ timing: borrowing TrackTiming) -> [Line] {
        var lines: [Line] = []
        for segment in outline.segments {
            let chapter = segment.chapter.map { outline.chapters[$0].value } ?? ""
            for sentence in segment.content.sentences {
                let length = timing.spool.length(of: timing.utterance(sentence.spoken, in: outline.script), at: 1000)
                lines.append(
                    Line(
                        id: LineID(sentence.spoken), exercise: outline.script.title, chapter: chapter,
                        written: sentence.written,
                        spoken: sentence.spoken == sentence.written ? nil : sentence.spoken,
                        seconds: Double(length) / 1000, exercises: 1))
            }
        }
        return lines
    }
}
