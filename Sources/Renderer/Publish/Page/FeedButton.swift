/// A way to add the feed to a podcast app by one tap. The names of its properties are those that templates use.
struct FeedButton {
    let name: String
    let address: String

    /// The apps whose own addresses are known, and the two that any app may have taken for itself.
    static func all(_ feed: String) -> [FeedButton] {
        let bare = feed.replacing(/^https?:\/\//, with: "")
        return [
            FeedButton(name: "Apple Podkaster", address: "podcast://\(bare)"),
            FeedButton(name: "AntennaPod", address: "antennapod-subscribe://\(bare)"),
            FeedButton(name: "Pocket Casts", address: "pktc://subscribe/\(bare)"),
            FeedButton(name: "Overcast", address: "overcast://x-callback-url/add?url=\(queried(feed))"),
            FeedButton(name: "Castro", address: "castro://subscribe/\(bare)"),
            FeedButton(name: "Annen app", address: "pcast://\(bare)"),
        ]
    }

    /// An address as the value of a query (RFC 3986, section 3.4).
    private static func queried(_ address: String) -> String {
        address.utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            if isPlain || "-._~".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
