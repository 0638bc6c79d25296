package import GuideLibrary
internal import GuideScript
package import GuideSystem
package import GuideText

/// What parsing a course file gives: always a course, and everything that is wrong with it in the order of the file.
package struct ParsedCourse: Sendable {
    /// The course, as far as it could be understood.
    package var course: Course
    /// All mistakes, in the order of the file.
    package var diagnostics: [Diagnostic]
}

extension Course {
    /// Parses a course file's bytes; `name` is how diagnostics name it. Never throws and never stops at the first mistake.
    package static func parse(_ bytes: [UInt8], name: String) -> ParsedCourse {
        read(bytes, name: name) { $0.parse() }
    }

    /// The same for the user's own settings, which say only which engine speaks.
    package static func parseSettings(_ bytes: [UInt8], name: String) -> ParsedCourse {
        read(bytes, name: name) { $0.parseSettings() }
    }

    private static func read(_ bytes: [UInt8], name: String, _ parse: (inout CourseParser) -> Void) -> ParsedCourse {
        let text = bytes.count <= Limits.courseBytes ? String(validating: bytes, as: UTF8.self) : nil
        var parser = CourseParser(Source(name: name, text: text ?? ""))
        if text == nil {
            parser.decoder.report(.courseUnreadable, Span(0, 0), ["limit": "\(Limits.courseBytes >> 10) KiB"])
        } else {
            parse(&parser)
        }
        return ParsedCourse(course: parser.course, diagnostics: parser.decoder.diagnostics.inSourceOrder())
    }
}

extension CourseFolder {
    /// The course as its file says it.
    package func read() throws(SystemFailure) -> ParsedCourse {
        Course.parse(try ScriptBytes.read(file), name: file)
    }
}
