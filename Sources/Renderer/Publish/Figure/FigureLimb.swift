/// A limb: a bent line with a width. What touches is drawn as one shape.
struct FigureLimb: Sendable {
    let points: [FigurePoint]
    let width: Double

    init(_ points: [FigurePoint], _ width: Double) { (self.points, self.width) = (points, width) }

    /// The figure's measures, in units of the drawing.
    enum Length {
        static let lowerBack = 26.0
        static let upperBack = 32.0
        static let neck = 11.0
        static let head = 11.5
        static let upperArm = 30.0
        static let forearm = 28.0
        static let thigh = 46.0
        static let shin = 44.0
        static let foot = 17.0
        static let toes = 7.0
    }

    /// A leg from the hip on, by the directions of thigh, shin, foot and, where the foot is bent, toes.
    static func leg(from hip: FigurePoint, _ angles: [Double], foot: Double = Length.foot) -> [FigureLimb] {
        let knee = hip.going(angles[0], Length.thigh)
        let ankle = knee.going(angles[1], Length.shin)
        var sole = [ankle, ankle.going(angles[2], foot)]
        if angles.count > 3 {
            let ball = ankle.going(angles[2], foot - Length.toes + 1)
            sole = [ankle, ball, ball.going(angles[3], Length.toes)]
        }
        return [FigureLimb([hip, knee], 13), FigureLimb([knee, ankle], 10.5), FigureLimb(sole, 8)]
    }

    /// An arm from the shoulder on, by the directions of upper arm and forearm.
    static func arm(from shoulder: FigurePoint, _ angles: [Double]) -> [FigureLimb] {
        let elbow = shoulder.going(angles[0], Length.upperArm)
        return [FigureLimb([shoulder, elbow], 10), FigureLimb([elbow, elbow.going(angles[1], Length.forearm)], 8)]
    }
}
