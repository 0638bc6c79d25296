/// The few features that matter, each with what it says of some candidates.
///
/// Features are known by 26 bits of their hash: the upper 18 choose a bucket, the lower eight tell a feature from the
/// others in its bucket. Nothing is unpacked: a lookup reads the bucket's bytes where they are in the model's file.
struct WeightTable: Sendable {
    /// Bits of a feature's hash that choose its bucket.
    static let bucketBits: UInt64 = 18
    /// Bits by which it is known within the bucket. With 2^19 features, one in 128 unknown ones is taken for a known one.
    static let markBits: UInt64 = 8
    /// Bytes of each bucket's place.
    static let placeSize = 3

    /// The part of a feature's hash by which it is known.
    static func key(_ feature: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: feature >> (64 - bucketBits - markBits))
    }

    private let bytes: [UInt8]
    /// Where each bucket starts in `bytes`, and after the last one their end.
    private let places: [UInt32]

    /// The table that starts at `start` of a model's bytes; nil if it does not fit in.
    init?(_ bytes: [UInt8], at start: Int) {
        let count = (1 << Int(Self.bucketBits)) + 1
        let entries = start + count * Self.placeSize
        guard entries <= bytes.count else { return nil }
        let places = (0..<count).map { bucket -> UInt32 in
            let place = start + bucket * Self.placeSize
            let number = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
            return number + UInt32(entries)
        }
        guard places[count - 1] == bytes.count, zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        (self.bytes, self.places) = (bytes, places)
    }

    /// Adds to `scores` what `feature` says; most features say nothing.
    func add(_ feature: UInt64, to scores: inout [Float]) {
        let key = Self.key(feature)
        let bucket = Int(key >> UInt32(Self.markBits))
        let mark = UInt8(truncatingIfNeeded: key)
        var place = Int(places[bucket])
        let end = Int(places[bucket + 1])
        while place + 1 < end {
            let count = Int(bytes[place + 1]) + 1
            let next = place + 2 + 2 * count
            if bytes[place] == mark, next <= end {
                for weight in stride(from: place + 2, to: next, by: 2) {
                    let rank = Int(bytes[weight])
                    if rank < scores.count { scores[rank] += Float(Int8(bitPattern: bytes[weight + 1])) }
                }
            }
            place = next
        }
    }

    /// The bytes of a table with these weights: for each feature's hash, what it says of each candidate by rank.
    static func write(_ weights: [UInt64: [(rank: Int, value: Int)]]) -> [UInt8] {
        // More weights than one byte of an entry can count go into a second entry with the same mark.
        let limit = 256
        let rows = weights.map { (key($0), $1) }.sorted {
            ($0.0, $0.1.first?.rank ?? 0) < ($1.0, $1.1.first?.rank ?? 0)
        }
        var entries: [UInt8] = []
        var places: [Int] = []
        for (key, weights) in rows {
            let bucket = Int(key >> UInt32(markBits))
            while places.count <= bucket { places.append(entries.count) }
            for start in stride(from: 0, to: weights.count, by: limit) {
                let part = weights[start..<min(start + limit, weights.count)]
                entries += [UInt8(truncatingIfNeeded: key), UInt8(part.count - 1)]
                for (rank, value) in part { entries += [UInt8(rank), UInt8(bitPattern: Int8(clamping: value))] }
            }
        }
        while places.count <= 1 << Int(bucketBits) { places.append(entries.count) }
        return places.flatMap { [UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16 & 255)] } + entries
    }
}
