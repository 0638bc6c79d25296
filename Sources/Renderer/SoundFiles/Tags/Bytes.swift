/// Numbers as file formats hold them.
enum Bytes {
    /// The lowest `count` bytes of a number, the lowest first.
    static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// The lowest `count` bytes of a number, the highest first.
    static func big(_ number: Int, _ count: Int) -> [UInt8] { little(number, count).reversed() }

    /// A number of 28 bits in four bytes of seven, the highest first, so that no byte looks like the start of sound.
    static func syncSafe(_ number: Int) -> [UInt8] {
        [21, 14, 7, 0].map { UInt8(truncatingIfNeeded: (number >> $0) & 0x7F) }
    }
}
