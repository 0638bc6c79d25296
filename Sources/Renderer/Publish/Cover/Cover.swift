package import GuideSoundFiles

/// The cover of a course, drawn in the colour that its name gives, and the icons of its page.
package enum Cover {
    /// The drawing, for every size.
    package static let drawing = "omslag.svg"
    /// The picture for podcast players: 3000 pixels square, red, green and blue without transparency, as Apple asks.
    package static let picture = "omslag.png"

    /// The picture that the sound files of a course carry: small enough to be in every one of them, large enough for a car.
    package static func embedded(ofCourse name: String) throws(LibraryFailure) -> CoverPicture {
        CoverPicture(
            png: try CoverArt(name: name).png(pixels: Int32(embeddedPixels), margin: 0), pixels: embeddedPixels)
    }

    private static let embeddedPixels = 600

    /// The paths of all its files.
    static var paths: [String] { [drawing, icon] + pictures.map(\.path) }

    private static let icon = "ikon.svg"

    /// All files with the course's art.
    package static func files(of course: PublishedCourse) throws(LibraryFailure) -> [PublishedFile] {
        let art = CoverArt(name: course.name)
        var files = [PublishedFile(drawing, art.svg), PublishedFile(icon, art.svg)]
        for picture in pictures {
            files.append(
                PublishedFile(picture.path, bytes: try art.png(pixels: picture.pixels, margin: picture.margin)))
        }
        return files
    }

    /// The pictures by path, with their side in pixels and what is cut off of the art all round. Icons stand closer than the
    /// cover; phones cut the one that is maskable themselves, so it keeps its edge.
    private static let pictures: [(path: String, pixels: Int32, margin: Double)] = [
        (picture, 3000, 0), ("ikon-192.png", 192, 70), ("ikon-512.png", 512, 70), ("ikon-maskable-512.png", 512, 0),
    ]
}

extension CoverArt {
    /// The art as a square picture of `pixels` each way, with a margin, in its own units, cut off.
    func png(pixels: Int32, margin: Double) throws(LibraryFailure) -> [UInt8] {
        let canvas = try Canvas(pixels: pixels, side: Self.side, margin: margin)
        canvas.fill(background)
        for disc in discs { canvas.fill(disc) }
        return try canvas.png()
    }
}
