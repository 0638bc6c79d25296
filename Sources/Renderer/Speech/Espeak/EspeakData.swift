internal import Glibc
internal import GuideSystem

/// Where espeak-ng's library and data are looked for: in a folder of the program's own, as the portable folder has it, and then
/// in the system.
enum EspeakData {
    /// The variables of the environment that lead elsewhere.
    static let variables = ["ESPEAK_DATA_PATH", "LD_LIBRARY_PATH"]

    /// `lib/pusterom/espeak-ng-data` beside the folder that the program is in; nil if it is not there, or if the user says by
    /// `ESPEAK_DATA_PATH` where the data is. espeak-ng then looks where it was installed.
    static var bundled: String? {
        guard unsafe getenv("ESPEAK_DATA_PATH") == nil, let program = Folder.realPath("/proc/self/exe") else {
            return nil
        }
        let folder = own(of: program) + "/espeak-ng-data"
        return FileStatus(of: "\(folder)/phontab") == nil ? nil : folder
    }

    /// What decides which library and which data are found: as long as all of these are as they were, the same ones are. The
    /// system's list of libraries is made again whenever one is installed.
    static func signposts(of executable: String) -> [String] {
        let program = Folder.realPath(executable) ?? executable
        let own = own(of: program)
        return [program, "\(own)/espeak-ng-data/phontab", "\(own)/\(EspeakLibrary.name)", "/etc/ld.so.cache"]
    }

    /// The folder of the program's own.
    private static func own(of program: String) -> String {
        program.split(separator: "/").dropLast(2).map { "/\($0)" }.joined() + "/lib/pusterom"
    }
}
