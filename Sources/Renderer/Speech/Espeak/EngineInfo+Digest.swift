package import GuideSystem

extension EngineInfo {
    /// The files of espeak-ng's data that Norwegian speech is made of.
    private static let dataFiles = ["intonations", "lang/gmq/nb", "no_dict", "phondata", "phonindex", "phontab"]

    /// The files that the engine's sounds depend on: its library and its data.
    package var files: [String] { [libraryPath] + Self.dataFiles.map { "\(dataPath)/\($0)" } }

    /// The engine with its version and the beginning of its identity, in one line.
    var signature: String { "espeak-ng \(version) \("\(identity)".prefix(16))" }

    /// A digest of all that the engine's sounds depend on beside what it is asked to say: its library and its data, byte by
    /// byte, because a version alone does not tell how it was built. About 3 ms.
    package var identity: Digest {
        var hasher = DigestHasher()
        hasher.add("espeak-ng \(version)")
        hasher.add(sampleRate)
        for path in files {
            // What cannot be read here, the engine cannot read either.
            hasher.add((try? Digest(ofFile: path))?.description ?? "missing")
        }
        return hasher.finish()
    }
}
