internal import Foundation

/// The list of all files that a publication has put into a folder, the sound left out: `utgivelse.json`.
struct PublicationList: Codable, Equatable {
    /// The version of this form.
    var version = 1
    /// Their paths, sorted.
    var files: [String]

    /// Its name.
    static let fileName = "utgivelse.json"

    /// The list in a folder; nothing if there is none that can be read.
    static func read(in folder: String) -> PublicationList? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
            let list = try? JSONDecoder().decode(Self.self, from: data), list.version == 1
        else { return nil }
        return list
    }

    /// As JSON with sorted keys and a final line end.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding plain strings cannot fail.
        guard let data = try? encoder.encode(self) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// Whether a path of a list, which anyone may have written, stays in its folder.
    static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
