internal import Glibc
internal import GuideSystem

extension Book {
    /// Packs a book of a course into the folder that has its sound, and makes sure that it is on the disk. Gives its edition, which follows
    /// `previous` if anything in it has changed.
    static func pack(
        _ course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, in folder: String, cover: [UInt8]?,
        after previous: PublishedEdition?
    ) throws(PublishingFailure) -> PublishedEdition {
        func entries(_ edition: Int) -> [BookEntry] {
            self.entries(of: course, settings, theme: theme, in: folder, cover: cover, edition: edition)
        }
        let edition = PublishedEdition(digest: digest(entries(0), of: course).description, after: previous)
        try pack(entries(edition.number), to: "\(folder)/\(path)")
        return edition
    }

    /// A failure of the system below the library, such as a full disk, is thrown as one of the system's.
    private static func pack(_ entries: [BookEntry], to place: String) throws(PublishingFailure) {
        do throws(LibraryFailure) {
            let archive = try ZipArchive(creating: place)
            for entry in entries { try archive.add(entry) }
            try archive.close()
        } catch {
            guard error.code != 0 else { throw .book(error) }
            throw .system(SystemFailure(code: error.code, operation: error.operation, path: place))
        }
        try PublishingFailure.system { () throws(SystemFailure) in try Descriptor(open: place, O_RDONLY).sync() }
    }
}
