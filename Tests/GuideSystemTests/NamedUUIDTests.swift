import GuideSystem
import Testing

@Suite("An identifier made of a name")
struct NamedUUIDTests {
    /// The namespace of domain names (RFC 9562, section 6.6).
    private static let domains: [UInt8] = [
        0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]

    @Test("is the one that the standard gives as an example")
    func example() {
        let identifier = NamedUUID(name: "www.example.com", in: Self.domains)
        #expect(identifier.description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("differs from name to name")
    func differs() {
        #expect(NamedUUID(name: "a", in: Self.domains) != NamedUUID(name: "b", in: Self.domains))
    }
}
