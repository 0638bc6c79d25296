internal import GuideScript
package import GuideText

/// What parsing a course file gives: always a course, and everything that is wrong with it in the order of the file.
package struct ParsedCourse: Sendable {
    /// The course, as far as it could be understood.
    package var course: Course
    /// All mistakes, in the order of the file.
    package var diagnostics: [Diagnostic]
}

extension Course {
    /// Parses a course file's bytes; `name` is how diagnostics name it. Never throws and never stops at the first mistake.
    package static func parse(_ bytes: [UInt8], name: String) -> ParsedCourse {
        read(bytes, name: name) { $0.parse() }
    }

    /// The same for a file that says only what its user wants for all courses: which engine speaks.
    package static func parseSettings(_ bytes: [UInt8], name: String) -> ParsedCourse {
        read(bytes, name: name) { $0.parseSettings() }
    }

    private static func read(_ bytes: [UInt8], name: String, _ parse: (inout CourseParser) -> Void) -> ParsedCourse {
        let text = bytes.count <= Limits.courseBytes ? String(validating: bytes, as: UTF8.self) : nil
        var parser = CourseParser(Source(name: name, text: text ?? ""))
        if text == nil {
            parser.report(.courseUnreadable, Span(0, 0), ["limit": "\(Limits.courseBytes >> 10) KiB"])
        } else {
            parse(&parser)
        }
        return ParsedCourse(course: parser.course, diagnostics: parser.diagnostics.inSourceOrder())
    }
}

/// The state of parsing one course file.
struct CourseParser {
    let source: Source
    var course: Course
    private(set) var diagnostics: [Diagnostic] = []
    private var trackCount = 0
    /// Whether what is read holds for the whole file.
    private(set) var isAtTop = true

    init(_ source: Source) {
        self.source = source
        course = Course(source)
    }

    mutating func parse() {
        if let entries = read(among: CourseKey.top) { apply(entries) }
    }

    mutating func parseSettings() {
        guard let entry = read(among: [.voice])?[.voice] else { return }
        guard case .mapping = entry.value else {
            return reportValue(entry, example: "{motor: piper, modell: min.onnx}")
        }
        applyEngine(self.entry(of: entry.value, among: CourseKey.engineParts))
    }

    /// The entries of the whole file by what their keys mean.
    private mutating func read(among keys: [CourseKey]) -> [CourseKey: YAMLEntry]? {
        let unseen = CharacterCheck.mistakes(in: source)
        guard unseen.isEmpty else {
            unseen.forEach { report($0) }
            return nil
        }
        let whole = Span(0, source.bytes.count)
        switch YAMLReader.read(source, whole) {
        case .failure(let mistake):
            report(.courseInvalid, mistake.span, translated: ["reason": mistake.reason])
            return nil
        case .success(let entries): return entry(of: .mapping(entries, whole), among: keys)
        }
    }

    mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < Limits.diagnostics { diagnostics.append(diagnostic) }
    }

    mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: String? = nil
    ) {
        report(Diagnostic(kind, in: source, at: span, arguments, translated: translated, suggestion: suggestion))
    }

    /// Counts a track; one beyond the limit is told once and refused.
    mutating func admitTrack(at span: Span) -> Bool {
        trackCount += 1
        if trackCount == Limits.courseTracks + 1 { report(.tooManyTracks, span, ["limit": "\(Limits.courseTracks)"]) }
        return trackCount <= Limits.courseTracks
    }
}

extension CourseParser {
    private mutating func apply(_ entries: [CourseKey: YAMLEntry]) {
        describe(entries)
        applyOutput(entries)
        let settings = settings(entries, over: TrackSettings())
        isAtTop = false
        for key in [CourseKey.everyWeek, .everyDay] {
            if let entry = entries[key] { course.parts.append(everyPart(entry, settings)) }
        }
        let lists = [CourseKey.weeks, .days].compactMap { entries[$0] }
        for list in lists { applyParts(list, settings) }
        if lists.isEmpty { report(.courseLacks, Span(0, 0), ["key": "uker", "example": "uker: […]"]) }
    }

    private mutating func describe(_ entries: [CourseKey: YAMLEntry]) {
        if let title = entries[.title] {
            course.title = text(title, example: "Nærvær i hverdagen") ?? ""
        } else {
            report(.courseLacks, Span(0, 0), ["key": "tittel", "example": "tittel: Nærvær i hverdagen"])
        }
        course.summary = entries[.summary].flatMap { text($0, example: "Åtte uker med små øvelser.") }
        course.author = entries[.author].flatMap { text($0, example: "Kari Nordmann") }
        course.rights = entries[.rights].flatMap { text($0, example: "CC BY 4.0") }
        course.year = entries[.year].flatMap { number($0, in: 1000...9999, example: "2026") }
        if let language = entries[.language] { _ = choice(language, among: Self.languages) }
        course.sayings = entries[.sayings].map { sayings($0) } ?? []
    }

    private mutating func sayings(_ entry: YAMLEntry) -> [Saying] {
        guard case .mapping(let words, _) = entry.value else {
            reportValue(entry, example: "{mindfulness: maindfulnes}")
            return []
        }
        return words.compactMap { word in
            let saying = Saying(word, in: source)
            if saying == nil { reportValue(word, example: "maindfulnes") }
            return saying
        }
    }

    /// The languages that the program can speak.
    private static let languages = WordList([(true, nb: ["nb", "no", "bokmål"], en: ["nb", "no"])])
}
