/// Where the seconds of a FLAC file's sound lie, so that a player finds any place at once (RFC 9639, section 8.5). libsndfile
/// writes none; the places are found by the headers of the frames, as a player would that had to search.
struct FLACSeekTable {
    /// The number of this kind of block.
    static let type: UInt8 = 3
    /// Seconds from point to point.
    private static let interval = 10
    /// More bytes than the header of any frame has.
    private static let longestHeader = 16

    /// A frame that a player can jump to.
    private struct Point {
        var sample: Int
        /// Bytes after the beginning of the first frame.
        var offset: Int
    }

    private let blockSize: Int
    private let minimumFrame: Int
    private let samples: Int
    private let distance: Int
    private var points: [Point] = []
    private var nextFrame = 0
    /// Bytes that have come and may hold the beginning of a header, and where the first of them stands.
    private var window: [UInt8] = []
    private var windowStart = 0
    /// The earliest place at which the next frame can begin.
    private var earliest = 0

    /// The table of a stream that this block describes (section 8.2); nil if its frames are of different lengths.
    init?(streamInfo: [UInt8]) {
        guard streamInfo.count == 34 else { return nil }
        let number = { (range: Range<Int>) in streamInfo[range].reduce(0) { $0 << 8 | Int($1) } }
        let rate = number(10..<13) >> 4
        guard number(0..<2) == number(2..<4), number(0..<2) > 0, rate > 0 else { return nil }
        blockSize = number(0..<2)
        minimumFrame = max(1, number(4..<7))
        samples = Int(streamInfo[13] & 0x0F) << 32 | number(14..<18)
        distance = Self.interval * rate
    }

    /// The block's content.
    var bytes: [UInt8] {
        points.flatMap { point in
            Bytes.big(point.sample, 8) + Bytes.big(point.offset, 8)
                + Bytes.big(min(blockSize, max(0, samples - point.sample)), 2)
        }
    }

    /// Whether there is a point to jump to besides the beginning.
    var isUseful: Bool { points.count > 1 }
}

extension FLACSeekTable {
    /// Takes in the next bytes of the frames.
    mutating func read(_ bytes: [UInt8]) {
        window += bytes
        search(upTo: window.count - Self.longestHeader)
    }

    /// Takes in what is left when nothing more comes.
    mutating func finish() { search(upTo: window.count) }

    private mutating func search(upTo end: Int) {
        var index = max(0, earliest - windowStart)
        while index < end, let found = window[index..<end].firstIndex(of: 0xFF) {
            index = found + 1
            guard isHeader(at: found) else { continue }
            let place = windowStart + found
            let sample = nextFrame * blockSize
            if sample >= points.count * distance { points.append(Point(sample: sample, offset: place)) }
            nextFrame += 1
            earliest = place + minimumFrame
            index = found + minimumFrame
        }
        let done = min(max(0, index, end), window.count)
        window.removeFirst(done)
        windowStart += done
    }

    /// Whether the next frame begins here: its sign, its number, and a checksum that is right (section 9.1).
    private func isHeader(at start: Int) -> Bool {
        guard start + 5 <= window.count, window[start + 1] == 0xF8 else { return false }
        var end = start + 4
        guard let number = Self.number(in: window, at: &end), number == nextFrame else { return false }
        switch window[start + 2] >> 4 {
        case 6: end += 1
        case 7: end += 2
        default: break
        }
        switch window[start + 2] & 0x0F {
        case 12: end += 1
        case 13, 14: end += 2
        default: break
        }
        return end < window.count && Self.checksum(window[start..<end]) == window[end]
    }

    /// A number as frames have theirs: in the manner of UTF-8.
    private static func number(in bytes: [UInt8], at place: inout Int) -> Int? {
        let first = bytes[place]
        let length = (~first).leadingZeroBitCount
        place += 1
        guard length != 1, length <= 7 else { return nil }
        guard length > 0 else { return Int(first) }
        guard place + length - 1 <= bytes.count else { return nil }
        var number = Int(first) & (0x7F >> length)
        for byte in bytes[place..<(place + length - 1)] {
            guard byte >> 6 == 0b10 else { return nil }
            number = number << 6 | Int(byte & 0x3F)
        }
        place += length - 1
        return number
    }

    /// The checksum of a header: CRC-8 with the polynomial x⁸ + x² + x + 1.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        bytes.reduce(0) { sum, byte in
            var sum = sum ^ byte
            for _ in 0..<8 { sum = sum & 0x80 != 0 ? sum << 1 ^ 0x07 : sum << 1 }
            return sum
        }
    }
}
