package import GuideSystem
package import GuideText

/// Why a document cannot be read.
package enum DocumentFailure: Error {
    /// The file cannot be opened or read.
    case system(SystemFailure)
    /// It is damaged, or protected by a password.
    case damaged(String)
    /// It is something else, which is not read.
    case foreign(Bilingual)
    /// It has no text.
    case empty

    /// The message about the document at `{path}`.
    package var message: Bilingual {
        switch self {
        case .system(let failure): Self.unreadable(failure.reason)
        case .damaged(let reason):
            Bilingual(
                nb:
                    "{path} er skadet eller låst med passord (\(reason)). Åpne dokumentet, og lagre det på nytt uten passord",
                en:
                    "{path} is damaged or locked with a password (\(reason)). Open the document, and save it again without a password"
            )
        case .foreign(let hint):
            Bilingual(
                nb: "{path} kan ikke importeres: \(hint(.bokmål))", en: "{path} cannot be imported: \(hint(.english))")
        case .empty: Bilingual(nb: "{path} har ingen tekst", en: "{path} has no text")
        }
    }

    private static func unreadable(_ reason: Bilingual) -> Bilingual {
        Bilingual(nb: "{path} kan ikke leses: \(reason(.bokmål))", en: "{path} cannot be read: \(reason(.english))")
    }
}
