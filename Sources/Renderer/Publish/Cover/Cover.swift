/// The cover of a course, drawn in the colour that its name gives, and the icons of its page.
package enum Cover {
    /// The drawing, for every size.
    package static let drawing = "omslag.svg"
    /// The drawing as the icon of pages.
    package static let smallDrawing = "ikon.svg"
    /// The picture for podcast players: 3000 pixels square, red, green and blue without transparency, as Apple asks.
    package static let picture = "omslag.png"
    /// The icon for phones, which may cut it round ("maskable"), by its side in pixels.
    package static func icon(_ pixels: Int) -> String { "ikon-\(pixels).png" }

    /// All files with the course's art.
    package static func files(of course: PublishedCourse) throws(CairoFailure) -> [PublishedFile] {
        let art = CoverArt(name: course.name)
        var files = [PublishedFile(drawing, art.svg), PublishedFile(smallDrawing, art.svg)]
        for (path, pixels) in [(picture, 3000), (icon(192), 192), (icon(512), 512)] as [(String, Int32)] {
            files.append(PublishedFile(path, bytes: try art.png(pixels: pixels)))
        }
        return files
    }
}

extension CoverArt {
    /// The art as a picture of so many pixels each way.
    func png(pixels: Int32) throws(CairoFailure) -> [UInt8] {
        let canvas = try Canvas(pixels: pixels, side: Self.side)
        canvas.fill(background)
        for disc in discs { canvas.fill(disc) }
        return try canvas.png()
    }
}
