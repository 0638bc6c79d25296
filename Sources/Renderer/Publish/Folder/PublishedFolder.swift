internal import Foundation
internal import GuideProduction
internal import GuideSystem

/// The folder that a web server gives out. What lies in it and was not put there by a publication is never touched.
package struct PublishedFolder: Sendable {
    /// Its path.
    package let path: String

    /// The subfolder of sound.
    package static let sound = "lyd"

    /// A folder, which need not be there yet.
    package init(_ path: String) { self.path = path }

    /// Where the next edition grows.
    var staging: EditionStaging { EditionStaging(in: path) }

    /// The list of the edition that lies here; an empty one if none does.
    var list: PublicationList { PublicationList.read(in: path) ?? PublicationList(files: []) }

    /// The paths of all files of the edition that lies here, and of those that an earlier version has begun to write.
    var files: Set<String> {
        let (list, manifest) = (list, BuildManifest.read(in: "\(path)/\(Self.sound)"))
        let sound = (manifest?.paths ?? []).map { "\(Self.sound)/\($0)" }
        return Set([PublicationList.fileName] + list.files + (list.sound ?? []) + sound)
            .filter(FilePath.staysInside)
    }

    /// A path whose file no publication has put there; nil if there is none.
    func conflictingFile(at paths: [String]) -> String? {
        let ours = files
        return paths.first { !ours.contains($0) && FileStatus(of: "\(path)/\($0)") != nil }
    }

    /// What a file of the folder holds; nil if it is not there.
    func content(of file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(file)").map { Array($0) }
    }

    /// Whether a file lies here just as it should be.
    func holds(_ file: PublishedFile) -> Bool {
        let place = "\(path)/\(file.path)"
        guard FileStatus(of: place)?.size == file.bytes.count else { return false }
        return (try? Digest(ofFile: place)) == Digest(of: file.bytes)
    }

    /// Takes the folder for one publication; a second one waits, if `whenBusy` says so.
    func lock(whenBusy: () -> Bool) throws(SystemFailure) -> FileLock {
        try Folder.make(path)
        return try FileLock(on: "\(path)/.pusterom.lock", whenBusy: whenBusy)
    }
}

extension PublishedFolder {
    /// The course that was published here last; nil if that is not known.
    package var course: String? { PublicationList.read(in: path)?.course }

    /// The last edition of the calendar here; one of an earlier publication that kept none is read from the calendar itself.
    var schedule: PublishedEdition? {
        let editions = [list.schedule, content(of: Schedule.path).flatMap(Schedule.edition)]
        return editions.compactMap { $0 }.max { $0.number < $1.number }
    }

    /// The first day and the time of the calendar that lies here; nil if none does, or none of ours.
    var moment: PublishedMoment? { content(of: Schedule.path).flatMap(Schedule.moment) }

    /// The last edition of the book here.
    var book: PublishedEdition? {
        let list = list
        return list.book ?? (list.files.contains(Book.path) ? PublishedEdition(number: 0, digest: "") : nil)
    }
}
