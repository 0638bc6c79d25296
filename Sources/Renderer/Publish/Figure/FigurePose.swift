/// How the figure stands, sits or lies: the directions of its limbs, in degrees (0 to the right, 90 up).
enum FigurePose: Sendable {
    /// Seen from the side, facing right: hip, lower and upper back, neck, arms and legs, the near one first. A leg has the directions
    /// of thigh, shin and foot, and of the toes if the foot is bent.
    case side(hip: FigurePoint, back: [Double], neck: Double, arms: [[Double]], legs: [[Double]])
    /// Seen from the front: hips, lower and upper back, neck, how far the shoulders are lifted, where the nose points if the head is
    /// turned, and left and right arms and legs as we see them.
    case front(
        hips: FigurePoint, back: [Double], neck: Double, lift: Double, nose: Double?, arms: [[Double]], legs: [[Double]]
    )
    /// A part of the body drawn large: shapes, each of limbs that grow together, and lines on them.
    case near(shapes: [[FigureLimb]], lines: [[FigurePoint]])
}

/// What stands beside the figure, or shows which way it moves.
enum FigureProp: Sendable {
    /// The floor at a height.
    case floor(Double)
    /// A mat at a height, seen from the side.
    case mat(Double)
    /// A mat seen from above, for one who lies on it.
    case mattress
    /// A pillow, seen from above: its middle.
    case pillow(FigurePoint)
    /// A cushion that something rests on, seen from the side: its middle, width and height.
    case cushion(FigurePoint, Double, Double)
    /// A chair whose seat begins there.
    case chair(FigurePoint)
    /// The back of a chair to hold on to, that ends on the floor.
    case support(FigurePoint)
    /// An arrow from one point to another.
    case arrow(FigurePoint, FigurePoint)
    /// An arrow both ways between two points.
    case slide(FigurePoint, FigurePoint)
    /// An arrow round a point, at a distance, from one direction to another.
    case turn(FigurePoint, Double, from: Double, to: Double)
    /// An arrow both ways round a point, at a distance, between two directions.
    case sway(FigurePoint, Double, from: Double, to: Double)
}

/// A drawing: a pose with what is around it.
struct Figure: Sendable {
    let pose: FigurePose
    let props: [FigureProp]

    init(_ pose: FigurePose, _ props: [FigureProp]) { (self.pose, self.props) = (pose, props) }
}
