internal import GuideCourse
internal import GuideScript

extension String {
    /// The text with nothing in it that pages, feeds or calendars cannot hold: no control characters (XML 1.0, section
    /// 2.2), no overrides of the direction of writing, line breaks as spaces.
    ///
    /// A mark that joins itself to one of `<>&"'` goes too: Mustache escapes whole characters, and a quotation mark
    /// with an accent over it is another character to Swift, but still a quotation mark to a browser.
    package var printable: String {
        String(String(String.UnicodeScalarView(unicodeScalars.compactMap(Self.printable))).map(Self.bare))
    }

    private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
        case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: nil
        case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value): nil
        default: scalar
        }
    }

    private static func bare(_ character: Character) -> Character {
        guard character.unicodeScalars.count > 1 else { return character }
        return character.unicodeScalars.first { "<>&\"'".unicodeScalars.contains($0) }.map(Character.init) ?? character
    }
}

extension PublishedCourse {
    /// The course with every text of it printable; paths are of our own making.
    package var printable: PublishedCourse {
        var course = self
        course.title = title.printable
        course.summary = summary?.printable
        course.author = author?.printable
        course.rights = rights?.printable
        course.contact = contact?.printable
        course.notice = notice.printable
        course.text = text?.printableLines
        course.pages = pages.map(\.printable)
        course.sheets = sheets.map(\.printable)
        course.units = units.map(\.printable)
        return course
    }
}

extension PublishedCourse.Unit {
    fileprivate var printable: Self {
        var unit = self
        unit.theme = theme?.printable
        unit.informal = informal?.printable
        unit.text = text?.printableLines
        unit.exercises = exercises.map(\.printable)
        return unit
    }
}

extension PublishedCourse.Exercise {
    fileprivate var printable: Self {
        var exercise = self
        exercise.title = title.printable
        exercise.summary = summary?.printable
        exercise.frame = frame.printable
        exercise.edition = edition.map { .init(name: $0.name.printable, number: $0.number, title: $0.title.printable) }
        exercise.tracks = tracks.map(\.printable)
        return exercise
    }
}

extension PublishedCourse.Track {
    fileprivate var printable: Self {
        var track = self
        track.variant = variant.printable
        track.chapters = chapters.map { .init(title: $0.title.printable, start: $0.start) }
        for index in track.sentences.indices { track.sentences[index].text = sentences[index].text.printable }
        return track
    }
}

extension String {
    /// The same line by line.
    package var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
    }
}

extension CoursePage {
    fileprivate var printable: CoursePage {
        CoursePage(name: name, title: title.printable, text: text.printableLines)
    }
}

extension CourseNotice {
    fileprivate var printable: CourseNotice {
        var notice = self
        for path in [\CourseNotice.purpose, \.audience, \.limits, \.privacy, \.responsible, \.reviewed] {
            notice[keyPath: path] = notice[keyPath: path]?.printable
        }
        return notice
    }
}

extension Frame {
    fileprivate var printable: Frame {
        var frame = self
        for path in [\Frame.why, \.forWhom, \.whenNot, \.buildsOn, \.timeOfDay, \.afterwards] {
            frame[keyPath: path] = frame[keyPath: path]?.printable
        }
        return frame
    }
}
