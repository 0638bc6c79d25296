internal import Glibc
internal import GuideSystem

/// Gives a FLAC file its tags and its seek table: what an encoder says is in blocks before its sound (RFC 9639, section 8).
enum FLACTagging {
    private static let magic = Array("fLaC".utf8)
    private static let streamInfoType: UInt8 = 0
    private static let commentType: UInt8 = 4
    private static let pictureType: UInt8 = 6
    private static let lastFlag: UInt8 = 0x80

    /// Copies the file at `source` to `target` with other comments, a cover and a seek table; the copy is on the disk when this
    /// returns.
    static func copy(
        _ source: String, to target: String, picture: CoverPicture?, comment: ([UInt8]) -> VorbisComment
    ) throws(OutputFailure) {
        try OutputFailure.system { () throws(SystemFailure) in
            let input = try Descriptor(open: source, O_RDONLY)
            let output = try Descriptor(open: target, O_WRONLY | O_CREAT | O_TRUNC)
            var (blocks, offset) = try blocks(of: input)
            for index in blocks.indices where blocks[index].type == commentType {
                blocks[index].body = comment(VorbisComment.vendor(in: blocks[index].body, at: 0) ?? []).bytes
            }
            if let picture = picture?.block { blocks.insert((pictureType, picture), at: 1) }
            if let table = try seekTable(blocks, input, from: offset) {
                blocks.insert((FLACSeekTable.type, table.bytes), at: 1)
            }
            try output.write(magic)
            for (index, block) in blocks.enumerated() {
                let last = index == blocks.count - 1 ? lastFlag : 0
                try output.write([block.type | last] + Bytes.big(block.body.count, 3) + block.body)
            }
            try copy(input, from: offset, to: output)
            try output.sync()
        }
    }

    /// The blocks before the sound, and where the sound begins.
    private static func blocks(
        of input: borrowing Descriptor
    ) throws(SystemFailure) -> (blocks: [(type: UInt8, body: [UInt8])], end: Int) {
        var blocks: [(type: UInt8, body: [UInt8])] = []
        var offset = magic.count
        while true {
            let header = try input.read(4, at: offset)
            let length = header[1...].reduce(0) { $0 << 8 | Int($1) }
            blocks.append((header[0] & ~lastFlag, try input.read(length, at: offset + 4)))
            offset += 4 + length
            if header[0] & lastFlag != 0 { return (blocks, offset) }
        }
    }

    /// A seek table for sound that begins at an offset; nil if there is nothing to seek.
    private static func seekTable(
        _ blocks: [(type: UInt8, body: [UInt8])], _ input: borrowing Descriptor, from offset: Int
    ) throws(SystemFailure) -> FLACSeekTable? {
        guard let first = blocks.first, first.type == streamInfoType,
            !blocks.contains(where: { $0.type == FLACSeekTable.type }),
            var table = FLACSeekTable(streamInfo: first.body)
        else { return nil }
        try forEachPart(of: input, from: offset) { (bytes) throws(SystemFailure) in table.read(bytes) }
        table.finish()
        return table.isUseful ? table : nil
    }

    private static func copy(
        _ input: borrowing Descriptor, from offset: Int, to output: borrowing Descriptor
    ) throws(SystemFailure) {
        try forEachPart(of: input, from: offset) { (bytes) throws(SystemFailure) in try output.write(bytes) }
    }

    private static func forEachPart(
        of input: borrowing Descriptor, from offset: Int, _ body: ([UInt8]) throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        let block = 1 << 20
        guard lseek(input.number, off_t(offset), SEEK_SET) >= 0 else { throw SystemFailure("lseek", path: input.path) }
        while true {
            let bytes = try input.read(upTo: block)
            if bytes.isEmpty { return }
            try body(bytes)
        }
    }
}
