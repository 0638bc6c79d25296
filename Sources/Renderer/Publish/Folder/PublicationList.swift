internal import Foundation
internal import GuideText

/// The list of all files of a published edition, the sound left out: `utgivelse.json`.
struct PublicationList: Codable, Equatable {
    /// The version of this form.
    var version = 1
    /// Their paths, sorted.
    var files: [String]
    /// The name of the course that lies here.
    var course: String?
    /// Files of sound that a publication by an earlier version was about to write, sorted.
    var sound: [String]?
    /// The last edition of the calendar, which may be gone.
    var schedule: PublishedEdition?
    /// The last edition of the book, which may be gone.
    var book: PublishedEdition?

    private enum CodingKeys: String, CodingKey {
        case version, files, course, sound
        case schedule = "plan"
        case book
    }

    /// Its name.
    static let fileName = "utgivelse.json"

    /// The list in a folder; nil if there is none that can be read.
    static func read(in folder: String) -> PublicationList? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
            var list = try? JSONDecoder().decode(Self.self, from: data), list.version == 1
        else { return nil }
        (list.schedule, list.book) = (list.schedule?.checked, list.book?.checked)
        return list
    }

    /// As JSON with sorted keys and a final line end.
    var text: String { JSONText.of(self) }
}
