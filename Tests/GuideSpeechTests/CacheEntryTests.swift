import GuideSpeech
import GuideSystem
import Testing

@Suite("a sound as it is in the cache")
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
        var other = Array(Self.bytes.dropLast(Checksum.length))
        other[offset] += 1
        #expect(CacheEntry.decode(other + Checksum(of: other[...]).bytes, key: Self.key) == nil)
    }

    /// An entry with other bytes at a place and a checksum that fits.
    private func forged(_ bytes: [UInt8], at offset: Int) -> [UInt8] {
        var other = Array(Self.bytes.dropLast(Checksum.length))
        other.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        return other + Checksum(of: other[...]).bytes
    }

    @Test(
        "is refused with a count that no entry has", arguments: [UInt64.max, UInt64(Int.max), 1 << 62, 1 << 63, 0, 601])
    func counts(count: UInt64) {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
        #expect(CacheEntry.decode(forged(bytes, at: 16), key: Self.key) == nil)
    }

    @Test("is refused with a rate that no engine has", arguments: [UInt32(0), 1, 2, 7, 7999, 192_001, 1 << 31, .max])
    func rates(rate: UInt32) {
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: rate >> ($0 * 8)) }
        #expect(CacheEntry.decode(forged(bytes, at: 12), key: Self.key) == nil)
    }

    @Test("is refused with another rate than its engine's")
    func engineRate() {
        #expect(CacheEntry.decode(Self.bytes, key: Self.key, rate: 22_050) == Self.sound)
        #expect(CacheEntry.decode(Self.bytes, key: Self.key, rate: 11_025) == nil)
    }
}
