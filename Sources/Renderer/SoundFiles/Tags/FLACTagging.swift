internal import Glibc
internal import GuideSystem

/// Gives a FLAC file its tags: the comments of an encoder are one of the blocks before its sound (RFC 9639, section 8).
enum FLACTagging {
    private static let magic = Array("fLaC".utf8)
    private static let commentType: UInt8 = 4
    private static let pictureType: UInt8 = 6
    private static let lastFlag: UInt8 = 0x80

    /// Copies the file at `source` to `target` with other comments and a cover; the copy is on the disk when this returns.
    static func copy(
        _ source: String, to target: String, picture: CoverPicture?, comment: ([UInt8]) -> VorbisComment
    ) throws(OutputFailure) {
        try OutputFailure.system { () throws(SystemFailure) in
            let input = try Descriptor(open: source, O_RDONLY)
            let output = try Descriptor(open: target, O_WRONLY | O_CREAT | O_TRUNC)
            try output.write(magic)
            var offset = magic.count
            var isLast = false
            while !isLast {
                let header = try input.read(4, at: offset)
                let length = header[1...].reduce(0) { $0 << 8 | Int($1) }
                var body = try input.read(length, at: offset + 4)
                isLast = header[0] & lastFlag != 0
                offset += 4 + length
                if header[0] & ~lastFlag == commentType {
                    body = comment(VorbisComment.vendor(in: body, at: 0) ?? []).bytes
                    // In front of the comments, so that it is never the last block.
                    if let block = picture?.block {
                        try output.write([pictureType] + Bytes.big(block.count, 3) + block)
                    }
                }
                try output.write([header[0]] + Bytes.big(body.count, 3) + body)
            }
            try copy(input, from: offset, to: output)
            try output.sync()
        }
    }

    private static func copy(
        _ input: borrowing Descriptor, from offset: Int, to output: borrowing Descriptor
    ) throws(SystemFailure) {
        let block = 1 << 20
        guard lseek(input.number, off_t(offset), SEEK_SET) >= 0 else { throw SystemFailure("lseek", path: input.path) }
        while true {
            let bytes = try input.read(upTo: block)
            if bytes.isEmpty { return }
            try output.write(bytes)
        }
    }
}
