internal import CVersion
internal import GuideImport
internal import GuideOutput
internal import GuideProduction
internal import GuidePublish
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem

/// What this program is: its own version, and those of what it was built with. Docs/versions.md says what each promises.
enum ProgramVersion {
    /// The program's version, such as `1.0.0`.
    static let number = PUSTEROM_VERSION

    /// The version of the markup that scripts are written in.
    static let markup = "1.0"

    /// The commit of a release; nil in a build for development.
    static var commit: String? {
        // Safe: the string is terminated and constant.
        let commit = unsafe String(cString: pusterom_commit())
        return commit.isEmpty ? nil : commit
    }

    /// What `--version` prints. The first line is for programs: a name, the version, and what it was made of.
    static var description: String {
        """
        pusterom \(number) (\(commit.map { "commit \($0)" } ?? "development"))
        markup \(markup), manifest \(BuildManifest.currentVersion), timeline document \(TimelineDocument.currentVersion)
        espeak-ng \(EngineInfo.libraryVersion), \(SoundFileLibrary.version.replacing("-", with: " ", maxReplacements: 1)), \
        libsoxr \(Resampler.libraryVersion), libebur128 \(LoudnessMeter.libraryVersion), \
        nettle \(DigestHasher.libraryVersion), cairo \(DrawingLibrary.version), libzip \(ZipLibrary.version), \
        libqrencode \(QRCodeLibrary.version), expat \(XMLLibrary.version)
        """
    }
}
