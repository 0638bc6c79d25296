import GuideSpeech
import GuideSystem
import Testing

@Suite("a sound as it lies in the cache")
struct CacheEntryTests {
    private static let sound = EngineSound(samples: (0..<600).map { Int16(truncatingIfNeeded: $0 * 257) }, rate: 22_050)
    private static let key = Digest(of: "nøkkel".utf8)
    private static let bytes = CacheEntry.encode(sound, key: key)

    @Test("is read back as it was written", arguments: [0, 1, 2, 4096])
    func isReadBack(count: Int) {
        let sound = EngineSound(samples: (0..<count).map { Int16(truncatingIfNeeded: 31 - $0 * 7919) }, rate: 48_000)
        #expect(CacheEntry.decode(CacheEntry.encode(sound, key: Self.key), key: Self.key) == sound)
    }

    @Test("is refused when any single bit of it has flipped")
    func flips() {
        for index in Self.bytes.indices {
            for bit in 0..<8 {
                var damaged = Self.bytes
                damaged[index] ^= 1 << bit
                #expect(CacheEntry.decode(damaged, key: Self.key) == nil, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test("is refused when it ends too early or too late")
    func lengths() {
        for count in Self.bytes.indices {
            #expect(CacheEntry.decode(Array(Self.bytes.prefix(count)), key: Self.key) == nil, "\(count) bytes")
        }
        #expect(CacheEntry.decode(Self.bytes + [0], key: Self.key) == nil)
        #expect(CacheEntry.decode(Self.bytes + Self.bytes, key: Self.key) == nil)
    }

    @Test("is refused with a right checksum but another version, key, mark or count", arguments: [0, 8, 16, 24])
    func otherwiseWhole(offset: Int) {
        var other = Array(Self.bytes.dropLast(Digest.length))
        other[offset] += 1
        #expect(CacheEntry.decode(other + Digest(of: other).bytes, key: Self.key) == nil)
    }
}
