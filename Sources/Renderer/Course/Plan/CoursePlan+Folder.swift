internal import Glibc
package import GuideLibrary
internal import GuideScript
internal import GuideSystem

extension CoursePlan {
    /// Plans a course by the heads of the scripts in its folder, with the texts that stand there.
    package init(_ course: Course, in folder: CourseFolder) {
        self.init(
            course, nearest: { NearFile.path(near: $0, below: folder.path.isEmpty ? "." : folder.path) },
            head: { Self.head(of: folder.path(of: $0)) })
        let reading = CourseTextReading(folder, units: self.course.units.map(\.folder))
        texts = reading.texts
        diagnostics += reading.diagnostics
    }

    private static func head(of path: String) -> Result<ScriptHead, IncludeFault> {
        do throws(SystemFailure) { return .success(ScriptHead(try ScriptBytes.read(path), name: path)) } catch {
            return .failure(error.code == ENOENT ? .missing : .unreadable(error.reason))
        }
    }
}
