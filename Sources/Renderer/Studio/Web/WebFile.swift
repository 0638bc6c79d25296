internal import Glibc
internal import GuideSystem

/// A file, or a range of it, read as it is sent. A class, because it owns a descriptor.
final class WebFile: WebBody {
    private let file: Descriptor
    private var range: Range<Int>
    let count: Int

    private static let part = 1 << 16

    /// A range of the bytes of a file.
    init(_ path: String, _ range: Range<Int>) throws(SystemFailure) {
        file = try Descriptor(open: path, O_RDONLY)
        self.range = range
        count = range.count
    }

    func next() throws -> [UInt8]? {
        guard !range.isEmpty else { return nil }
        let part = try file.read(min(Self.part, range.count), at: range.lowerBound)
        range.removeFirst(part.count)
        return part
    }
}
