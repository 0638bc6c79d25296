internal import Glibc
internal import GuideSystem

/// espeak-ng's data in a folder of the program's own, as the portable folder has it.
enum EspeakData {
    /// `lib/pusterom/espeak-ng-data` beside the folder that the program lies in; nil if it is not there, or if the user says by
    /// `ESPEAK_DATA_PATH` where the data is. espeak-ng then looks where it was installed.
    static var bundled: String? {
        guard unsafe getenv("ESPEAK_DATA_PATH") == nil, let program = Folder.realPath("/proc/self/exe") else {
            return nil
        }
        let parts = program.split(separator: "/").dropLast(2)
        let folder = parts.map { "/\($0)" }.joined() + "/lib/pusterom/espeak-ng-data"
        return FileStatus(of: "\(folder)/phontab") == nil ? nil : folder
    }
}
