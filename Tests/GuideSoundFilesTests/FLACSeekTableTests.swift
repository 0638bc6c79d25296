import TestSupport
import Testing

@testable import GuideSoundFiles

@Suite("Seek tables of FLAC files")
struct FLACSeekTableTests {
    /// A file's blocks before its sound, and where its sound begins.
    private func blocks(_ bytes: [UInt8]) -> (blocks: [(type: UInt8, body: [UInt8])], end: Int) {
        var (blocks, place) = ([(type: UInt8, body: [UInt8])](), 4)
        while true {
            let length = Int(bytes[place + 1]) << 16 | Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            blocks.append((bytes[place] & 0x7F, Array(bytes[(place + 4)..<(place + 4 + length)])))
            let isLast = bytes[place] & 0x80 != 0
            place += 4 + length
            if isLast { return (blocks, place) }
        }
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    @Test("have a point for every ten seconds, and each leads to a frame", arguments: [44_100, 22_050, 48_000])
    func points(rate: Int) throws {
        let folder = try TemporaryFolder()
        let specification = AudioSpecification(.flac, rate: rate, frames: 35 * rate, tags: TrackTags(title: "T"))
        var file = try AudioFile.create(folder["a.flac"], specification)
        for second in 0..<35 { try file.write((0..<rate).map { Float(($0 &* 31 &+ second) % 997) / 2000 - 0.25 }) }
        try file.finish()
        let bytes = try folder.bytes(of: "a.flac")
        let (found, start) = blocks(bytes)
        #expect(found.map(\.type).prefix(2) == [0, 3])
        let table = try #require(found.first { $0.type == 3 }?.body)
        #expect(table.count == 4 * 18)
        for (index, begin) in stride(from: 0, to: table.count, by: 18).enumerated() {
            let (sample, offset) = (number(table[begin..<(begin + 8)]), number(table[(begin + 8)..<(begin + 16)]))
            #expect(sample >= index * 10 * rate && sample < index * 10 * rate + 10_000)
            #expect(bytes[start + offset] == 0xFF && bytes[start + offset + 1] == 0xF8)
            #expect(number(table[(begin + 16)..<(begin + 18)]) > 0)
        }
    }

    @Test("are not made of what is no description of a stream")
    func malformed() {
        #expect(FLACSeekTable(streamInfo: []) == nil)
        #expect(FLACSeekTable(streamInfo: [UInt8](repeating: 0, count: 34)) == nil)
        var table = FLACSeekTable(streamInfo: [16, 0, 16, 0] + [UInt8](repeating: 1, count: 30))
        for _ in 0..<20 { table?.read((0..<1000).map { _ in UInt8.random(in: 0xF0...0xFF) }) }
        table?.finish()
        #expect(table?.isUseful == false)
    }
}
