internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// What lies in the studio's folder.
struct Overview: Encodable, Sendable {
    /// A course.
    struct Course: Encodable, Sendable {
        /// The path of its folder; empty for the studio's own.
        var path: String
        var title: String
        var units: [Unit]
        /// Scripts in its folder that it does not use.
        var others: [Exercise]
        /// What is wrong with its file.
        var errors: Int
        /// The name of its folder below `Utgitt`.
        var name: String
        /// Whether it has a list of how words are said, and one of words of its own.
        var hasLexicon: Bool
        var hasWords: Bool
    }

    /// A week or day.
    struct Unit: Encodable, Sendable {
        var number: Int?
        var folder: String
        var theme: String?
        var exercises: [Exercise]
    }

    /// A script.
    struct Exercise: Encodable, Sendable {
        var path: String
        var title: String
        /// Lengths of its variants in seconds, where they are written.
        var variants: [Variant]
        var errors: Int
        /// How many lines it has, and how many of them are recorded.
        var lines: Int
        var recorded: Int
    }

    /// A variant.
    struct Variant: Encodable, Sendable {
        var name: String
        var seconds: Double?
    }

    /// The folder's own name.
    var folder: String
    var courses: [Course]
    /// Scripts that lie in no course.
    var scripts: [Exercise]
}

extension Workshop {
    /// Everything in the folder, with what is wrong and what is recorded.
    func overview() -> Overview {
        let files = folder.files()
        let courseFolders = files.map(FilePath.init).filter { $0.name == ScriptFolder.courseFile }
            .map { $0.folder == "." ? "" : $0.folder }
        var rest = Set(files.filter { $0.hasSuffix(".pust") })
        let courses = courseFolders.compactMap { path -> Overview.Course? in
            guard let found = try? folder.course(path), let course = try? find(found) else { return nil }
            return describe(course, at: path, &rest)
        }
        return Overview(
            folder: folder.root.split(separator: "/").last.map(String.init) ?? "/", courses: courses,
            scripts: rest.sorted().map { exercise($0, title: nil) })
    }

    private func describe(_ course: FoundCourse, at path: String, _ rest: inout Set<String>) -> Overview.Course {
        let prefix = path.isEmpty ? "" : path + "/"
        var used: Set<String> = []
        let units = course.plan.course.units.map { unit in
            Overview.Unit(
                number: unit.number, folder: unit.folder, theme: unit.theme,
                exercises: unit.tracks.map { track in
                    used.insert(prefix + track.script.value)
                    return exercise(prefix + track.script.value, title: track.title)
                })
        }
        let others = rest.filter { $0.hasPrefix(prefix) && !used.contains($0) }.sorted()
        rest.subtract(used)
        rest.subtract(others)
        return Overview.Course(
            path: path, title: course.plan.course.title, units: units,
            others: others.map { exercise($0, title: nil) }, errors: course.diagnostics.count(where: \.isError),
            name: course.plan.name(in: course.folder),
            hasLexicon: (try? folder.locate(prefix + LexiconFile.name)) != nil,
            hasWords: (try? folder.locate(prefix + OwnWords.fileName)) != nil)
    }

    private func exercise(_ name: String, title: String?) -> Overview.Exercise {
        guard let path = try? folder.locate(name), let parsed = try? compiler(of: nil).read(path) else {
            return Overview.Exercise(path: name, title: title ?? name, variants: [], errors: 1, lines: 0, recorded: 0)
        }
        let shelf = TakeShelf(of: path, in: folder.course(of: name))
        let lines = Set(
            parsed.script.variants.flatMap { Outline(of: parsed.script, variant: $0).utterances }.map {
                LineID($0).text
            })
        return Overview.Exercise(
            path: name, title: title ?? parsed.script.title,
            variants: parsed.script.variants.map { variant in
                Overview.Variant(name: variant.name, seconds: variant.target.map { $0 / .seconds(1) })
            },
            errors: parsed.diagnostics.count(where: \.isError), lines: lines.count,
            recorded: lines.count { shelf.take(of: $0) != nil })
    }
}
