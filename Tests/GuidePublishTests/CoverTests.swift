import GuideSoundFiles
@testable import GuidePublish
import Testing

@Suite("The cover")
struct CoverTests {
    /// The head of a PNG file (W3C, "Portable Network Graphics", 11.2.1): width, height, depth and kind of colour.
    private func head(_ bytes: [UInt8]) -> [Int] {
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return [number(16), number(20), Int(bytes[24]), Int(bytes[25])]
    }

    @Test(
        "is a square picture as Apple asks, without transparency, and icons for phones",
        arguments: [
            ("omslag.png", 3000), ("ikon-192.png", 192), ("ikon-512.png", 512), ("ikon-maskable-512.png", 512),
        ])
    func pictures(path: String, pixels: Int) throws {
        let files = try Cover.files(of: SampleCourse.weeks(1))
        let file = try #require(files.first { $0.path == path })
        #expect(file.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        #expect(head(file.bytes) == [pixels, pixels, 8, 2])
        #expect(file.bytes.count < 500_000)
    }

    @Test("has the course's own colour, and always the same bytes")
    func colours() throws {
        let names = ["naervaer", "avspenning", "stressmestring", "aktivitet"]
        let courses = names.map { name in
            var course = SampleCourse.weeks(1)
            course.name = name
            return course
        }
        let covers = try courses.map { try Cover.files(of: $0) }
        #expect(try courses.map { try Cover.files(of: $0) } == covers)
        #expect(Set(covers.map { $0.text("omslag.svg") }).count == 4)
        #expect(Set(covers.map { $0[2].bytes }).count == 4)
    }

    @Test("keeps within the circle that a phone leaves of an icon")
    func safeZone() {
        for disc in CoverArt(name: "naervaer").discs {
            let distance = abs(disc.y - CoverArt.side / 2) + disc.radius
            #expect(distance <= 0.4 * CoverArt.side)
        }
    }

    @Test("is small in every sound file", arguments: ["naervaer", "aktivitet", "stressmestring", "ro", "x"])
    func embedded(name: String) throws {
        let picture = try Cover.embedded(ofCourse: name)
        #expect(picture.pixels == 600 && picture.png.count < 40_000)
    }
}
