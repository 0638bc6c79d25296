package import GuideProduction
package import GuideSpeech
package import GuideSystem
package import GuideText

/// Why a course was not published. What was published before is as it was.
package enum PublishingFailure: Error {
    /// The folder cannot take this course.
    case folder(FolderConflict)
    /// Another publication has the folder.
    case busy
    /// The course has errors.
    case mistakes([Diagnostic])
    /// Nothing can be spoken.
    case speech(SpeechFailure)
    /// The sound could not be made.
    case build(BuildFailure)
    /// A finished track lacks a file, or has one that cannot be read; its path in the published folder.
    case track(path: String)
    /// The cover cannot be drawn.
    case cover(LibraryFailure)
    /// There is no calendar of this start or time.
    case schedule(ScheduleMistake)
    /// The address of a week fits into no QR code.
    case handout(LibraryFailure)
    /// The book could not be packed.
    case book(LibraryFailure)
    /// The system failed.
    case system(SystemFailure)
    /// The user asked to stop.
    case interrupted
}

/// Why a folder cannot take a course.
package enum FolderConflict: Error, Equatable {
    /// The course itself lies in it.
    case holdsCourse
    /// Another course is published in it.
    case otherCourse(String)
    /// It has a file that is not ours where one of ours would lie.
    case conflictingFile(String)
}

extension PublishingFailure {
    /// Runs work in which only the system can fail.
    static func system<Result: ~Copyable>(_ work: () throws(SystemFailure) -> Result) throws(PublishingFailure)
        -> Result
    {
        do throws(SystemFailure) { return try work() } catch { throw .system(error) }
    }
}
