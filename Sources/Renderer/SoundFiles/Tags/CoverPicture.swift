/// A cover that a sound file carries: a square PNG picture.
package struct CoverPicture: Sendable, Equatable {
    /// The PNG file.
    package let png: [UInt8]
    /// Its width and height, in pixels.
    package let pixels: Int

    /// A picture of so many pixels each way.
    package init(png: [UInt8], pixels: Int) {
        self.png = png
        self.pixels = pixels
    }

    /// What every format calls a picture of the front cover.
    static let frontCover = 3
    /// The type of the file.
    static let mediaType = "image/png"

    /// The body of a picture block (RFC 9639, section 8.8), which FLAC holds as it is and Opus in base 64.
    var block: [UInt8] {
        let type = Array(Self.mediaType.utf8)
        // Red, green and blue of eight bits each, and no table of colours.
        return Bytes.big(Self.frontCover, 4) + Bytes.big(type.count, 4) + type + Bytes.big(0, 4)
            + Bytes.big(pixels, 4) + Bytes.big(pixels, 4) + Bytes.big(24, 4) + Bytes.big(0, 4)
            + Bytes.big(png.count, 4) + png
    }
}
