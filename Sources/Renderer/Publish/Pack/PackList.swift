internal import GuideSystem

/// The list of what `pack` has put into a folder. By it a folder is known as ours: a new edition takes the place of the old one,
/// and nothing of anybody else's is lost.
enum PackList {
    /// Its name, which the oldest file systems take.
    static let name = "PUSTEROM.LST"

    /// The list of files of a course, with itself.
    static func bytes(_ files: [String], _ kind: PackKind, ofCourse course: String) -> [UInt8] {
        Array(([heading(kind, course)] + files + [name]).map { $0 + "\r\n" }.joined().utf8)
    }

    /// The first path in a folder that no earlier packing of the course has put there; nil if there is none.
    static func stranger(in folder: String, _ kind: PackKind, ofCourse course: String) -> String? {
        guard FileStatus(of: folder) != nil else { return nil }
        guard let bytes = try? BoundedFile.bytes(of: "\(folder)/\(name)") else { return folder }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard lines.first == heading(kind, course) else { return folder }
        let known = Set(lines.dropFirst())
        return files(in: folder).sorted().first { !known.contains($0) }.map { "\(folder)/\($0)" }
    }

    private static func heading(_ kind: PackKind, _ course: String) -> String {
        "pusterom pack \(kind.rawValue) \(course)"
    }

    /// The paths of all files in a folder and those below it.
    private static func files(in folder: String, below path: String = "") -> [String] {
        Folder.names(in: "\(folder)/\(path)").flatMap { name -> [String] in
            let place = path.isEmpty ? name : "\(path)/\(name)"
            return Folder.isThere("\(folder)/\(place)") ? files(in: folder, below: place) : [place]
        }
    }
}
