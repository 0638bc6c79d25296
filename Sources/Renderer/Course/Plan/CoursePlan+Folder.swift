internal import Glibc
package import GuideLibrary
internal import GuideScript
internal import GuideSystem

extension CoursePlan {
    /// Plans a course by the heads of the scripts in its folder, with the texts that stand there.
    package init(_ course: Course, in folder: CourseFolder) {
        let root = folder.path.isEmpty ? "." : folder.path
        self.init(
            course, nearest: { Self.script(entitled: $0, in: root) ?? NearFile.path(near: $0, below: root) },
            head: { Self.head(of: folder.path(of: $0)) })
        let reading = CourseTextReading(folder, units: self.course.units.map(\.folder))
        texts = reading.texts
        diagnostics += reading.diagnostics
    }

    /// The script right below a folder whose title stands in the place of its name; nil if there is none.
    private static func script(entitled path: String, in folder: String) -> String? {
        let title = (path.hasSuffix(".pust") ? String(path.dropLast(5)) : path).lowercased()
        return Folder.names(in: folder).filter { $0.hasSuffix(".pust") }.sorted().prefix(200).first { name in
            (try? head(of: "\(folder)/\(name)").get())?.title.lowercased() == title
        }
    }

    private static func head(of path: String) -> Result<ScriptHead, IncludeFault> {
        do throws(SystemFailure) { return .success(ScriptHead(try ScriptBytes.read(path), name: path)) } catch {
            return .failure(error.code == ENOENT ? .missing : .unreadable(error.reason))
        }
    }
}
