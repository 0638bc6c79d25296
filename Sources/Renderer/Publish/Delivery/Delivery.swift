internal import Glibc
internal import GuideSystem
internal import Mustache

/// A published folder in one file, for whoever looks after a web site: the folder as it is, and a page that tells what to do with
/// it. The same edition gives the same bytes.
package struct Delivery: Sendable {
    private let folder: PublishedFolder
    private let address: String
    private let title: String
    private let contact: String?
    private let theme: Theme

    /// The page's name in the archive.
    package static let instruction = "LES-MEG.html"

    /// A delivery of what lies in a published folder, to be laid out at an address.
    package init(of folder: PublishedFolder, at address: String, title: String, contact: String?, theme: Theme) {
        self.folder = folder
        self.address = address
        self.title = title
        self.contact = contact
        self.theme = theme
    }

    /// Writes the archive, whole or not at all, and returns its length in bytes.
    package func write(to path: String) throws(PublishingFailure) -> Int {
        let place = FilePath(path)
        let staging = try PublishingFailure.system { () throws(SystemFailure) in try StagingFolder(in: place.folder) }
        let growing = staging.path(of: place.name)
        let entries = try PublishingFailure.system { () throws(SystemFailure) in try self.entries() }
        do throws(LibraryFailure) {
            let archive = try ZipArchive(creating: growing)
            for entry in entries { try archive.add(entry) }
            try archive.close()
        } catch {
            throw .system(SystemFailure(code: error.code == 0 ? EIO : error.code, operation: "write", path: path))
        }
        try PublishingFailure.system { () throws(SystemFailure) in
            try Descriptor(open: growing, O_RDONLY).sync()
            try staging.commit([place.name])
        }
        return try PublishingFailure.system { () throws(SystemFailure) in
            try Descriptor(open: path, O_RDONLY).status().size
        }
    }
}

extension Delivery {
    /// The folder's name in the archive: the last step of its address, so that it is unpacked at its place; at the root of a
    /// server the course's own.
    var name: String {
        let steps = address.split(separator: "/").dropFirst(2).map(String.init)
        let isName =
            steps.last?.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) } ?? false
        return isName ? steps.last ?? "" : folder.course ?? "kurs"
    }

    /// The instruction, and all files of the folder by their paths, but for those that somebody has removed.
    private func entries() throws(SystemFailure) -> [BookEntry] {
        var (files, bytes): ([String], Int) = ([], 0)
        for file in folder.files.sorted() {
            do throws(SystemFailure) {
                let status = try Descriptor(open: "\(folder.path)/\(file)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK).status()
                guard status.isRegular else { continue }
                files.append(file)
                bytes += status.size
            } catch {
                // Any other failure would leave out what is there.
                guard [ENOENT, ENOTDIR, ELOOP].contains(error.code) else { throw error }
            }
        }
        let page = theme.library.render(view(of: files, bytes), withTemplate: "levering") ?? ""
        return [BookEntry(Self.instruction, page)]
            + files.map { BookEntry("\(name)/\($0)", file: "\(folder.path)/\($0)") }
    }

    private func view(of files: [String], _ bytes: Int) -> DeliveryView {
        func has(_ ending: String) -> Bool { files.contains { $0.hasSuffix(ending) } }
        return DeliveryView(
            title: title, clinic: theme.clinic, address: address, name: name, count: files.count,
            megabytes: PageFigures.megabytes(bytes), contact: contact ?? theme.contact, hasBook: has(".epub"),
            hasCalendar: has(".ics"), hasFeed: has(Feed.path))
    }
}

/// What the page of instruction is filled with. The names of its properties are those that the template uses.
struct DeliveryView {
    let title: String
    let clinic: String?
    let address: String
    /// The folder's name.
    let name: String
    let count: Int
    let megabytes: String
    let contact: String?
    let hasBook: Bool
    let hasCalendar: Bool
    let hasFeed: Bool
}
