internal import CLinux
internal import Glibc

/// Code of this process, and the file that it was loaded from.
package enum LoadedCode {
    /// The real path of the file that holds the code at an address, by the loader's own list: nothing is read that could fail. nil
    /// if no file holds it.
    package static func file(of address: UnsafeRawPointer) -> String? {
        // Safe: the loader only compares the address, and its string lives as long as the file is loaded; copied at once.
        guard let found = unsafe file_of_code(address).map({ unsafe String(cString: $0) }), !found.isEmpty else {
            return nil
        }
        return Folder.realPath(found) ?? found
    }
}
