package import GuideSpeech
package import GuideText

/// What a language server is started with.
package struct LanguageServerSettings: Sendable {
    /// The language of messages; nil: as the client says.
    package var language: MessageLanguage?
    /// The language if the client does not say either.
    package var localeLanguage: MessageLanguage
    /// The engine that the user has chosen; nil: the built-in one.
    package var engine: EngineChoice?
    /// Whether that engine speaks courses too that choose another.
    package var isEngineFixed = false
    /// Speech processes at the same time.
    package var workers: Int
    /// Where speech is kept.
    package var cache: SpeechCache?
    /// The version of the program.
    package var version: String

    /// What it is started with.
    package init(workers: Int, version: String, localeLanguage: MessageLanguage) {
        self.localeLanguage = localeLanguage
        self.workers = workers
        self.version = version
    }
}
