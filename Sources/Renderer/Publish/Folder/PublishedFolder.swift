internal import Glibc
package import GuideSystem

/// The folder that is handed out. What stands in it and was not put there by a publication is never touched.
package struct PublishedFolder: Sendable {
    /// Its path.
    package let path: String

    /// The subfolder of sound, which a build keeps in order by itself.
    package static let sound = "lyd"

    /// A folder, which need not be there yet.
    package init(_ path: String) { self.path = path }

    /// What came of writing.
    package struct Outcome: Sendable, Equatable {
        /// Files that are new or others than before.
        package var written = 0
        /// Files that were as they should be.
        package var kept = 0
        /// Files of earlier publications that were removed.
        package var removed = 0
    }

    /// A file that lies where one of ours should, though no publication put it there; nothing if there is none.
    package func conflictingFile(among files: [PublishedFile], besides: [String] = []) -> String? {
        conflictingFile(at: files.map(\.path) + besides) { isThere($0, among: files) }
    }

    /// The same for what is known only by its path.
    package func conflictingFile(at paths: [String]) -> String? { conflictingFile(at: paths) { _ in false } }

    /// The course that was published here last; nothing if that is not known.
    package var course: String? { PublicationList.read(in: path)?.course }

    /// The last edition of the plan here; one of an earlier publication that kept none is read from the plan itself.
    package var plan: PublishedEdition? {
        let editions = [PublicationList.read(in: path)?.plan, content(of: Plan.path).flatMap(Plan.edition)]
        return editions.compactMap { $0 }.max { $0.number < $1.number }
    }

    /// The last edition of the book here.
    package var book: PublishedEdition? {
        let list = PublicationList.read(in: path)
        let isOlder = list?.files.contains(Book.path) == true
        return list?.book ?? (isOlder ? PublishedEdition(number: 0, digest: "") : nil)
    }

    /// Takes the folder for a course before files of sound are made in it, so that what a stopped build leaves is known for ours.
    package func claim(for course: String, sound: [String]) throws(SystemFailure) {
        var list = PublicationList.read(in: path) ?? PublicationList(files: [])
        list.course = course
        list.sound = Set((list.sound ?? []) + sound).sorted()
        try write(list)
    }

    /// Enters files that are about to be written besides those of `write`.
    package func announce(_ paths: [String]) throws(SystemFailure) {
        var list = PublicationList.read(in: path) ?? PublicationList(files: [])
        list.files = Set(list.files + paths).sorted()
        try write(list)
    }

    /// Writes what is new or changed, each file whole or not at all, and removes what earlier publications left. The list of
    /// all files is there before the first one and is cut down after the last, so that one that was stopped can be mended.
    /// `besides` are files that the caller writes itself, `book` is the edition of the book among them.
    package func write(
        _ files: [PublishedFile], of course: String? = nil, besides: [String] = [], book: PublishedEdition? = nil
    ) throws(SystemFailure) -> Outcome {
        var list = PublicationList.read(in: path) ?? PublicationList(files: [])
        let before = Set(list.files)
        let paths = Set(files.map(\.path) + besides)
        var outcome = Outcome()
        list.course = course ?? list.course
        list.plan = files.first { $0.path == Plan.path }.flatMap { Plan.edition($0.bytes) } ?? plan
        list.book = book ?? self.book
        list.files = before.union(paths).sorted()
        try write(list)
        let changed = files.filter { !isThere($0) }
        for (folder, files) in Dictionary(grouping: changed, by: \.folder).sorted(by: { $0.key > $1.key }) {
            try put(files, in: folder)
        }
        outcome.written = changed.count
        outcome.kept = files.count - changed.count
        for file in before.subtracting(paths).sorted() where PublicationList.isInside(file) {
            if Folder.removeFile("\(path)/\(file)") { outcome.removed += 1 }
            let folder = file.split(separator: "/").dropLast().joined(separator: "/")
            if !folder.isEmpty { Folder.removeIfEmpty("\(path)/\(folder)") }
        }
        (list.files, list.sound) = (paths.sorted(), nil)
        try write(list)
        return outcome
    }

    /// Takes the folder for one publication; a second one waits, if `whenBusy` says so.
    package func lock(whenBusy: () -> Bool) throws(SystemFailure) -> FileLock {
        try Folder.make(path)
        return try FileLock(on: "\(path)/.pusterom.lock", whenBusy: whenBusy)
    }
}

extension PublishedFolder {
    private func isThere(_ path: String, among files: [PublishedFile]) -> Bool {
        files.first { $0.path == path }.map(isThere) ?? false
    }

    private func isThere(_ file: PublishedFile) -> Bool {
        let place = "\(path)/\(file.path)"
        guard FileStatus(of: place)?.size == file.bytes.count else { return false }
        return (try? Digest(ofFile: place)) == Digest(of: file.bytes)
    }

    /// Puts files into one folder, one right after the other; the service worker last, for it tells phones to fetch the rest.
    private func put(_ files: [PublishedFile], in folder: String) throws(SystemFailure) {
        let staging = try StagingFolder(in: folder.isEmpty ? path : "\(path)/\(folder)")
        for file in files { try staging.write(file.bytes, to: file.name) }
        let last = files.filter { $0.name == "sw.js" }.map(\.name)
        try staging.commit(files.map(\.name).filter { !last.contains($0) } + last)
    }

    private func conflictingFile(at paths: [String], unless isOurs: (String) -> Bool) -> String? {
        let list = PublicationList.read(in: path)
        let listed = Set((list?.files ?? []) + (list?.sound ?? []))
        return paths.first { !listed.contains($0) && FileStatus(of: "\(path)/\($0)") != nil && !isOurs($0) }
    }

    private func write(_ list: PublicationList) throws(SystemFailure) {
        guard PublicationList.read(in: path) != list else { return }
        let staging = try StagingFolder(in: path)
        try staging.write(list.text, to: PublicationList.fileName)
        try staging.commit([PublicationList.fileName])
    }
}

extension PublishedFile {
    /// The folder of its path; empty: the published folder itself.
    fileprivate var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    /// The last part of its path.
    fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
}
