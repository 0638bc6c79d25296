/// The drawings that texts may show, by name: `![Stå med litt slakk i knærne](figur:stå)`.
extension Figure {
    /// The drawing of a name; nil if there is none.
    static func named(_ name: String) -> Figure? { all[name] }

    /// All their names, sorted.
    static var names: [String] { all.keys.sorted() }

    private static let all = [standing, lying, sitting].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    private static let legs = [[266.0, 268, 200], [274.0, 272, -20]]
    private static let hanging = [[257.0, 268], [283.0, 272]]
    private static let seat = FigurePoint(62, 160)
    private static let hip = FigurePoint(80, 150)
    private static let lap = [285.0, 330]
    private static let bent = [2.0, 272, 0]
    private static let lyingHip = FigurePoint(108, 178)
    private static let raised = [52.0, -68, 0]
    private static let onMat: [FigureProp] = [.mat(194), .cushion(FigurePoint(30, 189), 32, 8)]

    private static func stand(
        at x: Double = 110, _ back: [Double] = [90, 90], neck: Double = 90, lift: Double = 0, nose: Double? = nil,
        arms: [[Double]] = hanging, legs: [[Double]] = legs
    ) -> FigurePose {
        .front(hips: FigurePoint(x, 108), back: back, neck: neck, lift: lift, nose: nose, arms: arms, legs: legs)
    }

    private static func sit(
        _ back: [Double] = [92, 90], neck: Double = 88, arm: [Double] = lap, legs: [[Double]] = [bent]
    ) -> FigurePose {
        .side(hip: hip, back: back, neck: neck, arms: [arm], legs: legs)
    }

    private static func lie(arm: [Double] = [-6, 4], legs: [[Double]] = [raised, raised]) -> FigurePose {
        .side(hip: lyingHip, back: [180, 180], neck: 174, arms: [arm], legs: legs)
    }

    /// Standing and walking.
    private static let standing: [String: Figure] = [
        "stå": Figure(
            .side(
                hip: FigurePoint(112, 107), back: [92, 88], neck: 88, arms: [[280, 312]], legs: [[278, 264, 0]]),
            [.floor(202), .support(FigurePoint(137, 107))]),
        "tyngde": Figure(
            stand(at: 100, legs: [[269, 270, 200], [287, 288, -20]]),
            [.floor(202), .slide(FigurePoint(88, 213), FigurePoint(132, 213))]),
        "skuldre": Figure(
            stand(lift: 7),
            [
                .floor(202), .slide(FigurePoint(76, 28), FigurePoint(76, 52)),
                .slide(FigurePoint(144, 28), FigurePoint(144, 52)),
            ]),
        "skuldre-rundt": Figure(
            .side(
                hip: FigurePoint(108, 108), back: [90, 88], neck: 86, arms: [[262, 272]], legs: [[270, 268, 0]]),
            [.floor(202), .turn(FigurePoint(109, 62), 18, from: -50, to: 250)]),
        "armer": Figure(
            stand(arms: [[205, 202], [-25, -22]]),
            [
                .floor(202), .turn(FigurePoint(91, 50), 66, from: 236, to: 212),
                .turn(FigurePoint(129, 50), 66, from: -56, to: -32),
            ]),
        "snu": Figure(stand(nose: 180), [.floor(202), .sway(FigurePoint(110, 30), 22, from: 150, to: 30)]),
        "side": Figure(
            stand([98, 112], neck: 118, arms: [[265, 296], [304, 286]]),
            [.floor(202), .turn(FigurePoint(110, 108), 94, from: 88, to: 116)]),
        "hæler": Figure(
            .side(
                hip: FigurePoint(112, 99), back: [90, 88], neck: 86, arms: [[282, 304]], legs: [[270, 268, -36, 0]]),
            [.floor(202), .support(FigurePoint(135, 103)), .arrow(FigurePoint(90, 200), FigurePoint(90, 184))]),
        "gå": Figure(
            .side(
                hip: FigurePoint(108, 106), back: [90, 88], neck: 86, arms: [[246, 276], [294, 330]],
                legs: [[318, 258, -8], [268, 268, 0]]),
            [.floor(202), .arrow(FigurePoint(158, 150), FigurePoint(158, 130))]),
    ]

