@testable import GuidePublish

/// A course as a build gives it, small enough to read.
enum ListeningSample {
    /// Two weeks and what belongs to both; all texts that an author writes are `word`.
    static func course(_ word: String = "Ro") -> PublishedCourse {
        PublishedCourse(
            title: word, name: "prove", summary: word, author: word, rights: word, year: 2026, unitKind: .week,
            units: [
                unit(nil, "hver-uke", word), unit(1, "uke-01", word), unit(2, "uke-02", word),
            ])
    }

    private static func unit(_ number: Int?, _ folder: String, _ word: String) -> PublishedCourse.Unit {
        PublishedCourse.Unit(
            number: number, folder: folder, theme: word, informal: word,
            exercises: [
                PublishedCourse.Exercise(
                    title: word, summary: word,
                    tracks: [
                        track("\(folder)/01-ro-kort", "kort", 180, word),
                        track("\(folder)/01-ro-lang", word, 366, word),
                    ])
            ])
    }

    private static func track(
        _ path: String, _ variant: String, _ seconds: Double, _ word: String
    ) -> PublishedCourse.Track {
        PublishedCourse.Track(
            path: path, variant: variant, seconds: seconds,
            audio: PublishedCourse.File(
                path: "lyd/\(path).mp3", bytes: 1_840_000, sha256: String(repeating: "a1", count: 32)),
            captions: PublishedCourse.File(
                path: "lyd/\(path).vtt", bytes: 900, sha256: String(repeating: "b2", count: 32)),
            chapters: [
                PublishedCourse.Chapter(title: word, start: 0), PublishedCourse.Chapter(title: "Pusten", start: 61.26),
            ],
            sentences: [
                sentence(word, 3, 5.25, 0, 0), sentence("Så.", 6, 7, 0, 0), sentence("Pust rolig.", 62, 63.04, 1, 1),
            ])
    }

    private static func sentence(
        _ text: String, _ start: Double, _ end: Double, _ chapter: Int, _ paragraph: Int
    ) -> PublishedCourse.Sentence {
        PublishedCourse.Sentence(text: text, start: start, end: end, chapter: chapter, paragraph: paragraph)
    }

    static let settings = PublicationSettings(baseURL: "https://eksempel.no/prove")

    /// The pages of the course as text, by path.
    static func pages(
        _ course: PublishedCourse = course(), theme: Theme = .standard, others: [PublishedFile] = []
    ) -> [String: String] {
        let files = ListeningPages.files(of: course, settings, theme: theme, others: others)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
