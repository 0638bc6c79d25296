import GuideSystem
import Testing

@Suite("A checksum")
struct ChecksumTests {
    private func digits(_ text: String) -> String {
        Checksum(of: Array(text.utf8)[...]).bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }

    @Test("is that of the specification, as xxh128sum prints it")
    func known() {
        #expect(digits("") == "99aa06d3014798d86001c324468d497f")
        #expect(digits("abc") == "06b05ab6733a618578af5f94892f3950")
    }

    @Test("shows every bit that changes", arguments: [1, 16, 17, 240, 241, 4096])
    func bits(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
        var found: Set<[UInt8]> = [Checksum(of: bytes[...]).bytes]
        for bit in 0..<8 * count {
            var other = bytes
            other[bit / 8] ^= 1 << (bit % 8)
            found.insert(Checksum(of: other[...]).bytes)
        }
        #expect(found.count == 8 * count + 1)
    }
}
