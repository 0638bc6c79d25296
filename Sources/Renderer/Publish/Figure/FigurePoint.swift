internal import Foundation

/// A point of a drawing; y grows downwards.
struct FigurePoint: Sendable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

    /// The point that lies so far away in a direction, in degrees: 0 is to the right and 90 is up.
    func going(_ angle: Double, _ length: Double) -> FigurePoint {
        let radians = angle * .pi / 180
        return FigurePoint(x + length * cos(radians), y - length * sin(radians))
    }

    /// As a path has it, with a tenth.
    var words: String { "\(Self.tenths(x)) \(Self.tenths(y))" }

    /// A length as SVG has it, with a tenth if it needs one.
    static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
    }
}
