internal import Glibc
package import GuideScript
package import GuideSystem
internal import GuideText

/// The folder that a script's includes come from: nothing outside it is ever read.
package struct ScriptFolder: ScriptLibrary {
    /// The folder's real path, symbolic links resolved; or why it cannot be found, though the folder may be there.
    private let root: Result<String, IncludeFault>
    /// The folder as diagnostics name it, with its slash; empty for the present one.
    private let shownRoot: String

    /// The root and the folders below it down to the script's own, as paths below the root; the root is empty.
    package let folders: [String]

    /// Whether the root holds a course file.
    package let isCourse: Bool

    /// Where files are noted when they are read; nil if nowhere.
    private let log: InputLog?

    /// The name of the file that makes a folder a course: includes are looked for from there.
    package static let courseFile = "kurs.yml"

    /// The root of a script: the nearest folder above it that holds a course file, otherwise the script's own folder; nil
    /// if that folder does not exist. If the system does not let us see where it is, all that is read of it fails. What is read
    /// is noted in `log`.
    package init?(of script: String, log: InputLog? = nil) {
        let parts = script.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var folders = (0...parts.count).map { parts.dropLast($0).joined(separator: "/") }
        if script.hasPrefix("/") { folders = folders.map { $0.isEmpty ? "/" : $0 } }
        let course = folders.first { Folder.realPath($0.isEmpty ? Self.courseFile : "\($0)/\(Self.courseFile)") != nil }
        let folder = course ?? folders[0]
        isCourse = course != nil
        let below = parts.suffix(folders.firstIndex(of: folder) ?? 0)
        self.folders = (0...below.count).map { below.prefix($0).joined(separator: "/") }
        root = Folder.realPath(folder.isEmpty ? "." : folder).map { .success($0) } ?? .failure(Self.fault(errno))
        if case .failure(.missing) = root { return nil }
        self.log = log
        shownRoot = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// The folder's name as the user gave it, and the path below it.
    package func name(of path: String) -> String { shownRoot + path }

    /// Where an ordinary file of the folder lies, links resolved.
    package func locate(_ path: String) -> Result<String, IncludeFault> {
        let place = find(path)
        if let log { log.note(name(of: path), (try? place.get()).flatMap { try? Digest(ofFile: $0) }) }
        return place
    }

    /// The digest of an ordinary file of the folder, links resolved.
    package func digest(of path: String) -> Result<Digest, IncludeFault> {
        let digest = find(path).flatMap { real -> Result<Digest, IncludeFault> in
            do throws(SystemFailure) { return .success(try Digest(ofFile: real)) } catch {
                return .failure(.unreadable(error.reason))
            }
        }
        if let log { log.note(name(of: path), try? digest.get()) }
        return digest
    }

    /// The file that was probably meant by a path that leads to none.
    package func nearest(to path: String) -> String? {
        (try? root.get()).flatMap { NearFile.path(near: path, below: $0) }
    }

    private func find(_ path: String) -> Result<String, IncludeFault> {
        root.flatMap { find(path, in: $0) }
    }

    private func find(_ path: String, in root: String) -> Result<String, IncludeFault> {
        guard !path.hasPrefix("/") else { return .failure(.outside) }
        guard let real = Folder.realPath(Folder.stored("\(root)/\(path)")) else { return .failure(Self.fault(errno)) }
        guard real.hasPrefix(root == "/" ? "/" : root + "/") else { return .failure(.outside) }
        var status = stat()
        // Safe: the path is passed as a terminated string. A pipe could be waited for without end.
        guard unsafe stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(.unreadable(ScriptFolder.noOrdinaryFile))
        }
        return .success(real)
    }
}

extension ScriptFolder {
    /// Reads a file of the folder, links resolved first; see `ScriptLibrary`.
    package func read(_ path: String) -> Result<[UInt8], IncludeFault> {
        let text = find(path).flatMap { real -> Result<[UInt8], IncludeFault> in
            do throws(SystemFailure) { return .success(try ScriptBytes.read(real)) } catch {
                return .failure(.unreadable(error.reason))
            }
        }
        if let log { log.note(name(of: path), (try? text.get()).map { Digest(of: $0) }) }
        return text
    }
}

extension ScriptFolder {
    private static let noOrdinaryFile = Bilingual(nb: "det er ikke en vanlig fil", en: "it is not an ordinary file")

    private static func fault(_ code: Int32) -> IncludeFault {
        code == ENOENT || code == ENOTDIR
            ? .missing : .unreadable(SystemFailure(code: code, operation: "realpath").reason)
    }
}
