internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// Which engine speaks: the course's, otherwise the user's own choice, otherwise the built-in one.
extension Console {
    /// The engine that the user has chosen in `~/.config/pusterom/config.yml`, or where `$XDG_CONFIG_HOME` says; nil if
    /// there is no such choice. Mistakes in the file end the call.
    func userEngine() throws(ExitCode) -> EngineChoice? {
        guard let folder = Self.configurations else { return nil }
        let settings: UserSettings
        do throws(SystemFailure) { settings = try UserSettings(in: folder) } catch {
            throw fail(
                .input, Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                ["path": error.path, "reason": error.reason(language)])
        }
        tell(settings.diagnostics)
        if settings.diagnostics.hasErrors { throw ExitStatus.script.exit }
        return settings.engine
    }

    /// The folder that the XDG Base Directory Specification gives for settings.
    static var configurations: String? {
        let (config, home) = (variable("XDG_CONFIG_HOME"), variable("HOME"))
        if config.hasPrefix("/") { return config }
        return home.hasPrefix("/") ? "\(home)/.config" : nil
    }
}
