internal import Glibc
internal import Synchronization

/// What was found out from files, kept in a file for the next call: what has not changed since is not read again.
///
/// It only saves time: without it, or if any of it cannot be understood, everything is read. It is in a folder where
/// only users can write who can write the results too. A class, because the builds of one call share it.
package final class FileMemory: Sendable {
    /// One result that was found out from files.
    private struct Record {
        /// What was found.
        var value: String
        /// The files it was found in with their stamps as words; of one that was not there, `-`.
        var files: [(path: String, stamp: String)]
    }

    private struct State {
        var records: [String: Record] = [:]
        /// The keys of the records that this call had a use for.
        var used: Set<String> = []
        /// The files that were asked for in this call.
        var asked: Set<String> = []
        var isChanged = false
    }

    private let folder: String
    /// When this call began to look at files, in nanoseconds since 1970.
    private let opened = FileStamp.now
    private let rest: Int
    private let state: Mutex<State>

    /// The name of its file.
    package static let fileName = ".pusterom.seen"
    /// The first line of the file, which names its form.
    private static let mark = "pusterom-seen-1"
    /// What stands for a file that is not there.
    private static let absent = "-"
    /// Bytes that the file may have: some ten thousand files.
    private static let limit = 4 << 20

    /// The memory in a folder, which need not exist. Files count only if they had been left alone for `rest` nanoseconds
    /// before this moment: what changes within a shorter time may bear the same times, which some file systems keep in steps
    /// of two seconds.
    package init(in folder: String, rest: Int = 2_000_000_000) {
        self.folder = folder
        self.rest = rest
        state = Mutex(State(records: Self.read("\(folder)/\(Self.fileName)")))
    }

    /// The digest of a whole file.
    package func digest(ofFile path: String) throws(SystemFailure) -> Digest {
        if let known = recall(path).flatMap(Digest.init(hexadecimal:)) { return known }
        state.withLock { _ = $0.asked.insert(path) }
        let before = FileStamp(of: path)
        let digest = try Digest(ofFile: path)
        note("\(digest)", of: path, [(path, before)])
        return digest
    }

    /// A value that depends only on files, by a key of its own: what is remembered if none of them has changed, otherwise what
    /// `find` gives, with the files that it depends on.
    package func value<Failure>(
        _ key: String, find: () throws(Failure) -> (value: String, files: [String])
    ) throws(Failure) -> String {
        if let known = recall(key) { return known }
        let (value, paths) = try find()
        state.withLock { $0.asked.formUnion(paths) }
        note(value, of: key, paths.map { ($0, FileStamp(of: $0)) })
        return value
    }

    /// What is remembered of a key, if all its files are as they were.
    package func recall(_ key: String) -> String? {
        state.withLock { state in
            guard let record = state.records[key],
                record.files.allSatisfy({ $0.stamp == FileStamp(of: $0.path)?.word ?? Self.absent })
            else { return nil }
            state.used.insert(key)
            state.asked.formUnion(record.files.map(\.path))
            return record.value
        }
    }

    /// Remembers what a call comes to in the end, by a key of its own. It depends on all files that were asked for here and on
    /// `others`. `isStillSo` finds it once more, after the stamps of all files were taken: so none can have changed unseen.
    package func conclude(_ value: String, of key: String, by others: [String], if isStillSo: () -> Bool) {
        let paths = state.withLock { $0.asked }.union(others).sorted()
        let files = paths.map { ($0, FileStamp(of: $0)) }
        if isStillSo() { note(value, of: key, files) }
    }

    /// Writes what is new. What cannot be written is found out again.
    package func save() {
        guard let text = state.withLock({ $0.isChanged ? Self.text($0.records, $0.used) : nil }),
            Folder.isThere(folder), let staging = try? StagingFolder(in: folder)
        else { return }
        try? staging.write(text, to: Self.fileName)
        try? staging.commit([Self.fileName])
    }
}

extension FileMemory? {
    /// The digest of a whole file, which is read where nothing is remembered.
    package func digest(ofFile path: String) throws(SystemFailure) -> Digest {
        if let memory = self { try memory.digest(ofFile: path) } else { try Digest(ofFile: path) }
    }
}

extension FileMemory {
    /// Remembers what was found in files, unless one of them may be changing at this moment.
    private func note(_ value: String, of key: String, _ files: [(path: String, before: FileStamp?)]) {
        let texts = [key, value] + files.map(\.path)
        guard texts.allSatisfy({ !$0.utf8.contains(UInt8(ascii: "\t")) && !$0.utf8.contains(UInt8(ascii: "\n")) }),
            files.allSatisfy({
                $0.before?.isSettled(before: opened - rest) != false && FileStamp(of: $0.path) == $0.before
            })
        else { return }
        let record = Record(value: value, files: files.map { ($0.path, $0.before?.word ?? Self.absent) })
        state.withLock {
            $0.records[key] = record
            $0.used.insert(key)
            $0.isChanged = true
        }
    }
}

extension FileMemory {
    /// The records in a file; none if it cannot be read or is of another form.
    private static func read(_ path: String) -> [String: Record] {
        guard FileStatus(of: path)?.isRegular == true, let bytes = try? BoundedFile.bytes(of: path, limit: limit)
        else { return [:] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let first = lines.first, first == mark else { return [:] }
        var records: [String: Record] = [:]
        for line in lines.dropFirst() {
            let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard words.count >= 2, words.count.isMultiple(of: 2) else { return [:] }
            let files = stride(from: 2, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
            records[words[0]] = Record(value: words[1], files: files)
        }
        return records
    }

    /// The records as the file has them. Where there are too many, those go that this call had no use for.
    private static func text(_ records: [String: Record], _ used: Set<String>) -> String {
        let all = text(records)
        return all.utf8.count <= limit ? all : text(records.filter { used.contains($0.key) })
    }

    private static func text(_ records: [String: Record]) -> String {
        let lines = records.sorted { $0.key < $1.key }.map { key, record in
            ([key, record.value] + record.files.flatMap { [$0.path, $0.stamp] }).joined(separator: "\t")
        }
        return ([mark] + lines).joined(separator: "\n") + "\n"
    }
}
