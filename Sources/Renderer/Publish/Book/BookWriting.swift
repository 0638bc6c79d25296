internal import Glibc
package import GuideSystem

/// Why a book could not be written.
package enum BookFailure: Error {
    /// The system failed.
    case system(SystemFailure)
    /// libzip failed.
    case zip(ZipFailure)
}

/// A book that is packed whole, beside the place that it is for.
package struct PackedBook: ~Copyable {
    /// Its length in bytes.
    package let size: Int
    /// Which edition of it this is.
    package let edition: PublishedEdition
    private let staging: StagingFolder

    /// Packs a book.
    fileprivate static func pack(
        _ entries: [BookEntry], edition: PublishedEdition, in folder: String
    ) throws(BookFailure) -> PackedBook {
        let staging = try staging(in: folder)
        let place = staging.path(of: Book.path)
        try pack(entries, to: place, shown: "\(folder)/\(Book.path)")
        return PackedBook(size: FileStatus(of: place)?.size ?? 0, edition: edition, staging: staging)
    }

    private static func staging(in folder: String) throws(BookFailure) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: folder) } catch { throw .system(error) }
    }

    /// Packs; a failure of the system below the library, such as a full disk, is told as such, of the path `shown`.
    private static func pack(_ entries: [BookEntry], to place: String, shown: String) throws(BookFailure) {
        do throws(ZipFailure) {
            let archive = try ZipArchive(creating: place)
            for entry in entries { try archive.add(entry) }
            try archive.close()
        } catch {
            let isSystem = error.code != 0
            throw isSystem
                ? .system(SystemFailure(code: error.code, operation: error.operation, path: shown)) : .zip(error)
        }
    }

    /// Puts the book in its place, where it appears whole or not at all; the same one is left as it lies there.
    package func commit() throws(SystemFailure) {
        let place = staging.path(of: Book.path)
        let digest = try Digest(ofFile: place)
        if (try? Digest(ofFile: "\(staging.destination)/\(Book.path)")) == digest { return }
        try Descriptor(open: place, O_RDONLY).sync()
        try staging.commit([Book.path])
    }
}

extension PublishedFolder {
    /// Packs a book of a course whose sound lies in this folder. The cover is that of `files`.
    package func packBook(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, files: [PublishedFile]
    ) throws(BookFailure) -> PackedBook {
        let cover = files.first { $0.path == Cover.picture }?.bytes
        func entries(_ edition: Int) -> [BookEntry] {
            Book.entries(of: course, settings, theme: theme, in: path, cover: cover, edition: edition)
        }
        let digest = Book.digest(entries(0), of: course).description
        let edition = PublishedEdition(digest: digest, after: book)
        return try PackedBook.pack(entries(edition.number), edition: edition, in: path)
    }
}
