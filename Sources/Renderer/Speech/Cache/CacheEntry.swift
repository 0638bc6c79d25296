package import GuideSystem

/// The form in which one sound is in the cache. All numbers have their lowest byte first.
///
/// | bytes | what |
/// | --- | --- |
/// | 8 | `PUSTEROM` |
/// | 4 | the version of this form |
/// | 4 | samples a second |
/// | 8 | the number of samples |
/// | 32 | the key |
/// | 2 each | the samples |
/// | 16 | XXH3 (128 bits) of all that stands before |
package enum CacheEntry {
    /// The version of the form. It is part of every key too, so that other versions are never even found.
    package static let version = 2

    private static let mark = Array("PUSTEROM".utf8)
    private static let header = 24 + Digest.length
    /// The sizes an entry may have, in bytes: up to 10 minutes at 48 kHz.
    static let sizes = header + Checksum.length...header + Checksum.length + 2 * 600 * 48_000

    /// The bytes of an entry.
    package static func encode(_ sound: EngineSound, key: Digest) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(header + sound.samples.count * 2 + Checksum.length)
        bytes += mark
        bytes += little(UInt32(version))
        bytes += little(UInt32(sound.rate))
        bytes += little(UInt64(sound.samples.count))
        bytes += key.bytes
        // Safe: plain numbers are read as the bytes they are.
        unsafe sound.samples.map { $0.littleEndian }.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        bytes += Checksum(of: bytes[...]).bytes
        return bytes
    }

    /// Returns the sound in an entry, or nil if a bit of it has changed, if it was written for another key, or if no engine makes
    /// such a sound: with `rate`, the engine's own rate is required.
    package static func decode(_ bytes: [UInt8], key: Digest, rate: Int? = nil) -> EngineSound? {
        guard sizes.contains(bytes.count), bytes.starts(with: mark) else { return nil }
        let content = bytes.dropLast(Checksum.length)
        guard Checksum(of: content).bytes.elementsEqual(bytes.suffix(Checksum.length)),
            number(bytes[8..<12]) == version, bytes[24..<header].elementsEqual(key.bytes),
            number(bytes[16..<24]) == (content.count - header) / 2, content.count.isMultiple(of: 2)
        else { return nil }
        // A checksum only shows damage: a forger makes a new checksum too. Forgers are kept out by `CacheShelf`.
        guard let found = Int(exactly: number(bytes[12..<16])), found == rate ?? found,
            EngineSound.rates.contains(found),
            (content.count - header) / 2 <= EngineSound.longest * found
        else { return nil }
        return EngineSound(samples: samples(content.dropFirst(header)), rate: found)
    }
}

extension CacheEntry {
    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The number in at most eight bytes, which may be any: it comes from outside.
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func samples(_ bytes: ArraySlice<UInt8>) -> [Int16] {
        var samples = [Int16](repeating: 0, count: bytes.count / 2)
        // Safe: the array has room for just these bytes.
        unsafe samples.withUnsafeMutableBytes { unsafe $0.copyBytes(from: bytes) }
        return samples.map { Int16(littleEndian: $0) }
    }
}
