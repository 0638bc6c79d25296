package import GuideSystem

extension EngineInfo {
    /// What decides how it speaks: its version, and what is in its files of Norwegian and of sounds.
    package func identity() throws(SystemFailure) -> Digest {
        var hasher = DigestHasher()
        hasher.add(version)
        hasher.add(sampleRate)
        for name in Self.files {
            hasher.add(name)
            hasher.add(try Digest(ofFile: "\(dataPath)/\(name)").bytes)
        }
        return hasher.finish()
    }

    /// The files below the data folder that a Norwegian voice is made of (espeak-ng 1.51).
    private static let files = ["phondata", "phonindex", "phontab", "intonations", "no_dict", "lang/gmq/nb"]
}
