package import GuideCourse
package import GuideScript

/// A course with finished tracks: all that pages, feed, calendar and handouts are made of.
package struct PublishedCourse: Sendable, Equatable {
    /// The title shown to listeners.
    package var title: String
    /// An ASCII name that stays the same from one edition to the next, such as `naervaer`.
    package var name: String
    /// A sentence about the course.
    package var summary: String?
    /// Who made it.
    package var author: String?
    /// Who holds the rights.
    package var rights: String?
    /// The year it was made.
    package var year: Int?
    /// Whom listeners may turn to.
    package var contact: String?
    /// What is said of it to people who are sent to it.
    package var notice = CourseNotice()
    /// What is to be read of it, in Markdown.
    package var text: String?
    /// Pages to read.
    package var pages: [CoursePage] = []
    /// Sheets to print and fill in.
    package var sheets: [CoursePage] = []
    /// What its units are.
    package var unitKind: UnitKind
    /// Its weeks or days in order; what belongs to every one may stand among them.
    package var units: [Unit]

    /// What a course is divided into.
    package enum UnitKind: Sendable, Equatable {
        case week, day
    }

    /// A week or a day.
    package struct Unit: Sendable, Equatable {
        /// Its number, from 1; nil if it belongs to every one.
        package var number: Int?
        /// Its ASCII name, such as `uke-02` or `hver-uke`.
        package var folder: String
        /// What it is about.
        package var theme: String?
        /// What is practised in everyday life, without a track.
        package var informal: String?
        /// What is to be read of it, in Markdown.
        package var text: String?
        /// Its exercises in order.
        package var exercises: [Exercise]
    }

    /// An exercise with its variants.
    package struct Exercise: Sendable, Equatable {
        /// Its title, without the variant.
        package var title: String
        /// A sentence about it.
        package var summary: String?
        /// What is to be known before it is used.
        package var frame = Frame()
        /// Its tracks, the shortest first; never empty.
        package var tracks: [Track]
        /// Which of several editions of one script it is; nil if it stands alone.
        package var edition: Edition?
    }

    /// One of several editions of a script that follow each other in a unit, such as levels. Listeners begin with the first and
    /// go on to the next when it has become ordinary.
    package struct Edition: Sendable, Equatable {
        /// Its name, such as `nivå 1`.
        package var name: String
        /// Its number among them, from 1.
        package var number: Int
        /// The title that all of them share, without the name.
        package var title: String
    }

    /// A track.
    package struct Track: Sendable, Equatable {
        /// The name of its files with their folder, without ending: `uke-01/01-pusterommet-kort`.
        package var path: String
        /// The variant as listeners see it, such as `kort`.
        package var variant: String
        /// Whether any of it is said by a computer's voice.
        package var isSynthetic = true
        /// Its exact length, in seconds.
        package var seconds: Double
        /// Its sound, an MP3 file.
        package var audio: File
        /// Its captions, a WebVTT file.
        package var captions: File
        /// Its chapters in order; empty if it has none.
        package var chapters: [Chapter]
        /// What is said, in order.
        package var sentences: [Sentence]
    }

    /// A chapter of a track.
    package struct Chapter: Sendable, Equatable {
        /// Its title.
        package var title: String
        /// Where it begins, in seconds.
        package var start: Double
    }

    /// A sentence, a number or a word of breath.
    package struct Sentence: Sendable, Equatable {
        /// As written.
        package var text: String
        /// Where it begins to be heard, in seconds.
        package var start: Double
        /// Where it ends, in seconds.
        package var end: Double
        /// The index of the chapter it stands in; nil before the first.
        package var chapter: Int?
        /// The index of its paragraph in the track: sentences that stand together share it.
        package var paragraph: Int
    }

    /// A file that lies in the published folder already.
    package struct File: Sendable, Equatable {
        /// Its path in the published folder: `lyd/uke-01/01-pusterommet-kort.mp3`.
        package var path: String
        /// Its length in bytes.
        package var bytes: Int
        /// The SHA-256 of its content, in hexadecimal digits.
        package var sha256: String
    }
}
