internal import GuideScript
internal import GuideText

/// What events that are no words are called, for people.
enum EventWords {
    /// A phase of breath.
    static func phase(_ kind: BreathCue.Kind) -> Bilingual {
        switch kind {
        case .inhale: Bilingual(nb: "pust: inn", en: "breath: in")
        case .hold: Bilingual(nb: "pust: hold", en: "breath: hold")
        case .exhale: Bilingual(nb: "pust: ut", en: "breath: out")
        }
    }

    /// A sound in place.
    static func sound(_ file: SoundFile) -> Bilingual {
        Bilingual(nb: "lyd: \(file.name)", en: "sound: \(file.name)")
    }

    /// A background that begins, or with nil, one that ends.
    static func background(_ file: SoundFile?) -> Bilingual {
        guard let file else { return Bilingual(nb: "bakgrunnen slutter", en: "the background ends") }
        return Bilingual(nb: "bakgrunn: \(file.name)", en: "background: \(file.name)")
    }

    /// A bell with its size.
    static func bell(_ bell: BellCue.Bell) -> Bilingual {
        switch bell {
        case .recording(let file): return Bilingual(nb: "klokke: \(file.name)", en: "bell: \(file.name)")
        case .instrument(let kind, let size):
            let name = instrument(kind)
            guard size != .medium else { return name }
            let isSmall = size == .small
            return Bilingual(
                nb: name.bokmål + (isSmall ? ", liten" : ", stor"), en: name.english + (isSmall ? ", small" : ", large")
            )
        }
    }

    private static func instrument(_ instrument: BellCue.Instrument) -> Bilingual {
        switch instrument {
        case .singingBowl: Bilingual(nb: "klokke: syngebolle", en: "bell: singing bowl")
        case .gong: Bilingual(nb: "klokke: gong", en: "bell: gong")
        case .tingsha: Bilingual(nb: "klokke: tingsha", en: "bell: tingsha")
        }
    }
}
