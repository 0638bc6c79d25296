internal import GuideCourse
internal import GuideLibrary
internal import GuideProduction
package import GuideScript
internal import GuideSystem
package import GuideText

/// A text as it is in an editor, read as the file that it will become: what it says, and the mistakes that can be found
/// without speaking it.
package struct ReviewedDraft: Sendable {
    /// What it was read as.
    package enum Content: Sendable {
        /// An exercise.
        case script(ParsedScript)
        /// A course file.
        case course(FoundCourse)
        /// A lexicon.
        case lexicon([Saying])
    }

    /// What it says.
    package let content: Content
    /// The text in the form that places are counted in.
    package let source: Source
    /// Its mistakes, and those of what it includes.
    package let diagnostics: [Diagnostic]

    /// Reads a text as if it lay at a path, whose name says what it is. A script is read as its course uses it.
    package init(_ text: String, at path: String, in use: CourseUse? = nil) {
        let bytes = Array(text.utf8)
        switch FilePath(path).name {
        case ScriptFolder.courseFile:
            let parsed = Course.parse(bytes, name: path)
            let found = FoundCourse(parsed, in: CourseFolder(path))
            (content, source, diagnostics) = (.course(found), parsed.course.source, found.diagnostics)
        case LexiconFile.name:
            let (sayings, mistakes) = LexiconFile.parse(bytes, name: path)
            let unreadable = sayings.compactMap(LexiconReading.mistake)
            (content, source) = (.lexicon(sayings), Source(name: path, text: text))
            diagnostics = (mistakes + unreadable).inSourceOrder()
        default:
            let parsed =
                use.map { $0.course.plan.parse(draft: text, as: $0.tracks[0], in: $0.course.folder) }
                ?? ScriptReading.parse(bytes, name: path, values: [:])
            (content, source, diagnostics) = (.script(parsed), parsed.script.source, parsed.diagnostics)
        }
    }

    /// The script, if it is one.
    package var script: ParsedScript? { if case .script(let parsed) = content { parsed } else { nil } }
}
