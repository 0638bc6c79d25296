extension String {
    /// The same text, in which every `<`, `>`, `&`, `"` and `'` stands by itself. A mark that combines with one of them (as in
    /// `"\u{301}`) makes another character of it for Swift, and so for what escapes characters, but not for a browser: such
    /// marks, which no text needs, are left out.
    package var withoutDisguisedMarkup: String {
        guard contains(where: Self.isDisguised) else { return self }
        var text = ""
        for character in self {
            if Self.isDisguised(character), let first = character.unicodeScalars.first {
                text.unicodeScalars.append(first)
            } else {
                text.append(character)
            }
        }
        return text.withoutDisguisedMarkup
    }

    private static func isDisguised(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        return scalars.count > 1 && scalars.first.map { "<>&\"'".unicodeScalars.contains($0) } == true
    }
}

extension PublishedCourse {
    /// The same course, all of whose texts can be put into pages.
    package var withoutDisguisedMarkup: PublishedCourse {
        var course = self
        course.title = title.withoutDisguisedMarkup
        course.summary = summary?.withoutDisguisedMarkup
        course.author = author?.withoutDisguisedMarkup
        course.rights = rights?.withoutDisguisedMarkup
        course.parts = parts.map(\.withoutDisguisedMarkup)
        return course
    }
}

extension PublishedCourse.Part {
    fileprivate var withoutDisguisedMarkup: PublishedCourse.Part {
        var part = self
        part.theme = theme?.withoutDisguisedMarkup
        part.informal = informal?.withoutDisguisedMarkup
        part.exercises = exercises.map { exercise in
            var exercise = exercise
            exercise.title = exercise.title.withoutDisguisedMarkup
            exercise.summary = exercise.summary?.withoutDisguisedMarkup
            exercise.tracks = exercise.tracks.map(\.withoutDisguisedMarkup)
            return exercise
        }
        return part
    }
}

extension PublishedCourse.Track {
    fileprivate var withoutDisguisedMarkup: PublishedCourse.Track {
        var track = self
        track.variant = variant.withoutDisguisedMarkup
        for index in chapters.indices { track.chapters[index].title = chapters[index].title.withoutDisguisedMarkup }
        for index in sentences.indices { track.sentences[index].text = sentences[index].text.withoutDisguisedMarkup }
        return track
    }
}
