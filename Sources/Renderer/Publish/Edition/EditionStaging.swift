internal import Glibc
internal import GuideProduction
internal import GuideSystem

/// The hidden folder inside the published one in which a new edition grows, so that the old one stays whole until the new one is.
///
/// Unchanged sound is there under a second name (a hard link): it takes no room and is not rendered again. Whoever uses the
/// folder holds the lock of the published folder.
struct EditionStaging {
    /// The published folder.
    let published: String

    /// The staging of a published folder; nothing is made yet.
    init(in published: String) { self.published = published }

    /// The names of the folders. Beginning like those of `StagingFolder`, they are left out of messages.
    private static let name = ".pusterom-edition"
    private static let newName = ".pusterom-new"
    private static let oldName = ".pusterom-old"

    /// The folder that holds everything.
    var path: String { "\(published)/\(Self.name)" }
    /// The folder of the new edition, laid out as the published folder is.
    var new: String { "\(path)/\(Self.newName)" }
    /// The folder with second names of the old edition's files that are replaced or removed.
    var old: String { "\(path)/\(Self.oldName)" }
    /// The new edition's sound, a folder that a build writes to.
    var sound: String { "\(new)/\(PublishedFolder.sound)" }
    /// The old edition's sound.
    private var oldSound: String { "\(published)/\(PublishedFolder.sound)" }

    /// Whether a publication has left its work here, or is at it.
    var isThere: Bool { FileStatus(of: path) != nil }
}

extension EditionStaging {
    /// Makes the folder, with the sound of the old edition in it. Tracks that a stopped publication has finished are kept.
    func begin() throws(SystemFailure) {
        if BuildManifest.read(in: sound) == nil { discard() } else { keepSoundOnly() }
        try Folder.make(published)
        try Folder.makePrivate(path)
        try Folder.make(sound)
        guard BuildManifest.read(in: sound) == nil, let manifest = BuildManifest.read(in: oldSound) else { return }
        // The manifest comes last: without it, what is here is not whole.
        for file in manifest.paths where FilePath.staysInside(file) {
            guard FileStatus(of: "\(oldSound)/\(file)")?.isRegular == true else { continue }
            try link("\(oldSound)/\(file)", as: "\(sound)/\(file)")
        }
    }

    /// Writes a file of the new edition, and makes sure that its content is on the disk.
    func write(_ file: PublishedFile) throws(SystemFailure) {
        let place = "\(new)/\(file.path)"
        try Folder.make(FilePath(place).folder)
        try write(file.bytes, to: place)
    }

    /// Writes a file of this folder, and makes sure that its content is on the disk.
    func write(_ bytes: [UInt8], to place: String) throws(SystemFailure) {
        let written = try Descriptor(open: place, O_WRONLY | O_CREAT | O_TRUNC)
        try written.write(bytes)
        try written.sync()
    }

    /// Keeps files of the old edition under second names.
    func keep(_ files: [String]) throws(SystemFailure) {
        try Folder.make(old)
        for file in files { try link("\(published)/\(file)", as: "\(old)/\(file)") }
    }

    /// Removes everything.
    func discard() { Folder.removeTree(path) }

    /// Whether tracks have been finished that the old edition does not have.
    var hasNewSound: Bool {
        guard let manifest = BuildManifest.read(in: sound) else { return false }
        return manifest != BuildManifest.read(in: oldSound)
    }

    /// Removes everything but finished tracks, which the next publication goes on from.
    func keepSoundOnly() {
        for name in Folder.names(in: path) where "\(path)/\(name)" != new { Folder.removeTree("\(path)/\(name)") }
        for name in Folder.names(in: new) where name != PublishedFolder.sound { Folder.removeTree("\(new)/\(name)") }
    }

    /// The folders that files lie in and those above them, the deepest first, without the one that all paths begin in.
    static func folders(of files: [String]) -> [String] {
        let all = files.flatMap { file in
            let steps = file.split(separator: "/").dropLast()
            return steps.indices.map { steps[...$0].joined(separator: "/") }
        }
        return Set(all).sorted(by: >)
    }

    private func link(_ source: String, as name: String) throws(SystemFailure) {
        try Folder.make(FilePath(name).folder)
        do throws(SystemFailure) { try FileLink.make(of: source, as: name) } catch  where error.code == EEXIST {}
    }
}
