/// The drawings that texts may show, by name: `![Stå med litt slakk i knærne](figur:stå)`.
extension Figure {
    /// The drawing of a name; nil if there is none.
    static func named(_ name: String) -> Figure? { all[name] }

    /// All their names, sorted.
    static var names: [String] { all.keys.sorted() }

    private static let all = standing.merging(lying) { first, _ in first }.merging(sitting) { first, _ in first }

    private static let legs = [[266.0, 268, 200], [274.0, 272, -20]]
    private static let hanging = [[257.0, 268], [283.0, 272]]
    private static let seat = FigurePoint(62, 160)
    private static let hip = FigurePoint(80, 150)
    private static let lap = [285.0, 330]
    private static let bent = [2.0, 272, 0]
    private static let lyingHip = FigurePoint(108, 178)
    private static let raised = [52.0, -68, 0]

    private static func stand(
        at x: Double = 110, _ back: Double = 90, neck: Double = 90, arms: [[Double]] = hanging, legs: [[Double]] = legs
    ) -> FigurePose {
        .front(hips: FigurePoint(x, 108), back: back, neck: neck, arms: arms, legs: legs)
    }

    private static func sit(
        _ back: [Double] = [92, 90], neck: Double = 88, arm: [Double] = lap, legs: [[Double]] = [bent]
    ) -> FigurePose {
        .side(hip: hip, back: back, neck: neck, arms: [arm], legs: legs)
    }

    private static func lie(arm: [Double] = [-12, 6], legs: [[Double]] = [raised, raised]) -> FigurePose {
        .side(hip: lyingHip, back: [180, 180], neck: 174, arms: [arm], legs: legs)
    }

    /// Standing and walking.
    private static let standing: [String: Figure] = [
        "stå": Figure(stand(), [.floor(202)]),
        "tyngde": Figure(
            stand(at: 103, legs: [[267, 269, 200], [283, 284, -20]]),
            [.floor(202), .arrow(FigurePoint(124, 213), FigurePoint(96, 213))]),
        "skuldre": Figure(
            stand(),
            [
                .floor(202), .arrow(FigurePoint(74, 44), FigurePoint(74, 26)),
                .arrow(FigurePoint(146, 44), FigurePoint(146, 26)),
            ]),
        "armer": Figure(
            stand(arms: [[205, 202], [-25, -22]]),
            [
                .floor(202), .turn(FigurePoint(91, 50), 66, from: 236, to: 212),
                .turn(FigurePoint(129, 50), 66, from: -56, to: -32),
            ]),
        "snu": Figure(
            stand(),
            [
                .floor(202), .turn(FigurePoint(110, 30), 22, from: 70, to: 150),
                .turn(FigurePoint(110, 30), 22, from: 110, to: 30),
            ]),
        "side": Figure(
            stand(100, neck: 112, arms: [[254, 264], [286, 280]]),
            [.floor(202), .turn(FigurePoint(110, 108), 94, from: 100, to: 122)]),
        "hæler": Figure(
            .side(
                hip: FigurePoint(112, 92), back: [90, 88], neck: 86, arms: [[280, 300]], legs: [[270, 268, -42]]),
            [.floor(202), .support(FigurePoint(133, 94)), .arrow(FigurePoint(92, 200), FigurePoint(92, 182))]),
        "gå": Figure(
            .side(
                hip: FigurePoint(108, 106), back: [90, 88], neck: 86, arms: [[246, 276], [294, 330]],
                legs: [[330, 256, -10], [268, 268, 0]]),
            [.floor(202), .arrow(FigurePoint(160, 128), FigurePoint(160, 108))]),
    ]

    /// Lying on the back.
    private static let lying: [String: Figure] = [
        "ligge": Figure(lie(), [.mat(194)]),
        "knær": Figure(
            lie(),
            [
                .mat(194), .turn(FigurePoint(136, 178), 56, from: 82, to: 118),
                .turn(FigurePoint(136, 178), 56, from: 98, to: 62),
            ]),
        "bekken": Figure(lie(), [.mat(194), .turn(FigurePoint(104, 178), 24, from: 130, to: 70)]),
        "kne": Figure(
            lie(arm: [36, 10], legs: [[118, 2, 60], raised]),
            [.mat(194), .turn(FigurePoint(108, 178), 66, from: 84, to: 108)]),
        "arm": Figure(lie(arm: [84, 88]), [.mat(194), .turn(FigurePoint(50, 178), 70, from: 40, to: 76)]),
        "hender": Figure(lie(arm: [50, 92]), [.mat(194), .turn(FigurePoint(70, 126), 12, from: 200, to: -20)]),
        "føtter": Figure(
            lie(legs: [[2, 2, 70], [2, 2, 70]]), [.mat(194), .turn(FigurePoint(199, 146), 8, from: 200, to: -70)]),
        "hvile": Figure(lie(legs: [[2, 2, 60], [2, 2, 60]]), [.mat(194)]),
    ]

    /// Sitting on a chair.
    private static let sitting: [String: Figure] = [
        "sitte": Figure(sit(), [.floor(198), .chair(seat)]),
        "hake": Figure(sit(neck: 48), [.floor(198), .chair(seat), .turn(FigurePoint(82, 92), 34, from: 64, to: 30)]),
        "bøye": Figure(
            sit([66, 46], neck: 20, arm: [292, 328]),
            [.floor(198), .chair(seat), .turn(FigurePoint(84, 128), 72, from: 76, to: 48)]),
        "bøye-mer": Figure(
            sit([46, 12], neck: -20, arm: [276, 306]),
            [.floor(198), .chair(seat), .turn(FigurePoint(84, 140), 72, from: 50, to: 22)]),
        "arm-bord": Figure(
            sit(arm: [300, 356]), [.floor(198), .chair(seat), .arrow(FigurePoint(146, 138), FigurePoint(146, 118))]),
        "arm-bryst": Figure(
            sit(arm: [340, 8]), [.floor(198), .chair(seat), .arrow(FigurePoint(152, 116), FigurePoint(152, 96))]),
        "arm-opp": Figure(
            sit(arm: [48, 84]), [.floor(198), .chair(seat), .arrow(FigurePoint(122, 62), FigurePoint(122, 42))]),
        "reise": Figure(
            .side(
                hip: FigurePoint(84, 148), back: [58, 48], neck: 44, arms: [[300, 340]], legs: [[0, 264, 0]]),
            [.floor(198), .chair(seat), .arrow(FigurePoint(146, 112), FigurePoint(160, 92))]),
    ]
}
