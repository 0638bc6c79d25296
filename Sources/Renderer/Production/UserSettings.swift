internal import Glibc
internal import GuideCourse
internal import GuideLibrary
package import GuideSpeech
package import GuideSystem
package import GuideText

/// What the user has chosen once for all calls.
package struct UserSettings: Sendable {
    /// The engine that speaks what no course file gives to another.
    package var engine: EngineChoice?
    /// All mistakes of the file, in its order.
    package var diagnostics: [Diagnostic] = []

    /// Settings that choose nothing.
    package init() {}

    /// Reads the settings in a folder for configurations: `pusterom/config.yml` in it. Where there is none, nothing is chosen.
    package init(in folder: String) throws(SystemFailure) {
        let path = "\(folder)/pusterom/config.yml"
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try ScriptBytes.read(path) } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return }
            throw error
        }
        let parsed = Course.parseSettings(bytes, name: path)
        engine = parsed.course.engine
        diagnostics = parsed.diagnostics
    }
}
