import Foundation

/// A copy of a course, with the courses beside it, in which one sentence changes from round to round.
struct CourseCopy {
    /// The copied course's folder.
    let course: String
    private let script: String
    private let lines: [String]
    private let place: Int

    /// Copies a course and all that is beside it.
    init(of course: String, to folder: String) throws {
        let original = URL(fileURLWithPath: course)
        try FileManager.default.copyItem(atPath: original.deletingLastPathComponent().path, toPath: folder)
        self.course = folder + "/" + original.lastPathComponent
        let names = try FileManager.default.contentsOfDirectory(atPath: self.course).filter { $0.hasSuffix(".pust") }
        guard let name = names.sorted().first else { throw Failure(status: -1) }
        script = self.course + "/" + name
        lines = try String(contentsOfFile: script, encoding: .utf8).components(separatedBy: "\n")
        let plain = lines.lastIndex { $0.count > 30 && $0.hasSuffix(".") && !$0.contains("[") && !$0.contains(":") }
        guard let plain else { throw Failure(status: -1) }
        place = plain
    }

    /// Adds a sentence that was not there in any round before.
    func change(_ round: Int) throws {
        var changed = lines
        changed[place] += " Dette er nytt, for gang nummer \(round + 1)."
        try changed.joined(separator: "\n").write(toFile: script, atomically: false, encoding: .utf8)
    }
}
