internal import Glibc
internal import GuideOutput
package import GuideSystem

/// Why a book could not be written.
package enum BookFailure: Error {
    /// The system failed.
    case system(SystemFailure)
    /// libzip failed.
    case zip(ZipFailure)
}

extension PublishedFolder {
    /// Packs a book of a course whose sound lies in this folder; it appears whole or not at all, and one that is there already
    /// is left. The cover is that of `files`.
    package func writeBook(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, files: [PublishedFile]
    ) throws(BookFailure) {
        let cover = files.first { $0.path == Cover.picture }?.bytes
        let entries = Book.entries(of: course, settings, theme: theme, in: path, cover: cover)
        let staging: StagingFolder
        do throws(SystemFailure) { staging = try StagingFolder(in: path) } catch { throw .system(error) }
        let place = staging.path(of: Book.path)
        do throws(ZipFailure) { try Self.pack(entries, to: place) } catch { throw .zip(error) }
        do throws(SystemFailure) {
            let digest = try Digest(ofFile: place)
            if (try? Digest(ofFile: "\(path)/\(Book.path)")) == digest { return }
            try Descriptor(open: place, O_RDONLY).sync()
            try staging.commit([Book.path])
        } catch {
            throw .system(error)
        }
    }

    private static func pack(_ entries: [BookEntry], to place: String) throws(ZipFailure) {
        let archive = try ZipArchive(creating: place)
        for entry in entries { try archive.add(entry) }
        try archive.close()
    }
}
