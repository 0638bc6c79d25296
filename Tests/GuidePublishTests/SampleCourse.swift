@testable import GuidePublish

/// Courses made by hand: everything that a publication is made of, without a sound file.
enum SampleCourse {
    /// So many weeks with a theme, an exercise in a short and a long variant and a practice of everyday life, and what belongs
    /// to every week in front of them, as course files have it.
    static func weeks(_ count: Int, unitKind: PublishedCourse.UnitKind = .week) -> PublishedCourse {
        var course = PublishedCourse(
            title: "Nærvær ved langvarige smerter", name: "naervaer",
            summary: "Åtte uker med små øvelser i å være til stede.", author: "Pusterom", rights: "CC BY 4.0",
            year: 2026,
            unitKind: unitKind, units: [])
        let folder = unitKind == .week ? "uke" : "dag"
        course.units.append(unit(nil, "hver-\(folder)", "Slik slutter hver samling", ["kort-sittende"]))
        for number in 1...count {
            course.units.append(unit(number, "\(folder)-0\(number)", "Tema \(number)", ["oevelse-\(number)"]))
        }
        return course
    }

    /// A unit with an exercise for each name.
    static func unit(_ number: Int?, _ folder: String, _ theme: String, _ names: [String]) -> PublishedCourse.Unit {
        PublishedCourse.Unit(
            number: number, folder: folder, theme: theme, informal: "Gå sakte, og kjenn føttene mot bakken.",
            exercises: names.enumerated().map { index, name in
                PublishedCourse.Exercise(
                    title: "Øvelse \(name)", summary: "En øvelse i å være her.",
                    tracks: [("kort", 600.0), ("lang", 1800)].map { track("\(folder)/0\(index + 1)-\(name)", $0, $1) })
            })
    }

    /// A track of a variant, with two chapters.
    static func track(_ path: String, _ variant: String, _ seconds: Double) -> PublishedCourse.Track {
        PublishedCourse.Track(
            path: "\(path)-\(variant)", variant: variant, seconds: seconds,
            audio: .init(path: "lyd/\(path)-\(variant).mp3", bytes: Int(seconds) * 8000, sha256: ""),
            captions: .init(path: "lyd/\(path)-\(variant).vtt", bytes: 100, sha256: ""),
            chapters: [.init(title: "Ankomst", start: 0), .init(title: "Pusten", start: 61.5)],
            sentences: [.init(text: "Finn en stilling.", start: 1, end: 3.5, chapter: 0, paragraph: 0)])
    }

    /// A course of two weeks, every text of which is the one given.
    static func saying(_ text: String) -> PublishedCourse {
        var course = weeks(2)
        (course.title, course.summary, course.author, course.rights) = (text, text, text, text)
        for index in course.units.indices {
            course.units[index].theme = text
            course.units[index].informal = text
            course.units[index].exercises = course.units[index].exercises.map { exercise in
                var exercise = exercise
                (exercise.title, exercise.summary) = (text, text)
                for track in exercise.tracks.indices {
                    exercise.tracks[track].variant = text
                    exercise.tracks[track].chapters[1].title = text
                }
                return exercise
            }
        }
        return course
    }

    /// What nobody should write, and somebody will.
    static let hostileTexts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "]]>&lt;&amp;<!--",
        "æøå ÆØÅ «é» – 40 %", String(repeating: "Å være til stede nå ", count: 15),
        "en\r\nlinje\u{7}\u{0}\u{1B}[2J til",
        "🧘🏽‍♀️ ro 🕊️", "\"\u{301}><\u{338}b>\u{600}<i>", "BEGIN:VEVENT;x\\n,y:z\\", "{{title}} {{{title}}} {{#a}}",
        "\u{202E}tsrek\u{202C} \u{FFFE}\u{85}", "   ",
    ]
}

extension [PublishedFile] {
    /// The text of the file at a path; empty if there is none.
    func text(_ path: String) -> String {
        first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
