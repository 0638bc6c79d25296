internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// A text that the page sends to be saved.
struct SaveForm: Decodable, Sendable {
    var path: String
    var text: String
    /// The digest of the file that the text was made from; nil: the file is new.
    var base: String?
}

/// A file as the page opens it.
struct OpenedFile: Encodable, Sendable {
    var path: String
    var text: String
    var digest: String
    /// Whether a course uses it.
    var isUsed: Bool
}

/// What is known of a file without its text.
struct FileState: Encodable, Sendable {
    var digest: String
}

/// What came of saving: either it was saved, or the file is another one than the text was made from.
struct SaveOutcome: Encodable, Sendable {
    var isSaved: Bool
    /// The digest of the file as it is now.
    var digest: String
    /// Its text, if that was not saved over.
    var text: String?
}

/// An earlier text of a file.
struct VersionEntry: Encodable, Sendable {
    var name: String
    /// Seconds since 1970.
    var time: Int
    var bytes: Int
}

extension Workshop {
    /// Opens a file for the editor.
    func open(_ name: String) throws(Refusal) -> OpenedFile {
        let path = try folder.locate(name)
        let (text, digest) = try read(path)
        return OpenedFile(path: name, text: text, digest: digest, isUsed: use(of: path) != nil)
    }

    /// What the file is like now.
    func state(_ name: String) throws(Refusal) -> FileState {
        FileState(digest: try read(try folder.locate(name)).digest)
    }

    /// Saves a text whole or not at all. The text that it goes over is kept as a version.
    func save(_ form: SaveForm) throws(Refusal) -> SaveOutcome {
        guard form.text.utf8.count <= Limits.scriptBytes else {
            throw Refusal(413, nb: "manuset er for langt", en: "the script is too long")
        }
        guard let base = form.base else { return try create(form) }
        let path = try folder.locate(form.path)
        let before = try read(path)
        guard before.digest == base else {
            return SaveOutcome(isSaved: false, digest: before.digest, text: before.text)
        }
        let digest = "\(Digest(of: form.text.utf8))"
        guard digest != base else { return SaveOutcome(isSaved: true, digest: digest) }
        do throws(SystemFailure) {
            try VersionShelf(folder, of: form.path).keep(before.text)
            try ScriptWriting.replace(path, with: form.text)
        } catch {
            throw .system(error)
        }
        return SaveOutcome(isSaved: true, digest: digest)
    }

    /// Keeps a text as a version without saving it: the page gives it up for the one on the disk.
    func keepVersion(_ form: SaveForm) throws(Refusal) -> Done {
        _ = try folder.locate(form.path)
        guard form.text.utf8.count <= Limits.scriptBytes else { throw .malformed }
        do throws(SystemFailure) { try VersionShelf(folder, of: form.path).keep(form.text) } catch {
            throw .system(error)
        }
        return Done()
    }

    /// The earlier texts of a file, the newest first.
    func versions(_ name: String) throws(Refusal) -> [VersionEntry] {
        _ = try folder.locate(name)
        return VersionShelf(folder, of: name).entries
    }

    /// One of them.
    func version(_ name: String, _ version: String) throws(Refusal) -> OpenedFile {
        _ = try folder.locate(name)
        guard let text = VersionShelf(folder, of: name).text(of: version) else { throw .missing(version) }
        return OpenedFile(path: name, text: text, digest: "\(Digest(of: text.utf8))", isUsed: false)
    }
}

extension Workshop {
    private func create(_ form: SaveForm) throws(Refusal) -> SaveOutcome {
        let path = try folder.place(form.path)
        guard FileStatus(of: path) == nil else {
            throw Refusal(409, nb: "{path} finnes fra før", en: "{path} is there already", ["path": form.path])
        }
        try write(form.text, to: path)
        return SaveOutcome(isSaved: true, digest: "\(Digest(of: form.text.utf8))")
    }

    /// Writes a new file whole or not at all.
    func write(_ text: String, to path: String) throws(Refusal) {
        let file = FilePath(path)
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: file.folder)
            try staging.write(text, to: file.name)
            try staging.commit([file.name])
        } catch {
            throw .system(error)
        }
    }

    /// The text of a file in the one form that places are counted in, and the digest of its bytes.
    func read(_ path: String) throws(Refusal) -> (text: String, digest: String) {
        do throws(SystemFailure) {
            let bytes = try ScriptBytes.read(path)
            guard bytes.count <= Limits.scriptBytes, let text = String(validating: bytes, as: UTF8.self) else {
                throw SystemFailure(code: EILSEQ, operation: "read", path: path)
            }
            return (String(decoding: Source(name: path, text: text).bytes, as: UTF8.self), "\(Digest(of: bytes))")
        } catch {
            throw .system(error)
        }
    }
}
