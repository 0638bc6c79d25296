import Foundation
import GuideSystem
import TestSupport
import Testing

@Suite struct DigestTests {
    @Test(
        "the digests that the standard gives as examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func examples(text: String, digest: String) {
        #expect(Digest(of: text.utf8).description == digest)
    }

    @Test("bytes in parts of any size, and the file that holds them, have the digest that they have at once")
    func parts() throws {
        let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let whole = Digest(of: bytes)
        var hasher = DigestHasher()
        var rest = bytes[...]
        var size = 0
        while !rest.isEmpty {
            hasher.add(rest.prefix(size))
            rest = rest.dropFirst(size)
            size += 37
        }
        #expect(hasher.finish() == whole)
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(fileURLWithPath: folder["bytes"]))
        #expect(try Digest(ofFile: folder["bytes"]) == whole)
    }

    @Test("a file with holes has the digest of its bytes", arguments: [0, 1, 4096, 300_000])
    func holes(end: Int) throws {
        let folder = try TemporaryFolder()
        let file = try Descriptor(open: folder["holes"], O_RDWR | O_CREAT)
        var bytes = [UInt8](repeating: 0, count: 2_000_000 + end)
        for (offset, count) in [(0, 10), (70_000, 5_000), (1_500_000, 500_000)] {
            let part = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 1) }
            try file.write(part, at: offset)
            bytes.replaceSubrange(offset..<offset + count, with: part)
        }
        try file.setLength(bytes.count)
        #expect(try Digest(ofFile: folder["holes"]) == Digest(of: bytes))
    }

    @Test("texts are told apart by where one ends and the next begins")
    func texts() {
        func digest(_ texts: [String]) -> Digest {
            var hasher = DigestHasher()
            for text in texts { hasher.add(text) }
            return hasher.finish()
        }
        #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
        #expect(digest(["", "a"]) != digest(["a", ""]))
    }

    @Test("a file that is missing is reported by its name")
    func missing() {
        #expect(throws: SystemFailure(code: ENOENT, operation: "open", path: "/missing")) {
            try Digest(ofFile: "/missing")
        }
    }
}
