import Testing

@testable import GuideSystem

@Suite("The networks of this computer")
struct LocalNetworkTests {
    @Test("Only addresses that no router of the Internet passes on are private")
    func privacy() {
        let inside: [[UInt8]] = [
            [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 9, 9], [192, 168, 1, 20], [169, 254, 3, 4], [100, 64, 0, 1],
        ]
        let outside: [[UInt8]] = [
            [172, 32, 0, 1], [172, 15, 0, 1], [192, 169, 0, 1], [8, 8, 8, 8], [100, 128, 0, 1], [11, 0, 0, 1],
        ]
        for numbers in inside { #expect(LocalNetwork.Address(numbers, interface: "wlan0").isPrivate, "\(numbers)") }
        for numbers in outside { #expect(!LocalNetwork.Address(numbers, interface: "wlan0").isPrivate, "\(numbers)") }
        #expect(LocalNetwork.Address([192, 168, 1, 20], interface: "wlan0").text == "192.168.1.20")
    }

    @Test("Neither the loopback nor what only containers are behind is among them, and private ones come first")
    func addresses() {
        let found = LocalNetwork.addresses
        #expect(
            !found.contains { $0.text.hasPrefix("127.") || $0.interface.hasPrefix("docker") || $0.interface == "lo" })
        let firstPublic = found.firstIndex { !$0.isPrivate } ?? found.count
        #expect(found[firstPublic...].allSatisfy { !$0.isPrivate })
    }
}
