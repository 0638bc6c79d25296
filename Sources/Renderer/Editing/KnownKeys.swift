internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// The keys that may stand at a place of a script's head or of a course file.
struct KnownKeys {
    private let isCourse: Bool

    /// The keys of a file.
    init(of path: String) { isCourse = FilePath(path).name == ScriptFolder.courseFile }

    /// The keys under other keys.
    func keys(under path: [String]) -> [KeyDeclaration] {
        var keys = isCourse ? CourseKeys.course + CourseKeys.settings : FrontMatterKeys.all
        for name in path {
            guard let key = keys.first(where: { Self.isName(name, of: $0) }) else {
                // A variant has a name that its author chose.
                return keys
            }
            keys = nested(key)
        }
        var names: Set<String> = []
        return keys.filter { names.insert($0.nb[0]).inserted }
    }

    /// The key of a name at a place.
    func key(named name: String, under path: [String]) -> KeyDeclaration? {
        keys(under: path).first { Self.isName(name, of: $0) }
    }

    private func nested(_ key: KeyDeclaration) -> [KeyDeclaration] {
        guard isCourse else { return key.nested }
        switch key.nb[0] {
        case "uker", "dager", "hver-uke", "hver-dag": return CourseKeys.unit + CourseKeys.settings
        case "spor": return CourseKeys.track + CourseKeys.settings
        case "stemme": return key.nested + CourseKeys.engine
        default: return key.nested
        }
    }

    private static func isName(_ name: String, of key: KeyDeclaration) -> Bool {
        (key.nb + key.en).contains { $0.lowercased() == name.lowercased() }
    }
}
