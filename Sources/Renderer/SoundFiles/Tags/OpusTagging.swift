internal import Glibc
internal import GuideSystem

/// Gives an Opus file its tags, and the number of its stream, which libsndfile draws at random, a fixed value. Players are told to
/// leave out the silence that the file begins with.
enum OpusTagging {
    /// Samples of silence before the sound. A decoder needs 80 ms until what it gives is exact (RFC 7845, section 4.2); libsndfile
    /// lets it leave out the encoder's delay alone, 6.5 ms.
    static let lead = 3840

    /// The packet's name before its comments (RFC 7845, section 5.2).
    private static let magic = Array("OpusTags".utf8)

    /// Copies the file at `source` to `target` with other comments; the copy is on the disk when this returns.
    static func copy(_ source: String, to target: String, comment: ([UInt8]) -> VorbisComment) throws(OutputFailure) {
        var pages = try OggPageReader(source)
        guard let head = try pages.next(), let (packet, last) = try packet(from: &pages) else { throw broken(source) }
        guard packet.starts(with: magic), let vendor = VorbisComment.vendor(in: packet, at: magic.count) else {
            throw broken(source)
        }
        let tags = magic + comment(vendor).bytes
        guard let tagPages = OggPage.pages(of: tags, from: head.number + 1) else { throw broken(source) }
        // The same tags give the same stream, and two tracks of a course rarely share one.
        let serial = checksum(tags)
        let file = try OutputFailure.system { () throws(SystemFailure) in
            let file = try Descriptor(open: target, O_WRONLY | O_CREAT | O_TRUNC)
            for page in [leavingOutLead(head)] + tagPages { try file.write(page.bytes(serial: serial)) }
            return file
        }
        try copyRest(&pages, to: file, serial: serial, movedBy: tagPages.count - (last - head.number))
        try OutputFailure.system { () throws(SystemFailure) in try file.sync() }
    }

    /// The page of a stream's head with a longer pre-skip (RFC 7845, section 5.1): its 11th and 12th byte.
    private static func leavingOutLead(_ head: OggPage) -> OggPage {
        guard head.body.count >= 12 else { return head }
        let skipped = Int(head.body[10]) | Int(head.body[11]) << 8
        return head.with(Bytes.little(skipped + lead, 2), at: 10)
    }

    private static func copyRest(
        _ pages: inout OggPageReader, to file: borrowing Descriptor, serial: Int, movedBy shift: Int
    ) throws(OutputFailure) {
        while let page = try pages.next() {
            try OutputFailure.system { () throws(SystemFailure) in
                try file.write(page.bytes(serial: serial, movedBy: shift))
            }
        }
    }

    /// The packet that begins with the next page, and the number of the page that it ends on.
    private static func packet(from pages: inout OggPageReader) throws(OutputFailure) -> ([UInt8], last: Int)? {
        var packet: [UInt8] = []
        while let page = try pages.next() {
            packet += page.body
            if page.endsPacket { return (packet, page.number) }
        }
        return nil
    }

    private static func broken(_ path: String) -> OutputFailure {
        .soundFile(.notOgg("ogg_sync_pageout", path))
    }

    /// FNV-1a of 32 bits (Fowler, Noll and Vo).
    private static func checksum(_ bytes: [UInt8]) -> Int {
        Int(bytes.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
    }
}
