internal import Foundation

extension FigureProp {
    /// Whether it shows a movement, which is drawn over everything.
    var isArrow: Bool {
        switch self {
        case .arrow, .slide, .turn, .sway: true
        default: false
        }
    }

    /// The prop as SVG.
    var svg: String {
        switch self {
        case .floor(let y): return FigureLimb([FigurePoint(12, y), FigurePoint(208, y)], 2.2).svg(FigureColour.floor)
        case .mat(let y): return FigureLimb([FigurePoint(14, y), FigurePoint(206, y)], 6).svg(FigureColour.mat)
        case .mattress: return Self.box(FigurePoint(52, 10), 116, 200, FigureColour.mattress)
        case .pillow(let middle):
            return Self.box(FigurePoint(middle.x - 30, middle.y - 15), 60, 30, FigureColour.ground)
        case .cushion(let middle, let width, let height):
            let ends = [FigurePoint(middle.x - width / 2, middle.y), FigurePoint(middle.x + width / 2, middle.y)]
            return FigureLimb(ends, height).svg(FigureColour.mat)
        case .chair(let seat):
            let front = FigurePoint(seat.x + 44, seat.y)
            return Self.wood([
                [FigurePoint(seat.x, seat.y - 46), seat, front], [seat, FigurePoint(seat.x - 2, seat.y + 38)],
                [front, FigurePoint(front.x + 1, front.y + 38)],
            ])
        case .support(let top):
            let seat = FigurePoint(top.x, top.y + 48)
            return Self.wood([
                [top, FigurePoint(top.x, 198)],
                [seat, FigurePoint(seat.x + 38, seat.y), FigurePoint(seat.x + 39, 198)],
            ])
        case .arrow(let start, let end): return Self.arrow([start, end], Self.direction(start, end))
        case .slide(let one, let other):
            return Self.arrow([one, other], Self.direction(one, other), from: Self.direction(other, one))
        case .turn(let centre, let radius, let from, let to):
            return Self.arrow(Self.arc(centre, radius, from, to), to + (to > from ? 90 : -90))
        case .sway(let centre, let radius, let from, let to):
            return Self.arrow(
                Self.arc(centre, radius, from, to), to + (to > from ? 90 : -90), from: from + (to > from ? -90 : 90))
        }
    }

    private static func box(_ corner: FigurePoint, _ width: Double, _ height: Double, _ fill: String) -> String {
        let (x, y) = (FigurePoint.tenths(corner.x), FigurePoint.tenths(corner.y))
        return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(FigurePoint.tenths(width))\" "
            + "height=\"\(FigurePoint.tenths(height))\" rx=\"8\" fill=\"\(fill)\" stroke=\"\(FigureColour.mat)\" "
            + "stroke-width=\"2.2\"/>"
    }

    private static func wood(_ lines: [[FigurePoint]]) -> String {
        lines.map { FigureLimb($0, 3).svg(FigureColour.ink) }.joined()
    }

    private static func direction(_ start: FigurePoint, _ end: FigurePoint) -> Double {
        atan2(start.y - end.y, end.x - start.x) * 180 / .pi
    }

    /// Points round a centre, fifteen degrees or less apart on a wide arc.
    private static func arc(_ centre: FigurePoint, _ radius: Double, _ from: Double, _ to: Double) -> [FigurePoint] {
        let steps = max(4, Int(abs(to - from) / 15))
        return (0...steps).map { centre.going(from + (to - from) * Double($0) / Double(steps), radius) }
    }

    /// A line with a tip at its end, by the direction that it points in, and at its start if that has a direction too.
    private static func arrow(_ points: [FigurePoint], _ direction: Double, from: Double? = nil) -> String {
        var path = FigureLimb(points, 2.4).path
        for (end, direction) in [(points.last, direction), (points.first, from)] {
            guard let end, let direction else { continue }
            path += FigureLimb([end.going(direction + 150, 7), end, end.going(direction - 150, 7)], 2.4).path
        }
        return "<path d=\"\(path)\" stroke=\"\(FigureColour.arrow)\" stroke-width=\"2.4\"/>"
    }
}

extension FigureLimb {
    /// Its line as the path of SVG.
    var path: String { "M" + points.map(\.words).joined(separator: "L") }

    /// Its line in a colour.
    func svg(_ colour: String) -> String {
        "<path d=\"\(path)\" stroke=\"\(colour)\" stroke-width=\"\(FigurePoint.tenths(width))\"/>"
    }
}
