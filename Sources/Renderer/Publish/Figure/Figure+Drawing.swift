internal import Foundation

extension Figure {
    /// The drawing as SVG, which says what it shows to those who do not see it.
    func svg(_ description: String) -> String {
        let ground = "<rect width=\"220\" height=\"220\" rx=\"10\" fill=\"\(Colour.ground)\"/>"
        return
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 220\" role=\"img\" aria-label=\"\(description)\" "
            + "fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + ground
            + props.filter { !$0.isArrow }.map(Self.drawing).joined() + drawing
            + props.filter(\.isArrow).map(Self.drawing).joined() + "</svg>"
    }

    private enum Colour {
        static let ground = "#fffdf9"
        static let ink = "#2f4a46"
        static let far = "#dfe6e0"
        static let floor = "#9aa79f"
        static let mat = "#b9c8bf"
        static let arrow = "#b0572f"
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
                legs.dropFirst().map { Self.drawing(FigureLimb.leg(from: hip, $0), Colour.far) }
                + arms.dropFirst().map { Self.drawing(FigureLimb.arm(from: shoulder, $0), Colour.far) }
            let near = Self.drawing(FigureLimb.leg(from: hip, legs[0]) + trunk, Colour.ground)
            return far.joined() + near + Self.drawing(head: head)
                + Self.drawing(FigureLimb.arm(from: shoulder, arms[0]), Colour.ground)
        case .front(let hips, let back, let neck, let arms, let legs):
            let waist = hips.going(back, FigureLimb.Length.lowerBack)
            let chest = waist.going(back, FigureLimb.Length.upperBack)
            let shoulders = [chest.going(back + 90, 19), chest.going(back - 90, 19)]
            let sides = [FigurePoint(hips.x - 9, hips.y), FigurePoint(hips.x + 9, hips.y)]
            let head = Self.head(over: chest, neck, by: FigureLimb.Length.neck + 2)
            let trunk = [
                FigureLimb(shoulders, 10), FigureLimb(sides, 16), FigureLimb([hips, waist, chest], 27),
                FigureLimb([chest, head], 8),
            ]
            let standing = zip(sides, legs).flatMap { FigureLimb.leg(from: $0, $1, foot: 9) }
            let reaching = zip(shoulders, arms).flatMap { FigureLimb.arm(from: $0, $1) }
            return Self.drawing(standing + trunk, Colour.ground) + Self.drawing(head: head)
                + Self.drawing(reaching, Colour.ground)
        }
    }

    private static func head(over shoulder: FigurePoint, _ neck: Double, by length: Double) -> FigurePoint {
        shoulder.going(neck, length).going(neck, FigureLimb.Length.head * 0.75)
    }

    private static func drawing(head: FigurePoint) -> String {
        let place = head.words.split(separator: " ")
        return
            "<circle cx=\"\(place[0])\" cy=\"\(place[1])\" r=\"\(FigureLimb.Length.head)\" fill=\"\(Colour.ground)\" "
            + "stroke=\"\(Colour.ink)\" stroke-width=\"2.2\"/>"
    }

    /// Limbs as one shape with an outline: all of them in ink, and over that a little narrower in their own colour.
    private static func drawing(_ limbs: [FigureLimb], _ colour: String) -> String {
        limbs.map { path($0.points, Colour.ink, $0.width + 4.4) }.joined()
            + limbs.map { path($0.points, colour, $0.width) }.joined()
    }

    private static func path(_ points: [FigurePoint], _ colour: String, _ width: Double) -> String {
        "<path d=\"M\(points.map(\.words).joined(separator: "L"))\" stroke=\"\(colour)\" stroke-width=\"\(FigurePoint(width, 0).words.split(separator: " ")[0])\"/>"
    }
}

extension FigureProp {
    /// Whether it shows a movement, which is drawn over everything.
    fileprivate var isArrow: Bool {
        switch self {
        case .arrow, .turn: true
        default: false
        }
    }
}

extension Figure {
    private static func drawing(_ prop: FigureProp) -> String {
        switch prop {
        case .floor(let y): return path([FigurePoint(12, y), FigurePoint(208, y)], Colour.floor, 2.2)
        case .mat(let y): return path([FigurePoint(14, y), FigurePoint(206, y)], Colour.mat, 6)
        case .chair(let seat):
            let front = FigurePoint(seat.x + 44, seat.y)
            return path([FigurePoint(seat.x, seat.y - 46), seat, front], Colour.ink, 3)
                + path([seat, FigurePoint(seat.x - 2, seat.y + 38)], Colour.ink, 3)
                + path([front, FigurePoint(front.x + 1, front.y + 38)], Colour.ink, 3)
        case .support(let top):
            let seat = FigurePoint(top.x, top.y + 48)
            return path([top, FigurePoint(top.x, 198)], Colour.ink, 3)
                + path([seat, FigurePoint(seat.x + 38, seat.y), FigurePoint(seat.x + 39, 198)], Colour.ink, 3)
        case .arrow(let start, let end):
            let direction = atan2(start.y - end.y, end.x - start.x) * 180 / .pi
            return path([start, end], Colour.arrow, 2.4) + tip(at: end, direction)
        case .turn(let centre, let radius, let from, let to):
            let steps = (0...8).map { centre.going(from + (to - from) * Double($0) / 8, radius) }
            return path(steps, Colour.arrow, 2.4) + tip(at: steps[8], to + (to > from ? 90 : -90))
        }
    }

    private static func tip(at end: FigurePoint, _ direction: Double) -> String {
        path([end.going(direction + 150, 7), end, end.going(direction - 150, 7)], Colour.arrow, 2.4)
    }
}
