internal import Glibc
package import GuideSystem

extension ReadingSheet {
    /// Notes the texts of the lines in the folder of their recordings, where `TakeReview` looks for them.
    package func record(in folder: String) throws(SystemFailure) {
        var record = try LineRecord(in: folder)
        try record.add(lines, in: folder)
    }
}

/// What every line said that a sheet was ever written of: `linjer.tsv` in the folder of recordings, so that the text of a
/// recording is known when its line has been edited. A row for each line: its name, a tab, its text.
struct LineRecord {
    /// Its name.
    static let fileName = "linjer.tsv"

    /// The texts by the keys of their lines.
    private(set) var texts: [String: String]

    /// The record in a folder; empty if there is none.
    init(in folder: String) throws(SystemFailure) {
        do throws(SystemFailure) {
            let bytes = try BoundedFile.bytes(of: "\(folder)/\(Self.fileName)")
            texts = Self.read(String(decoding: bytes, as: UTF8.self))
        } catch {
            guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
            texts = [:]
        }
    }

    /// Adds the lines of a sheet and writes the record, if that changes it; the folder is made if it is missing.
    mutating func add(_ lines: [SheetLine], in folder: String) throws(SystemFailure) {
        let before = texts
        for line in lines { texts[line.id.key] = line.id.text }
        guard texts != before else { return }
        let rows = texts.values.map { "\(LineID($0))\t\($0)\n" }.sorted()
        let staging = try StagingFolder(in: folder)
        try staging.write(rows.joined(), to: Self.fileName)
        try staging.commit([Self.fileName])
    }

    private static func read(_ text: String) -> [String: String] {
        text.split(whereSeparator: \.isNewline).reduce(into: [:]) { texts, row in
            let cells = row.split(separator: "\t", maxSplits: 1).map(String.init)
            guard cells.count == 2, let key = LineID.key(in: cells[0]) else { return }
            texts[key] = cells[1]
        }
    }
}
