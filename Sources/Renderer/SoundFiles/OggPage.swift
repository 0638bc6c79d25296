internal import COgg

/// A page of an Ogg file (RFC 3533, section 6).
@safe struct OggPage {
    /// Everything before the body.
    private(set) var header: [UInt8]
    /// The pieces of packets that it holds.
    private(set) var body: [UInt8]

    /// Copies a page out of the library's memory.
    init(_ page: ogg_page) {
        // Safe: the lengths are the library's own, and the bytes are copied at once.
        header = unsafe Array(UnsafeBufferPointer(start: page.header, count: page.header_len))
        body = unsafe Array(UnsafeBufferPointer(start: page.body, count: page.body_len))
    }

    /// Whether a packet ends with the page.
    var endsPacket: Bool { (header.last ?? 255) < 255 }

    /// The page's number within its stream.
    private(set) var number: Int {
        get { (0..<4).reduce(0) { $0 | Int(header[18 + $1]) << (8 * $1) } }
        set { header.replaceSubrange(18..<22, with: Bytes.little(newValue, 4)) }
    }

    /// The page with other bytes at a place of its body.
    func with(_ bytes: [UInt8], at place: Int) -> OggPage {
        var changed = self
        changed.body.replaceSubrange(place..<place + bytes.count, with: bytes)
        return changed
    }

    /// The bytes of the page in stream `serial`, moved by `shift` pages, with the checksum that belongs to them.
    func bytes(serial: Int, movedBy shift: Int = 0) -> [UInt8] {
        var moved = self
        moved.header.replaceSubrange(14..<18, with: Bytes.little(serial, 4))
        moved.number += shift
        moved.updateChecksum()
        return moved.header + moved.body
    }

    private mutating func updateChecksum() {
        var body = body
        // Safe: the library reads header and body within their lengths and writes the four bytes of the checksum.
        unsafe header.withUnsafeMutableBufferPointer { header in
            unsafe body.withUnsafeMutableBufferPointer { body in
                var page = unsafe ogg_page(
                    header: header.baseAddress, header_len: header.count, body: body.baseAddress, body_len: body.count)
                unsafe ogg_page_checksum_set(&page)
            }
        }
    }

    /// The pages that one packet without a time takes, numbered from `first`.
    static func pages(of packet: [UInt8], from first: Int) -> [OggPage]? {
        var stream = unsafe ogg_stream_state()
        guard unsafe ogg_stream_init(&stream, 0) == 0 else { return nil }
        defer { _ = unsafe ogg_stream_clear(&stream) }
        // No page of these begins the stream.
        unsafe stream.b_o_s = 1
        unsafe stream.pageno = first
        var data = packet
        // Safe: the library copies the packet before the call returns.
        let isTaken = unsafe data.withUnsafeMutableBufferPointer { data in
            var packet = unsafe ogg_packet(
                packet: data.baseAddress, bytes: data.count, b_o_s: 0, e_o_s: 0, granulepos: 0, packetno: 1)
            return unsafe ogg_stream_packetin(&stream, &packet) == 0
        }
        guard isTaken else { return nil }
        var pages: [OggPage] = []
        var page = unsafe ogg_page()
        while unsafe ogg_stream_flush(&stream, &page) != 0 { unsafe pages.append(OggPage(page)) }
        return pages
    }
}
