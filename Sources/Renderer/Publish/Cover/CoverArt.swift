internal import Glibc
internal import GuideSystem

/// A breath rising: discs that grow out of one point, from light to the colour of the course. It has no text, so it needs no
/// font; and all that counts lies in the circle that phones leave of an icon (W3C, "Web Application Manifest", safe zone).
struct CoverArt: Sendable, Equatable {
    /// A filled circle in a square of 1000 × 1000.
    struct Disc: Sendable, Equatable {
        var x: Double
        var y: Double
        var radius: Double
        var colour: CoverColour
    }

    /// The side of the square that the art is drawn in.
    static let side = 1000.0
    /// The hue of the course, in degrees.
    let hue: Double
    /// What fills the square.
    let background: CoverColour
    /// The discs, the largest first.
    let discs: [Disc]

    /// The art of a course. Its name alone gives the colour, so a course keeps it.
    init(name: String) {
        let hue = Self.hue(of: name)
        self.hue = hue
        background = CoverColour(lightness: 0.33, chroma: 0.05, hue: hue)
        discs = (0..<Self.count).map { Self.disc(share: Double($0) / Double(Self.count - 1), hue: hue) }
    }

    /// The art as a drawing (W3C, "Scalable Vector Graphics 1.1").
    var svg: String {
        let circles = discs.map {
            "<circle cx=\"\(Int($0.x))\" cy=\"\(Int($0.y))\" r=\"\(Int($0.radius))\" fill=\"\($0.colour.hexadecimal)\"/>\n"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" aria-hidden="true">
            <rect width="1000" height="1000" fill="\(background.hexadecimal)"/>
            \(circles.joined())</svg>

            """
    }
}

extension CoverArt {
    private static let count = 7
    /// Candlelight, where the breath begins.
    private static let lightHue = 80.0
    /// How far a hue goes towards candlelight at most: further, and every cover looks alike.
    private static let turn = 110.0

    /// From green over blue and violet to rose: the hues between, olive and brown, look tired in the dark.
    private static func hue(of name: String) -> Double {
        let bytes = Digest(of: name.utf8).bytes
        return 150 + 240 * Double(Int(bytes[2]) << 8 | Int(bytes[3])) / 65_536
    }

    /// A disc: the largest has a share of 0, the light in the middle 1. All rest on the same point.
    private static func disc(share: Double, hue: Double) -> Disc {
        let radius = 390 - 336 * share
        let way = (lightHue - hue + 540).truncatingRemainder(dividingBy: 360) - 180
        let colour = CoverColour(
            lightness: 0.39 + 0.55 * share, chroma: 0.055 + 0.045 * sin(.pi * share),
            hue: hue + min(max(way, -turn), turn) * share)
        return Disc(x: side / 2, y: 890 - radius, radius: radius, colour: colour)
    }
}
