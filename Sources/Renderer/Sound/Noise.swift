/// White noise that is the same every time (xorshift64*, Vigna 2016).
struct Noise {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The next value, even in −1…1.
    mutating func next() -> Double {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Double(Int64(bitPattern: state &* 0x2545_F491_4F6C_DD1D)) / Double(Int64.max)
    }
}
