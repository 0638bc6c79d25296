internal import GuideSystem
internal import GuideText

/// Paths of files as the protocol has them: `file:///home/kari/%C3%B8velse.pust`.
enum FileAddress {
    private static let scheme = "file://"

    /// The path of an address. What is no file, such as a text without a name yet, is taken for a script in the present folder.
    static func path(of address: String) -> String {
        guard address.lowercased().hasPrefix(scheme) else {
            let name = decode(address).split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
            let path = FilePath.join(Folder.realPath(".") ?? "", name.isEmpty ? "manus" : name)
            return FilePath(path).ending == nil ? path + ".pust" : path
        }
        let rest = address.dropFirst(scheme.count)
        // A host before the path is that of this machine.
        return decode(String(rest[(rest.firstIndex(of: "/") ?? rest.startIndex)...]))
    }

    /// The address of a path.
    static func address(of path: String) -> String {
        let plain = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes = Array(scheme.utf8)
        for byte in path.utf8 {
            if plain.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func decode(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16), value > 0 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else if byte > 0 {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
