/// How the figure stands, sits or lies: the directions of its limbs, in degrees (0 to the right, 90 up).
enum FigurePose: Sendable {
    /// Seen from the side, facing right: hip, lower and upper back, neck, arms and legs, the near one first.
    case side(hip: FigurePoint, back: [Double], neck: Double, arms: [[Double]], legs: [[Double]])
    /// Seen from the front: hips, back, neck, and left and right arms and legs as we see them.
    case front(hips: FigurePoint, back: Double, neck: Double, arms: [[Double]], legs: [[Double]])
}

/// What stands beside the figure, or shows which way it moves.
enum FigureProp: Sendable {
    /// The floor at a height.
    case floor(Double)
    /// A mat at a height.
    case mat(Double)
    /// A chair whose seat begins there.
    case chair(FigurePoint)
    /// The back of a chair to hold on to, that ends on the floor.
    case support(FigurePoint)
    /// An arrow from one point to another.
    case arrow(FigurePoint, FigurePoint)
    /// An arrow round a point, at a distance, from one direction to another.
    case turn(FigurePoint, Double, from: Double, to: Double)
}

/// A drawing: a pose with what is around it.
struct Figure: Sendable {
    let pose: FigurePose
    let props: [FigureProp]

    init(_ pose: FigurePose, _ props: [FigureProp]) { (self.pose, self.props) = (pose, props) }
}
