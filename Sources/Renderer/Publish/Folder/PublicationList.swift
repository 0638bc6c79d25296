internal import Foundation
internal import GuideText

/// The list of all files that a publication has put into a folder, the sound left out: `utgivelse.json`.
struct PublicationList: Codable, Equatable {
    /// The version of this form.
    var version = 1
    /// Their paths, sorted.
    var files: [String]
    /// The name of the course that lies here.
    var course: String?
    /// Files of sound that a build has been about to write since the last publication, sorted.
    var sound: [String]?
    /// The last edition of the plan and of the book, though they be gone.
    var plan: PublishedEdition?
    var book: PublishedEdition?

    /// Its name.
    static let fileName = "utgivelse.json"

    /// The list in a folder; nothing if there is none that can be read.
    static func read(in folder: String) -> PublicationList? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
            var list = try? JSONDecoder().decode(Self.self, from: data), list.version == 1
        else { return nil }
        (list.plan, list.book) = (list.plan?.checked, list.book?.checked)
        return list
    }

    /// As JSON with sorted keys and a final line end.
    var text: String { JSONText.of(self) }

    /// Whether a path of a list, which anyone may have written, stays in its folder.
    static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
