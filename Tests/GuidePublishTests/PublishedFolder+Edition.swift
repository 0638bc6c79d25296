@testable import GuidePublish

extension PublishedFolder {
    /// Puts an edition of some files in the place of the one that lies here, in this process.
    @discardableResult
    func put(
        _ files: [PublishedFile], of course: String? = nil, schedule: PublishedEdition? = nil,
        book: PublishedEdition? = nil
    ) throws -> EditionSwap {
        let swap = try stage(files, of: course, schedule: schedule, book: book)
        try swap.prepare(staging)
        try EditionSwap.commit(staging)
        return swap
    }

    /// Makes such an edition without putting it in its place.
    func stage(
        _ files: [PublishedFile], of course: String? = nil, schedule: PublishedEdition? = nil,
        book: PublishedEdition? = nil
    ) throws -> EditionSwap {
        var list = PublicationList(files: files.map(\.path).sorted())
        (list.course, list.schedule, list.book) = (course, schedule, book)
        try staging.begin()
        for file in files + [PublishedFile(PublicationList.fileName, list.text)] where !holds(file) {
            try staging.write(file)
        }
        return EditionSwap(to: files.map(\.path) + [PublicationList.fileName], from: self.files, staging)
    }
}
