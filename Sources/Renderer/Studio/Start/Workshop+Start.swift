internal import GuideCourse
internal import GuideEditing
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
        guard let script = StartScript(title: form.title) else { throw Self.untitled }
        return StartOutcome(path: try add(script.text, named: try Self.stem(form.title), to: form.course, form.unit))
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
                    422, nb: "kursfilen er skrevet slik at øvelsen må føres inn for hånd. Åpne kurs.yml",
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
        guard let title = form.title else { return try write(StartCourse.sample, in: "eksempelkurs") }
        let exercise = (form.exercise?.trimmed).flatMap { $0.isEmpty ? nil : $0 } ?? "Velkommen"
        guard let course = StartCourse(title: title, weeks: form.weeks ?? 1, exercise: exercise) else {
            throw Self.untitled
        }
        return try write(course, in: try Self.stem(title))
    }

    private func write(_ course: StartCourse, in name: String) throws(Refusal) -> StartOutcome {
        let path = "\(folder.root)/\(name)"
        guard FileStatus(of: path) == nil else {
            throw Refusal(
                409, nb: "mappen {path} finnes fra før", en: "the folder {path} is there already", ["path": name])
        }
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: path)
            for file in course.files { try staging.write(file.text, to: file.name) }
            // The course file last: until it is there, it is no course.
            try staging.commit(course.files.map(\.name).reversed())
        } catch {
            throw .system(error)
        }
        return StartOutcome(path: "\(name)/\(course.script)")
    }

    /// A title as the name of a file.
    static func stem(_ title: String) throws(Refusal) -> String {
        guard let stem = StartName.stem(of: title) else { throw untitled }
        return stem
    }

    private static let untitled = Refusal(422, nb: "skriv en tittel med bokstaver", en: "write a title with letters")
}
