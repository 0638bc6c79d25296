internal import GuideSystem

/// The folder that a course file is in: what the course names is found from there.
package struct CourseFolder: Sendable {
    /// The folder as the user gave it, without a slash at its end; empty for the present one.
    package let path: String
    /// The course file as the user would name it.
    package let file: String

    /// The folder of a course, from its folder or its course file.
    package init(_ named: String) {
        let isFile = named.hasSuffix(".yml") || named.hasSuffix(".yaml")
        path = Self.normal(isFile ? FilePath(named).folder : named)
        file = isFile ? Self.normal(named) : FilePath.join(path, ScriptFolder.courseFile)
    }

    /// The course that a file is in: the nearest folder above it that holds a course file, not above `root` if one is named;
    /// nil if there is none.
    package init?(above path: String, upTo root: String = "") {
        var folder = Self.parts(path).dropLast()
        let least = Self.parts(root).count
        while folder.count >= least {
            let name = (path.hasPrefix("/") ? "/" : "") + folder.joined(separator: "/")
            let file = FilePath.join(name, ScriptFolder.courseFile)
            if FileStatus(following: file)?.isRegular == true {
                self.init(name)
                return
            }
            // What is above a folder that is only called `..`, is not known.
            guard let last = folder.popLast(), last != ".." else { return nil }
        }
        return nil
    }

    /// Where something lies that the course names by its path.
    package func path(of name: String) -> String { Self.normal(FilePath.join(path, name)) }

    /// A path as the course would name it: the same wherever the course lies.
    package func relative(_ path: String) -> String {
        let from = Self.parts(self.path)
        let to = Self.parts(path)
        let common = zip(from, to).prefix { $0 == $1 }.count
        return (from.dropFirst(common).map { _ in ".." } + to.dropFirst(common)).joined(separator: "/")
    }

    /// The folder's own name, which its tracks' folder gets; of the present one and the like, its real name.
    package var name: String {
        let last = Self.parts(path).last ?? ".."
        return last == ".." ? Self.parts(Folder.realPath(path.isEmpty ? "." : path) ?? "").last ?? "" : last
    }
}

extension CourseFolder {
    /// The parts of a path, `.` left out and `x/..` taken together.
    private static func parts(_ path: String) -> [String] {
        var parts: [String] = []
        for part in path.split(separator: "/").map(String.init) where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts
    }

    private static func normal(_ path: String) -> String {
        (path.hasPrefix("/") ? "/" : "") + parts(path).joined(separator: "/")
    }
}
