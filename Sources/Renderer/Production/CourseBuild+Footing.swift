internal import GuideCourse
internal import GuideLibrary
internal import GuideSystem
internal import GuideTakes

extension CourseBuild {
    /// All files and folders that decide whether something is to be done, by what was made before: the course with its
    /// scripts and texts, what each track was made of, recordings, and what was made. Of a folder, what comes into it and
    /// goes counts.
    package var footing: [String] {
        guard let manifest = BuildManifest.read(in: output) else { return [] }
        let inputs = Set(manifest.tracks.flatMap(\.inputs).map(\.path)).map(folder.path(of:))
        let shelves = inputs.filter { $0.split(separator: "/").last.map(String.init) == TakeShelf.folderName }
        let texts = ["", "/sider", "/ark"].map { folder.path(of: CourseTexts.folder) + $0 }
        let scripts = Set(plan.tracks.map(\.script)).map(folder.path(of:))
        let folders = [""] + plan.course.units.map { "/\($0.folder)" }
        return [folder.file] + scripts + inputs + (shelves + texts).flatMap(Self.contents)
            + folders.map { output + $0 } + manifest.paths.map { "\(output)/\($0)" }
    }

    /// A folder and what is in it.
    private static func contents(of path: String) -> [String] {
        [path] + Folder.names(in: path).map { "\(path)/\($0)" }
    }
}
