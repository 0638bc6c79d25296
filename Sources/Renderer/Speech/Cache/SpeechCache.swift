internal import GuideNorwegian
package import GuideSystem
internal import Synchronization

/// The cache of speech: sounds that an engine made before, in a folder that several builds and machines may share.
///
/// A sound is found by all that it depends on: what the engine is asked, and what the engine is. It is used only if not a
/// bit of it has changed. Whatever is wrong with the folder, the only consequence is that speech is made again.
/// A class, because a voice and the command that reports its use share it.
package final class SpeechCache: Sendable {
    /// The folder.
    package let folder: String
    /// Bytes that each shelf may hold.
    private let share: Int
    private let state = Mutex(State())
    private let engine = Mutex<KnownEngine?>(nil)

    /// What a cache may hold unless it is said otherwise, in bytes.
    package static let standardLimit = 1 << 30
    /// Folders that the entries are spread over, by the first digit of their keys.
    private static let shelves = 16

    /// What is known of the engine whose sounds are kept.
    struct KnownEngine {
        /// The digest of all that its sound depends on.
        var identity: Digest
        /// Samples a second of all that it says, in Hz; nil if that differs.
        var rate: Int?
    }

    private struct State {
        var tally = Tally()
        /// Bytes written to each shelf since something was last taken out of it.
        var unswept = [Int](repeating: 0, count: SpeechCache.shelves)
        var trouble: Trouble?
    }

    /// Why a cache is not used.
    package enum Trouble: Error, Equatable {
        /// The system fails to read or write there.
        case system(SystemFailure)
        /// Others may write in this folder, and nobody has said that they are trusted.
        case writableByOthers(String)
    }

    /// Counts of what a cache was asked and what it had.
    package struct Tally: Sendable, Equatable {
        /// Sounds that were found.
        package var found = 0
        /// Sounds that were not there.
        package var missing = 0
        /// Sounds that were there and damaged; they count as missing too.
        package var damaged = 0

        /// Nothing asked yet.
        package init() {}
    }

    /// A cache in a folder, which need not exist, of at most about `limit` bytes: each of its 16 shelves may hold a
    /// sixteenth.
    ///
    /// Anyone who may write there decides what is heard. Where `trustingOthers` is false, such a folder is not used.
    package init(folder: String, limit: Int = standardLimit, trustingOthers: Bool = true) {
        self.folder = folder
        share = max(1, limit / Self.shelves)
        if trustingOthers { return }
        let folders = [folder] + (0..<Self.shelves).map { shelf($0).path }
        if let open = folders.first(where: { FileStatus(following: $0)?.isOpenToOthers == true }) {
            state.withLock { $0.trouble = .writableByOthers(open) }
        }
    }

    /// The counts so far.
    package var tally: Tally { state.withLock { $0.tally } }

    /// The first thing that went wrong here; from it on, nothing more is written.
    package var trouble: Trouble? { state.withLock { $0.trouble } }

    /// The key of what an engine of this identity makes of an utterance.
    package static func key(of utterance: Utterance, engine: Digest) -> Digest {
        var hasher = DigestHasher()
        hasher.add(CacheEntry.version)
        hasher.add(engine.bytes)
        hasher.add(utterance.text)
        // The request is all that the engine is given, whatever settings there will be.
        hasher.add(WorkerMessage.speak(utterance))
        return hasher.finish()
    }

    /// The identity of the engine whose sounds are kept, which is found out once. From then on, only sounds of its rate are used.
    func engine<Failure>(_ identify: () throws(Failure) -> KnownEngine) throws(Failure) -> Digest {
        try engine.withLock { known throws(Failure) in
            if let known { return known.identity }
            let found = try identify()
            known = found
            return found.identity
        }
    }

    /// The sound of a key, or nil if it is missing, damaged or of another rate than the engine's.
    package func sound(of key: Digest) -> EngineSound? {
        if case .writableByOthers = trouble { return nil }
        do throws(SystemFailure) {
            let bytes = try shelf(of: key).read(key.description)
            let rate = engine.withLock { $0?.rate }
            let sound = bytes.flatMap { CacheEntry.decode($0, key: key, rate: rate) }
            state.withLock { $0.tally.count(isFound: sound != nil, isThere: bytes != nil) }
            return sound
        } catch {
            state.withLock {
                $0.tally.count(isFound: false, isThere: false)
                $0.trouble = $0.trouble ?? .system(error)
            }
            return nil
        }
    }

    /// Keeps the sound of a key.
    package func keep(_ sound: EngineSound, of key: Digest) {
        guard trouble == nil else { return }
        let bytes = CacheEntry.encode(sound, key: key)
        guard bytes.count <= share else { return }
        do throws(SystemFailure) { try shelf(of: key).write(bytes, as: key.description) } catch {
            return state.withLock { $0.trouble = $0.trouble ?? .system(error) }
        }
        let index = Self.shelf(of: key)
        let unswept = state.withLock { state in
            state.unswept[index] += bytes.count
            return state.unswept[index]
        }
        if unswept > share / 4 { sweep(index) }
    }

    /// Removes old entries from every shelf that got new ones, until each is within its share.
    package func sweep() {
        for index in 0..<Self.shelves where state.withLock({ $0.unswept[index] > 0 }) { sweep(index) }
    }
}

extension SpeechCache {
    private func sweep(_ index: Int) {
        state.withLock { $0.unswept[index] = 0 }
        shelf(index).evict(to: share)
    }

    private func shelf(of key: Digest) -> CacheShelf { shelf(Self.shelf(of: key)) }

    private func shelf(_ index: Int) -> CacheShelf {
        CacheShelf(path: "\(folder)/\(String(index, radix: 16))", owner: FileStatus(of: "\(folder)/.")?.owner)
    }

    private static func shelf(of key: Digest) -> Int { Int(key.bytes[0] >> 4) }
}

extension SpeechCache.Tally {
    fileprivate mutating func count(isFound: Bool, isThere: Bool) {
        found += isFound ? 1 : 0
        missing += isFound ? 0 : 1
        damaged += isThere && !isFound ? 1 : 0
    }
}
