import Foundation
import GuideSpeech
import GuideSystem
import TestSupport
import Testing

@Suite("the cache of speech")
struct SpeechCacheTests {
    private static let utterances = [
        "Finn en stilling der du kan ligge godt.", "Kjenn føttene mot gulvet.", "Pust rolig.",
        "Kanskje merker du varmen i hendene, eller kanskje ikke.", "Takk for i dag!",
    ].map { Utterance($0) }

    private func speak(_ cache: SpeechCache?, _ utterances: [Utterance] = utterances) throws -> [Utterance: Speech] {
        var results: [Utterance: Speech] = [:]
        try EspeakVoice(executable: Program.path, workers: 2, cache: cache).speak(utterances) { utterance, result in
            results[utterance] = try? result.get()
        }
        return results
    }

    /// The paths of the entries, and of anything else, in a cache's shelves.
    private func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { shelf in
            try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(shelf)").map { "\(folder)/\(shelf)/\($0)" }
        }.sorted()
    }

    private func age(_ path: String, hours: Double) throws {
        try FileManager.default.setAttributes([.modificationDate: Date() - hours * 3600], ofItemAtPath: path)
    }

    @Test("gives back the very sound that was spoken, and nothing is spoken twice")
    func sameSound() throws {
        let folder = try TemporaryFolder()
        let plain = try speak(nil)
        let cold = SpeechCache(folder: folder["cache"])
        #expect(try speak(cold) == plain)
        let warm = SpeechCache(folder: folder["cache"])
        #expect(try speak(warm) == plain)
        #expect((cold.tally.found, cold.tally.missing) == (0, Self.utterances.count))
        #expect((warm.tally.found, warm.tally.missing) == (Self.utterances.count, 0))
        #expect(warm.trouble == nil)
    }

    @Test("tells apart whatever sounds apart: words, sounds, settings, engine")
    func keys() {
        let engine = Digest(of: "a".utf8)
        var keys: Set<Digest> = []
        var (tempo, pitch, range, volume, gap) = (
            VoiceSettings.standard, VoiceSettings.standard, VoiceSettings.standard, VoiceSettings.standard,
            VoiceSettings.standard
        )
        tempo.tempo += 1
        pitch.pitch += 1
        range.range += 1
        volume.volume -= 1
        gap.wordGap += 1
        for settings in [.standard, tempo, pitch, range, volume, gap] {
            for text in ["Pust.", "Pust", "Pust!"] {
                keys.insert(SpeechCache.key(of: Utterance(text, settings: settings), engine: engine))
            }
        }
        keys.insert(SpeechCache.key(of: Utterance("Pust."), engine: Digest(of: "b".utf8)))
        #expect(keys.count == 19)
    }

    /// Something done to an entry's file.
    enum Damage: CaseIterable {
        case firstByte, version, count, key, firstSample, lastSample, checksum, shortened, emptied, lengthened, foreign
        case another, folder, pipe

        func apply(to path: String, beside other: String) throws {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            switch self {
            case .firstByte: bytes[0] ^= 1
            case .version: bytes[8] ^= 2
            case .count: bytes[16] ^= 4
            case .key: bytes[30] ^= 8
            case .firstSample: bytes[56] ^= 1
            case .lastSample: bytes[bytes.count - 17] ^= 0x80
            case .checksum: bytes[bytes.count - 1] ^= 0x40
            case .shortened: bytes.removeLast(100)
            case .emptied: bytes.removeAll()
            case .lengthened: bytes.append(0)
            case .foreign: bytes = Data("Kjære dagbok, i dag var det regn. ".utf8) + Data(count: 200)
            case .another: bytes = try Data(contentsOf: URL(fileURLWithPath: other))
            case .folder, .pipe: try FileManager.default.removeItem(atPath: path)
            }
            switch self {
            case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            case .pipe: try makePipe(path)
            default: try bytes.write(to: URL(fileURLWithPath: path))
            }
        }

        private func makePipe(_ path: String) throws {
            // Safe: the path is passed as a terminated string.
            let code = unsafe mkfifo(path, 0o666)
            try #require(code == 0)
        }
    }

    @Test("finds every kind of damage, speaks again, and fixes what it can", arguments: Damage.allCases)
    func damage(_ damage: Damage) throws {
        let folder = try TemporaryFolder()
        let plain = try speak(SpeechCache(folder: folder["cache"]))
        let entries = try files(in: folder["cache"])
        for index in 0..<3 { try damage.apply(to: entries[index], beside: entries[4]) }
        let cache = SpeechCache(folder: folder["cache"])
        #expect(try speak(cache) == plain)
        #expect((cache.tally.found, cache.tally.missing, cache.tally.damaged) == (2, 3, 3))
        guard damage != .folder else { return }
        let mended = SpeechCache(folder: folder["cache"])
        #expect(try speak(mended) == plain)
        #expect(mended.tally.found == 5)
    }

    @Test("uses nothing that another user may have put there, and speaks again")
    func forgery() throws {
        let folder = try TemporaryFolder()
        let plain = try speak(SpeechCache(folder: folder["cache"]))
        let entries = try files(in: folder["cache"])
        for (entry, mode) in zip(entries, [0o664, 0o646, 0o600]) {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: entry)
        }
        // Only the administrator can give a file away.
        let isGiven = unsafe chown(entries[3], 65_533, 65_533) == 0
        let cache = SpeechCache(folder: folder["cache"])
        #expect(try speak(cache) == plain)
        #expect(cache.tally.missing == (isGiven ? 3 : 2))
        #expect(cache.tally.damaged == 0)
        let mended = SpeechCache(folder: folder["cache"])
        #expect(try speak(mended) == plain)
        #expect(mended.tally.found == Self.utterances.count)
    }

    @Test("trusts the owner of the folder")
    func keeper() throws {
        let folder = try TemporaryFolder()
        let plain = try speak(SpeechCache(folder: folder["cache"]))
        let entries = try files(in: folder["cache"])
        guard unsafe chown(entries[0], 65_533, 65_533) == 0, unsafe chown(folder["cache"], 65_533, 65_533) == 0 else {
            return
        }
        let cache = SpeechCache(folder: folder["cache"])
        #expect(try speak(cache) == plain)
        #expect(cache.tally.found == Self.utterances.count)
    }

    @Test("works without a place that can be written to, and says so")
    func unusable() throws {
        let folder = try TemporaryFolder()
        try folder.write("en fil", to: "cache")
        let cache = SpeechCache(folder: folder["cache"])
        #expect(try speak(cache).count == Self.utterances.count)
        guard case .system(let failure) = try #require(cache.trouble) else {
            Issue.record("no failure of the system")
            return
        }
        #expect(failure.code == ENOTDIR)
        #expect(try folder.names == ["cache"])
    }

    @Test("removes what was used longest ago, and nothing that is not its own")
    func eviction() throws {
        let folder = try TemporaryFolder()
        // Every shelf holds 40 kB: two entries of 16,000 samples do not fit, one does.
        let cache = SpeechCache(folder: folder["cache"], limit: 16 * 40_000)
        let sound = EngineSound(samples: [Int16](repeating: 7, count: 8000), rate: 22_050)
        let keys = (0..<4000).map { Digest(of: "\($0)".utf8) }.filter { $0.bytes[0] >> 4 == 10 }.prefix(4)
        for key in keys.prefix(2) { cache.keep(sound, of: key) }
        let shelf = folder["cache"] + "/a"
        let path = { (key: Digest) in "\(shelf)/\(key)" }
        try age(path(keys[0]), hours: 50)
        try age(path(keys[1]), hours: 20)
        try "".write(toFile: "\(shelf)/.0123456789abcdef", atomically: false, encoding: .utf8)
        try "".write(toFile: "\(shelf)/.fedcba9876543210", atomically: false, encoding: .utf8)
        try age("\(shelf)/.0123456789abcdef", hours: 2)
        try String(repeating: "x", count: 100_000).write(toFile: "\(shelf)/min", atomically: false, encoding: .utf8)
        try age("\(shelf)/min", hours: 5000)
        #expect(cache.sound(of: keys[0]) == sound)
        cache.keep(sound, of: keys[2])
        cache.sweep()
        let left = Set(try files(in: folder["cache"]))
        #expect(left == Set([path(keys[0]), path(keys[2]), "\(shelf)/.fedcba9876543210", "\(shelf)/min"]))
    }

    @Test("never holds more than its limit when a build has ended, and keeps nothing too long for a shelf")
    func limit() throws {
        let folder = try TemporaryFolder()
        let cache = SpeechCache(folder: folder["cache"], limit: 1 << 20)
        for index in 0..<300 {
            let sound = EngineSound(samples: [Int16](repeating: 1, count: 1000 + 37 * index), rate: 22_050)
            cache.keep(sound, of: Digest(of: "\(index)".utf8))
        }
        cache.keep(
            EngineSound(samples: [Int16](repeating: 1, count: 40_000), rate: 22_050), of: Digest(of: "lang".utf8))
        cache.sweep()
        let sizes = try files(in: folder["cache"]).map {
            try FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int ?? 0
        }
        #expect(sizes.reduce(0, +) <= 1 << 20)
        #expect(sizes.count > 30)
        #expect(cache.trouble == nil)
        #expect(cache.sound(of: Digest(of: "lang".utf8)) == nil)
    }
}
