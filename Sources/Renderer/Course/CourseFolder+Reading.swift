package import GuideLibrary
package import GuideSystem

extension CourseFolder {
    /// The course as its file says it.
    package func read() throws(SystemFailure) -> ParsedCourse {
        Course.parse(try ScriptReading.bytes(of: file), name: file)
    }
}

extension CoursePlan {
    /// The course's ASCII name: what its file says, else that of its folder.
    package func name(in folder: CourseFolder) -> String {
        let name = course.folder ?? FileNaming.ascii(folder.name)
        return name.isEmpty ? "kurs" : name
    }
}
