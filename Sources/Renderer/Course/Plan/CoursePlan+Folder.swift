internal import Glibc
package import GuideLibrary
internal import GuideScript
internal import GuideSystem

extension CoursePlan {
    /// Plans a course by the heads of the scripts in its folder.
    package init(_ course: Course, in folder: CourseFolder) {
        self.init(course) { name in
            let path = folder.path(of: name)
            do throws(SystemFailure) {
                return .success(ScriptHead(try ScriptReading.bytes(of: path), name: path))
            } catch {
                return .failure(error.code == ENOENT ? .missing : .unreadable(error.message))
            }
        }
    }
}