    /// Lying on the back, and over to the side; and the hands drawn large.
    private static let lying: [String: Figure] = [
        "ligge": Figure(lie(), onMat),
        "knær": Figure(
            .front(
                hips: FigurePoint(110, 104), back: [90, 90], neck: 90, lift: 0, nose: nil,
                arms: [[234, 262], [-54, -82]], legs: [[-20, 226, 236], [-52, 230, 240]]),
            [.mattress, .pillow(FigurePoint(110, 30)), .sway(FigurePoint(110, 104), 76, from: -18, to: -52)]),
        "bekken": Figure(lie(arm: [-8, 34]), onMat + [.sway(FigurePoint(110, 178), 28, from: 140, to: 62)]),
        "kne": Figure(
            lie(arm: [30, 8], legs: [[100, -6, 70], raised]),
            onMat + [.turn(FigurePoint(108, 178), 62, from: 66, to: 96)]),
        "arm": Figure(lie(arm: [84, 88]), onMat + [.turn(FigurePoint(50, 178), 70, from: 40, to: 76)]),
        "hender": Figure(
            .near(shapes: [fist, openHand], lines: fingersOfFist),
            [.slide(FigurePoint(92, 76), FigurePoint(120, 76))]),
        "føtter": Figure(
            lie(legs: [[-4, -4, 70], [-4, -4, 70]]), onMat + [.turn(FigurePoint(200, 172), 15, from: 120, to: -190)]),
        "hvile": Figure(
            lie(legs: [[14, -22, 62], [14, -22, 62]]), onMat + [.cushion(FigurePoint(152, 183), 8, 15)]),
        "rulle": Figure(
            .side(
                hip: FigurePoint(112, 118), back: [96, 92], neck: 80, arms: [[-40, 10]],
                legs: [[-50, 232, -60], [-46, 236, -60]]),
            [.mattress, .pillow(FigurePoint(118, 44)), .arrow(FigurePoint(66, 100), FigurePoint(90, 100))]),
    ]

    private static let fist = [
        FigureLimb([FigurePoint(54, 106), FigurePoint(54, 126)], 28),
        FigureLimb([FigurePoint(72, 106), FigurePoint(72, 126)], 28),
        FigureLimb([FigurePoint(63, 130), FigurePoint(63, 172)], 24),
    ]
    private static let fingersOfFist = [
        [FigurePoint(53, 94), FigurePoint(53, 112)], [FigurePoint(63, 96), FigurePoint(63, 112)],
        [FigurePoint(73, 94), FigurePoint(73, 112)],
        [
            FigurePoint(84, 118), FigurePoint(60, 120), FigurePoint(54, 126), FigurePoint(60, 131),
            FigurePoint(72, 130),
        ],
    ]
    private static let openHand = [
        FigureLimb([FigurePoint(146, 124), FigurePoint(168, 124)], 34),
        FigureLimb([FigurePoint(157, 140), FigurePoint(157, 172)], 24),
        FigureLimb([FigurePoint(141, 112), FigurePoint(132, 72)], 9),
        FigureLimb([FigurePoint(152, 108), FigurePoint(150, 62)], 9),
        FigureLimb([FigurePoint(163, 108), FigurePoint(167, 64)], 9),
        FigureLimb([FigurePoint(173, 114), FigurePoint(184, 78)], 9),
        FigureLimb([FigurePoint(142, 132), FigurePoint(120, 108)], 10),
    ]

    /// Sitting on a chair. In bending the hands stay on the thighs.
    private static let sitting: [String: Figure] = [
        "sitte": Figure(sit(), [.floor(198), .chair(seat)]),
        "hake": Figure(sit(neck: 52), [.floor(198), .chair(seat), .turn(FigurePoint(82, 92), 34, from: 64, to: 34)]),
        "bøye": Figure(
            sit([76, 60], neck: 38, arm: [244, 332]), [.floor(198), .chair(seat), .turn(hip, 98, from: 72, to: 52)]),
        "bøye-mer": Figure(
            sit([60, 36], neck: 6, arm: [232, 349]), [.floor(198), .chair(seat), .turn(hip, 98, from: 56, to: 36)]),
        "arm-bord": Figure(
            sit(arm: [300, 356]), [.floor(198), .chair(seat), .arrow(FigurePoint(146, 138), FigurePoint(146, 118))]),
        "arm-bryst": Figure(
            sit(arm: [340, 8]), [.floor(198), .chair(seat), .arrow(FigurePoint(152, 116), FigurePoint(152, 96))]),
        "arm-opp": Figure(
            sit(arm: [48, 84]), [.floor(198), .chair(seat), .arrow(FigurePoint(122, 62), FigurePoint(122, 42))]),
        "sitte-hæler": Figure(
            sit(legs: [[10, 271, -36, 0]]),
            [.floor(198), .chair(seat), .arrow(FigurePoint(116, 197), FigurePoint(116, 182))]),
        "sitte-kne": Figure(
            sit(arm: [285, 335], legs: [[26, 262, -8], bent]),
            [.floor(198), .chair(seat), .arrow(FigurePoint(146, 136), FigurePoint(146, 114))]),
        "sitte-føtter": Figure(
            sit(legs: [[8, 318, 20], bent]),
            [.floor(198), .chair(seat), .turn(FigurePoint(165, 175), 15, from: 100, to: -200)]),
        "reise": Figure(
            .side(
                hip: FigurePoint(88, 142), back: [54, 50], neck: 58, arms: [[235, 335]], legs: [[-8, 262, 0]]),
            [.floor(198), .chair(seat), .arrow(FigurePoint(158, 112), FigurePoint(166, 88))]),
    ]
}
