internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// A new exercise.
struct ExerciseForm: Decodable, Sendable {
    /// The course's folder.
    var course: String
    /// The folder of the week or day; nil: the script is not put into the course file.
    var unit: String?
    var title: String
}

/// A new course.
struct CourseForm: Decodable, Sendable {
    /// Its title; nil: the sample course.
    var title: String?
    /// How many weeks it has.
    var weeks: Int?
    /// The title of its first exercise.
    var exercise: String?
}

/// Something new, and the script to open of it.
struct StartOutcome: Encodable, Sendable {
    var path: String
}

extension Workshop {
    /// Makes a script by a template and puts it into its week.
    func addExercise(_ form: ExerciseForm) throws(Refusal) -> StartOutcome {
        let text = StartTemplates.script(title: form.title.trimmed, language)
        return StartOutcome(path: try add(text, named: try Self.stem(form.title), to: form.course, form.unit))
    }

    /// Writes a script into a course's folder, and puts it into the course file if a unit is named; its path.
    func add(_ text: String, named stem: String, to name: String, _ unit: String?) throws(Refusal) -> String {
        let script = (name.isEmpty ? "" : name + "/") + stem + ".pust"
        let path = try folder.place(script)
        guard FileStatus(of: path) == nil else {
            throw Refusal(409, nb: "{path} finnes fra før", en: "{path} is there already", ["path": script])
        }
        var file: (path: String, before: String, after: String)?
        if let unit {
            let course = try find(try folder.course(name))
            let (before, _) = try read(course.folder.file)
            guard let after = CourseWriting.adding(stem, to: unit, of: course.plan.course, text: before) else {
                throw Refusal(
                    422, nb: "kursfila er skrevet slik at øvelsen må føres inn for hånd. Åpne kurs.yml",
                    en: "the course file is written so that the exercise must be entered by hand. Open kurs.yml")
            }
            file = (course.folder.file, before, after)
        }
        try write(text, to: path)
        if let file {
            do throws(SystemFailure) {
                try VersionShelf(folder, of: folder.name(of: file.path)).keep(file.before)
                try ScriptWriting.replace(file.path, with: file.after)
            } catch {
                throw .system(error)
            }
        }
        return script
    }

    /// Makes a course in a folder of its own: a blank one, or the sample.
    func addCourse(_ form: CourseForm) throws(Refusal) -> StartOutcome {
        guard let title = form.title?.trimmed else { return try write(StartTemplates.sample, in: "eksempelkurs") }
        let name = try Self.stem(title)
        let exercise = (form.exercise?.trimmed).flatMap { $0.isEmpty ? nil : $0 } ?? "Velkommen"
        let stem = try Self.stem(exercise)
        let weeks = min(52, max(1, form.weeks ?? 1))
        return try write(
            [
                ("kurs.yml", StartTemplates.course(title: title, weeks: weeks, script: stem)),
                ("\(stem).pust", StartTemplates.script(title: exercise, language)),
            ], in: name)
    }

    private func write(_ files: [(name: String, text: String)], in name: String) throws(Refusal) -> StartOutcome {
        let path = "\(folder.root)/\(name)"
        guard FileStatus(of: path) == nil else {
            throw Refusal(
                409, nb: "mappen {path} finnes fra før", en: "the folder {path} is there already", ["path": name])
        }
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: path)
            for file in files { try staging.write(file.text, to: file.name) }
            // The course file last: until it is there, it is no course.
            try staging.commit(files.map(\.name).reversed())
        } catch {
            throw .system(error)
        }
        let script = files.first { $0.name.hasSuffix(".pust") }?.name ?? ""
        return StartOutcome(path: "\(name)/\(script)")
    }

    /// A title as the name of a file.
    static func stem(_ title: String) throws(Refusal) -> String {
        let stem = FileNaming.ascii(title, atMost: 60)
        guard !stem.isEmpty, title.count <= 200, !title.contains(where: \.isNewline) else {
            throw Refusal(422, nb: "skriv en tittel med bokstaver", en: "write a title with letters")
        }
        return stem
    }
}

/// Writes into course files as their authors do.
enum CourseWriting {
    /// The text of a course file with a script at the end of a unit; nil if its lists are written in a way that this does not
    /// know.
    static func adding(_ script: String, to unit: String, of course: Course, text: String) -> String? {
        guard let last = course.units.first(where: { $0.folder == unit })?.tracks.last?.script else { return nil }
        let source = course.source
        let range = source.byteRange(ofLine: source.line(of: last.span.start))
        let before = source.text(of: Span(range.lowerBound, last.span.start))
        let head = source.text(of: Span(0, last.span.end))
        let rest = source.text(of: Span(last.span.end, source.bytes.count))
        let isList = before.trimmed == "-"
        guard isList || before.contains("[") || rest.trimmed.hasPrefix("]") || before.contains(",") else { return nil }
        let after = isList ? "\(head)\n\(before)\(script)\(rest)" : "\(head), \(script)\(rest)"
        let parsed = Course.parse(Array(after.utf8), name: source.name)
        let count = { (course: Course) in course.units.first { $0.folder == unit }?.tracks.count ?? 0 }
        guard parsed.diagnostics.count(where: \.isError) == 0, count(parsed.course) == count(course) + 1 else {
            return nil
        }
        return after
    }
}
