internal import Glibc
internal import GuideSystem
internal import GuideText

/// Compares what a WAV file says of its own length with what is there. The library reads a file that was cut off – by a full
/// disk, or a copy that was stopped – as if it were whole.
enum WaveLength {
    /// Why a file is not whole; nil for one that is, for one whose writer did not know its length, and for any other format.
    static func missing(in path: String) -> Bilingual? {
        guard let file = try? Descriptor(open: path, O_RDONLY | O_NONBLOCK),
            let head = try? file.read(upTo: headLength), let data = dataChunk(in: head)
        else { return nil }
        let size = lseek(file.number, 0, SEEK_END)
        let there = Int(size) - data.start
        // Writers into a pipe put the largest number, or none.
        guard size > 0, data.length > 0, data.length < 0x7FFF_0000, there >= 0, there < data.length else { return nil }
        let share = Int((Double(there) / Double(data.length) * 100).rounded(.down))
        return Bilingual(
            nb: "den er kuttet; bare \(share) % av lyden er der",
            en: "it is cut off; only \(share) % of its sound is there")
    }

    /// How much of a file is searched for its header.
    private static let headLength = 64 << 10

    /// Where the samples begin, and how many bytes of them there should be.
    private static func dataChunk(in head: [UInt8]) -> (start: Int, length: Int)? {
        guard head.count > 12, head.starts(with: "RIFF".utf8), head[8..<12].elementsEqual("WAVE".utf8) else {
            return nil
        }
        var offset = 12
        while offset + 8 <= head.count {
            let length = (0..<4).reduce(0) { $0 | Int(head[offset + 4 + $1]) << (8 * $1) }
            if head[offset..<offset + 4].elementsEqual("data".utf8) { return (offset + 8, length) }
            offset += 8 + length + length % 2
        }
        return nil
    }
}
