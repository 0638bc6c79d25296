internal import Foundation

extension Figure {
    /// The drawing as SVG, which says what it shows to those who do not see it.
    func svg(_ description: String) -> String {
        let ground = "<rect width=\"220\" height=\"220\" rx=\"10\" fill=\"\(FigureColour.ground)\"/>"
        return
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 220\" role=\"img\" aria-label=\"\(description)\" "
            + "fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + ground
            + props.filter { !$0.isArrow }.map(\.svg).joined() + drawing
            + props.filter(\.isArrow).map(\.svg).joined() + "</svg>"
    }

    /// The body, from what is farthest away to what is nearest.
    private var drawing: String {
        switch pose {
        case .side(let hip, let back, let neck, let arms, let legs):
            let waist = hip.going(back[0], FigureLimb.Length.lowerBack)
            let shoulder = waist.going(back[1], FigureLimb.Length.upperBack)
            let head = Self.head(over: shoulder, neck, by: FigureLimb.Length.neck)
            let trunk = [FigureLimb([hip, waist, shoulder], 21), FigureLimb([shoulder, head], 8)]
            let far =
                legs.dropFirst().map { Self.drawing(FigureLimb.leg(from: hip, $0), FigureColour.far) }
                + arms.dropFirst().map { Self.drawing(FigureLimb.arm(from: shoulder, $0), FigureColour.far) }
            return far.joined() + Self.drawing(FigureLimb.leg(from: hip, legs[0]) + trunk)
                + Self.drawing(head: head, nose: neck - 90) + Self.drawing(FigureLimb.arm(from: shoulder, arms[0]))
        case .front(let hips, let back, let neck, let lift, let nose, let arms, let legs):
            let waist = hips.going(back[0], FigureLimb.Length.lowerBack)
            let chest = waist.going(back[1], FigureLimb.Length.upperBack)
            let lifted = chest.going(back[1], lift)
            let shoulders = [lifted.going(back[1] + 90, 19), lifted.going(back[1] - 90, 19)]
            let sides = [FigurePoint(hips.x - 9, hips.y), FigurePoint(hips.x + 9, hips.y)]
            let head = Self.head(over: chest, neck, by: FigureLimb.Length.neck + 2)
            let trunk = [
                FigureLimb([shoulders[0], chest, shoulders[1]], 10), FigureLimb(sides, 16),
                FigureLimb([hips, waist, chest], 27), FigureLimb([chest, head], 8),
            ]
            let standing = zip(sides, legs).flatMap { FigureLimb.leg(from: $0, $1, foot: 9) }
            let reaching = zip(shoulders, arms).flatMap { FigureLimb.arm(from: $0, $1) }
            return Self.drawing(standing + trunk + reaching) + Self.drawing(head: head, nose: nose)
        case .near(let shapes, let lines):
            return shapes.map { Self.drawing($0) }.joined()
                + lines.map { FigureLimb($0, 2.2).svg(FigureColour.ink) }.joined()
        }
    }

    private static func head(over shoulder: FigurePoint, _ neck: Double, by length: Double) -> FigurePoint {
        shoulder.going(neck, length).going(neck, FigureLimb.Length.head * 0.75)
    }

    /// A head, with a nose where we see from the side which way it faces.
    private static func drawing(head: FigurePoint, nose: Double?) -> String {
        let style = "fill=\"\(FigureColour.ground)\" stroke=\"\(FigureColour.ink)\" stroke-width=\"2.2\""
        let place = head.words.split(separator: " ")
        let circle = "<circle cx=\"\(place[0])\" cy=\"\(place[1])\" r=\"\(FigureLimb.Length.head)\" \(style)/>"
        guard let nose else { return circle }
        let tip = [head.going(nose + 18, 11.4), head.going(nose - 6, 15), head.going(nose - 18, 11.4)]
        return circle + "<path d=\"\(FigureLimb(tip, 0).path)\" \(style)/>"
    }

    /// Limbs as one shape with an outline: all of them in ink, and over that a little narrower in their own colour.
    private static func drawing(_ limbs: [FigureLimb], _ colour: String = FigureColour.ground) -> String {
        layer(limbs, FigureColour.ink, wider: 4.4) + layer(limbs, colour, wider: 0)
    }

    /// Limbs in one colour, those of the same width as one path.
    private static func layer(_ limbs: [FigureLimb], _ colour: String, wider: Double) -> String {
        var widths: [Double] = []
        for limb in limbs where !widths.contains(limb.width) { widths.append(limb.width) }
        let paths = widths.map { width in
            let path = limbs.filter { $0.width == width }.map(\.path).joined()
            return "<path d=\"\(path)\" stroke-width=\"\(FigurePoint.tenths(width + wider))\"/>"
        }
        return "<g stroke=\"\(colour)\">" + paths.joined() + "</g>"
    }
}
