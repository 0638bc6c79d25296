internal import Glibc
package import GuideSystem

extension EngineInfo {
    /// The files of espeak-ng's data that Norwegian speech is made of.
    private static let dataFiles = ["intonations", "lang/gmq/nb", "no_dict", "phondata", "phonindex", "phontab"]

    /// A digest of all that the engine's sounds depend on beside what it is asked to say: its library and its data, byte by
    /// byte, for a version alone does not tell how it was built. About 3 ms.
    package var identity: Digest {
        var hasher = DigestHasher()
        hasher.add("espeak-ng \(version)")
        hasher.add(sampleRate)
        for path in [Self.library] + Self.dataFiles.map({ "\(dataPath)/\($0)" }) {
            // What cannot be read here, the engine cannot read either.
            hasher.add((try? Digest(ofFile: path))?.description ?? "missing")
        }
        return hasher.finish()
    }
}

extension EngineInfo {
    /// The file that the engine's code was loaded from, by the system's list of what this process has in memory; empty if it
    /// is not there.
    private static var library: String {
        var maps: [UInt8] = []
        guard let list = try? Descriptor(open: "/proc/self/maps", O_RDONLY) else { return "" }
        while let part = try? list.read(upTo: 1 << 16), !part.isEmpty { maps += part }
        for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
            guard let slash = line.firstIndex(of: "/"), line[slash...].contains("/libespeak-ng.so") else { continue }
            return String(line[slash...])
        }
        return ""
    }
}
