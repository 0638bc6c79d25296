package import GuideText

/// What the time of a build goes into.
package enum WorkPhase: Int, CaseIterable, Sendable {
    /// Scripts are parsed, their texts read and laid out.
    case reading
    /// Speech that was spoken before is fetched and made ready.
    case recalling
    /// The engine speaks, and what it says is made ready.
    case speaking
    /// The level of the voice is found.
    case levelling
    /// Speech is brought to the rate of the track, and bells are made.
    case resampling
    /// Sounds are mixed and kept below the ceiling.
    case mixing
    /// Samples become files: noise is added, they are rounded, encoded and written.
    case writing
    /// What was written is forced to the disk.
    case syncing
    /// Finished files are read for their digests.
    case digesting

    /// In words.
    package var words: Bilingual {
        switch self {
        case .reading: Bilingual(nb: "lese manus, lage tidslinjer", en: "reading scripts, laying out")
        case .recalling: Bilingual(nb: "hente tale fra mellomlager", en: "fetching speech from the cache")
        case .speaking: Bilingual(nb: "tale", en: "speaking")
        case .levelling: Bilingual(nb: "finne talens nivå", en: "finding the voice's level")
        case .resampling: Bilingual(nb: "tilpasse lyder", en: "making sounds ready")
        case .mixing: Bilingual(nb: "mikse og begrense", en: "mixing and limiting")
        case .writing: Bilingual(nb: "skrive og kode", en: "writing and encoding")
        case .syncing: Bilingual(nb: "vente på disken", en: "waiting for the disk")
        case .digesting: Bilingual(nb: "regne ut sjekksummer", en: "computing digests")
        }
    }
}
