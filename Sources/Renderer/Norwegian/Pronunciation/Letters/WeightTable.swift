/// The few features that matter, each with what it says of some candidates.
///
/// Features are known by 26 bits of their hash: the upper 16 choose a bucket, the lower ten tell a feature from the
/// others in its bucket. Nothing is unpacked: a lookup reads the bucket's bytes where they lie in the model's file.
struct WeightTable: Sendable {
    /// Bits of a feature's hash that choose its bucket.
    static let bucketBits: UInt64 = 16
    /// Bits by which it is known within the bucket. With 2^19 features, one in 128 unknown ones is taken for a known one.
    static let markBits: UInt64 = 10
    /// Bytes of each bucket's place.
    static let placeSize = 3

    /// The part of a feature's hash by which it is known.
    static func key(_ feature: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: feature >> (64 - bucketBits - markBits))
    }

    private let bytes: [UInt8]
    private let places: Int
    private let entries: Int

    /// The table that starts at `start` of a model's bytes; nil if it does not fit in.
    init?(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        places = start
        entries = start + ((1 << Int(Self.bucketBits)) + 1) * Self.placeSize
        guard entries <= bytes.count, entries + place(of: 1 << Int(Self.bucketBits)) == bytes.count else { return nil }
    }

    /// Adds to `scores` what `feature` says; most features say nothing.
    func add(_ feature: UInt64, to scores: inout [Float]) {
        let key = Self.key(feature)
        let bucket = Int(key >> UInt32(Self.markBits))
        let mark = Int(key & (1 << UInt32(Self.markBits) - 1))
        var place = entries + place(of: bucket)
        let end = entries + self.place(of: bucket + 1)
        while place + 1 < end {
            let head = Int(bytes[place]) | Int(bytes[place + 1]) << 8
            let count = head >> Int(Self.markBits) + 1
            place += 2
            if head & (1 << Int(Self.markBits) - 1) == mark {
                for weight in stride(from: place, to: min(place + 2 * count, end - 1), by: 2) {
                    let rank = Int(bytes[weight])
                    if rank < scores.count { scores[rank] += Float(Int8(bitPattern: bytes[weight + 1])) }
                }
            }
            place += 2 * count
        }
    }

    private func place(of bucket: Int) -> Int {
        let start = places + bucket * Self.placeSize
        return Int(bytes[start]) | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2]) << 16
    }

    /// The bytes of a table with these weights: for each feature's hash, what it says of each candidate by rank.
    static func write(_ weights: [UInt64: [(rank: Int, value: Int)]]) -> [UInt8] {
        // More weights than the six bits of an entry can count go into a second entry with the same mark.
        let limit = 1 << (16 - Int(markBits))
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
                let head = Int(key & (1 << UInt32(markBits) - 1)) | (part.count - 1) << Int(markBits)
                entries += [UInt8(head & 255), UInt8(head >> 8)]
                for (rank, value) in part { entries += [UInt8(rank), UInt8(bitPattern: Int8(clamping: value))] }
            }
        }
        while places.count <= 1 << Int(bucketBits) { places.append(entries.count) }
        return places.flatMap { [UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16 & 255)] } + entries
    }
}
