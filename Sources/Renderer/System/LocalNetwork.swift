internal import Glibc

/// The networks that this computer is in.
package enum LocalNetwork {
    /// An IPv4 address of this computer in one of them.
    package struct Address: Hashable, Sendable {
        /// Such as `192.168.1.20`.
        package let text: String
        /// The name of its interface, such as `wlan0`.
        package let interface: String
        /// Whether only neighbours can reach it: no router of the Internet passes on what is sent there (RFC 1918, 3927, 6598).
        package let isPrivate: Bool

        /// An address by its four numbers.
        package init(_ numbers: [UInt8], interface: String) {
            text = numbers.map { "\($0)" }.joined(separator: ".")
            self.interface = interface
            isPrivate =
                switch (numbers.first ?? 0, numbers.dropFirst().first ?? 0) {
                case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127): true
                default: false
                }
        }
    }

    /// The addresses by which neighbours may reach this computer, the likeliest first: wireless and wired networks, and of those
    /// the private ones; not the loopback, and not what only containers, virtual machines and tunnels are behind.
    package static var addresses: [Address] {
        all.filter { address in !hidden.contains { address.interface.hasPrefix($0) } }
            .enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    /// Whether this is the Linux within Windows, whose network lies behind that of Windows.
    package static var isWithinWindows: Bool {
        guard let bytes = try? BoundedFile.bytes(of: "/proc/sys/kernel/osrelease") else { return false }
        return String(decoding: bytes, as: UTF8.self).lowercased().contains("microsoft")
    }
}

extension LocalNetwork {
    /// How the names of interfaces begin that lead to no neighbours.
    private static let hidden = [
        "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "wg", "tailscale", "zt", "lxc", "cni",
        "podman",
    ]

    private static func rank(_ address: Address) -> Int {
        let isUsual = ["wl", "en", "eth"].contains { address.interface.hasPrefix($0) }
        return (address.isPrivate ? 0 : 2) + (isUsual ? 0 : 1)
    }

    /// Every IPv4 address of an interface that is up and is not the loopback.
    private static var all: [Address] {
        var list: UnsafeMutablePointer<ifaddrs>?
        // Safe: the list is made by the system, read until it is freed, and nothing of it is kept.
        guard unsafe getifaddrs(&list) == 0 else { return [] }
        defer { unsafe freeifaddrs(list) }
        var found: [Address] = []
        var next = unsafe list
        while let entry = unsafe next?.pointee {
            unsafe next = entry.ifa_next
            let flags = unsafe entry.ifa_flags
            guard flags & running == running, flags & loopback == 0, let address = unsafe entry.ifa_addr,
                unsafe address.pointee.sa_family == sa_family_t(AF_INET)
            else { continue }
            // Safe: an address of this family is one of these records, whose four bytes are in the order of the network.
            let numbers = unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { record in
                unsafe withUnsafeBytes(of: record.pointee.sin_addr) { unsafe Array($0) }
            }
            found.append(Address(numbers, interface: unsafe String(cString: entry.ifa_name)))
        }
        return found
    }

    /// Flags of interfaces (netdevice(7)): up and running; the loopback.
    private static let (running, loopback) = (UInt32(0x41), UInt32(0x8))
}
