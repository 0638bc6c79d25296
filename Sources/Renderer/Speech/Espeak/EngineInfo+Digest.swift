internal import Glibc
package import GuideSystem

extension EngineInfo {
    /// The files of espeak-ng's data that Norwegian speech is made of.
    private static let dataFiles = ["intonations", "lang/gmq/nb", "no_dict", "phondata", "phonindex", "phontab"]

    /// The files that the engine's sounds depend on: its library and its data.
    package var files: [String] { [libraryPath] + Self.dataFiles.map { "\(dataPath)/\($0)" } }

    /// The engine with its version and the beginning of its identity, in one line.
    func signature() throws(SpeechFailure) -> String { "espeak-ng \(version) \("\(try identity())".prefix(16))" }

    /// A digest of all that the engine's sounds depend on beside what it is asked to say: its library and its data, byte by
    /// byte, because a version alone does not tell how it was built. About 3 ms. Throws where one of them exists and cannot be
    /// read: a digest without it would be another engine's, and would be believed for as long as no file changes.
    package func identity() throws(SpeechFailure) -> Digest {
        var hasher = DigestHasher()
        hasher.add("espeak-ng \(version)")
        hasher.add(sampleRate)
        for path in files {
            hasher.add(try Self.digest(path))
        }
        return hasher.finish()
    }

    /// The digest of a file; of one that is not there, a word of its own. Who asks twice and gets two answers has not been told
    /// that it is not there.
    private static func digest(_ path: String) throws(SpeechFailure) -> String {
        do throws(SystemFailure) { return "\(try Digest(ofFile: path))" } catch {
            guard error.code == ENOENT, FileStatus(following: path) == nil else { throw .system(error) }
            return "missing"
        }
    }
}
